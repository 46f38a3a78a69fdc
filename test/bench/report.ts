import type { Measured, Part, Row } from './part.ts';

/** Where and when something was measured. */
export interface Setting {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly libraries: readonly string[];
  /** What was measured beside the program, or what was not there. */
  readonly peers: readonly string[];
}

/** Ratios to the hundredth, counts whole, everything else to three digits or so. */
function shown(value: number, unit: string): string {
  if (unit === '×') return value.toFixed(2);
  return Math.abs(value) < 100 && unit !== 'pages' ? value.toFixed(1) : value.toFixed(0);
}

const verdict = ({ value, target }: Row): string => (target === undefined ? '' : value <= target ? 'met' : 'missed');

const line = (row: Row): string =>
  `| ${row.what} | ${shown(row.value, row.unit)} ${row.unit} | ${row.target === undefined ? '' : `≤ ${row.target} ${row.unit}`} | ${verdict(row)} | ${row.against} |`;

const section = (part: Part, { rows, missing = [] }: Measured): readonly string[] => [
  `## ${part.name}`,
  part.about,
  '',
  '| What | Median | Target | | Against |',
  '|---|---|---|---|---|',
  ...rows.map(line),
  '',
  ...(part.plots?.(rows) ?? []).map(({ alt, file }) => `![${alt}](${file})\n`),
  ...missing.map((sentence) => `Missing here: ${sentence}\n`),
];

const rowsWithTarget = (results: readonly (readonly [Part, Measured])[]): readonly (readonly [Part, Row])[] =>
  results.flatMap(([part, { rows }]) =>
    rows.filter(({ target }) => target !== undefined).map((row) => [part, row] as const),
  );

/** How many targets are met, and which are not. */
function tally(results: readonly (readonly [Part, Measured])[]): readonly string[] {
  const all = rowsWithTarget(results);
  const missed = all.filter(([, row]) => verdict(row) === 'missed');
  const names = missed.map(([{ name }, { what, against }]) => `${name}: ${what} (${against})`);
  const count = `${all.length - missed.length} of ${all.length} targets are met`;
  return [`- Result: ${count}${names.length === 0 ? '' : `; missed: ${names.join('; ')}`}.`];
}

/** The page that `npm run bench` writes. */
export function report(setting: Setting, results: readonly (readonly [Part, Measured])[]): string {
  return [
    '# Performance',
    '',
    'Written by `npm run bench`; every part runs in a process of its own. Times on a shared machine vary: trust ratios and the same run only.',
    '',
    `- Date: ${setting.date}`,
    `- Machine: ${setting.machine}`,
    `- Node: ${setting.node}`,
    `- Libraries: ${setting.libraries.join(', ')}`,
    `- Peers: ${setting.peers.join('; ')}`,
    ...tally(results),
    '',
    ...results.flatMap(([part, measured]) => section(part, measured)),
  ].join('\n');
}
