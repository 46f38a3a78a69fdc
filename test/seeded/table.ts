import type { Outcome } from './run.ts';
import type { Seed } from './seed.ts';

interface Row {
  readonly rule: string;
  readonly seeds: number;
  readonly found: number;
  readonly falseAlarms: number;
}

const rowOf = (rule: string, seeds: readonly Seed[], outcomes: readonly Outcome[]): Row => ({
  rule,
  seeds: seeds.length,
  found: outcomes.filter(({ found }) => found.length > 0).length,
  falseAlarms: outcomes.reduce((sum, { falseAlarms, elsewhere }) => sum + falseAlarms.length + elsewhere.length, 0),
});

const percent = ({ seeds, found }: Row): string => (seeds === 0 ? '–' : `${Math.floor((found / seeds) * 100)} %`);

/**
 * Recall and false alarms by rule, as lines of text: how many of the mistakes made on purpose were found where they
 * are, and how many findings nobody made a mistake for. `clean` is what is said about the edition without a mistake.
 */
export function tableOf(
  rules: readonly string[],
  seeds: readonly Seed[],
  outcomes: readonly Outcome[],
  clean: number,
): readonly string[] {
  const rows = [...rules].sort().map((code) =>
    rowOf(
      code,
      seeds.filter(({ rule }) => rule === code),
      outcomes.filter(({ seed }) => seed.rule === code),
    ),
  );
  const all = rowOf('all', seeds, outcomes);
  const cells = (name: string, ...numbers: readonly string[]): string =>
    [name.padEnd(36), ...numbers.map((it) => it.padStart(13))].join('');
  const line = (row: Row): string =>
    cells(row.rule, String(row.seeds), String(row.found), percent(row), String(row.falseAlarms));
  return [
    cells('rule', 'seeds', 'found', 'recall', 'false alarms'),
    ...rows.map(line),
    cells('the clean edition', '0', '0', '–', String(clean)),
    line({ ...all, falseAlarms: all.falseAlarms + clean }),
  ];
}
