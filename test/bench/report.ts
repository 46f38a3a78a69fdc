import type { Measured, Part, Row } from './part.ts';

/** Where and when something was measured. */
export interface Setting {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly libraries: readonly string[];
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
  ...missing.map((sentence) => `Missing here: ${sentence}\n`),
];

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
    '',
    ...results.flatMap(([part, measured]) => section(part, measured)),
    '## Not measured yet',
    'Peers (a browser printing, Typst, plain React-PDF, plain pdfkit), growth over 60, 200 and 500 pages, a batch of editions, memory over many builds. Each is a file in `test/bench/parts/` that is still to be written.',
    '',
  ].join('\n');
}
