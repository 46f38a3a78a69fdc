import { readFileSync } from 'node:fs';

/** A line of a ledger in `docs/standards`. */
export interface Row {
  /** Number of the clause, or of each condition. */
  readonly numbers: readonly string[];
  readonly title: string;
  /** What stands between backticks under *Held by*. */
  readonly heldBy: readonly string[];
  readonly state: string;
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const quoted = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

const linesOf = (name: string): readonly string[] =>
  readFileSync(`docs/standards/${name}.md`, 'utf8')
    .split('\n')
    .filter((line) => /^\| \d/.test(line));

/** Clauses of a standard. */
export const clausesIn = (name: 'pdf-a' | 'pdf-ua-1'): readonly Row[] =>
  linesOf(name).map((line) => {
    const [clause = '', , , heldBy = '', state = ''] = cellsOf(line);
    const numbers = /^\d[\d.]*(?:, \d[\d.]*)*/.exec(clause)?.[0].split(', ') ?? [];
    return { numbers, title: clause, heldBy: quoted(heldBy), state };
  });

/** Failure conditions of the Matterhorn Protocol. */
export const matterhornRows = (): readonly (Row & { readonly kind: string })[] =>
  linesOf('matterhorn').map((line) => {
    const [numbers = '', kind = '', , heldBy = '', state = ''] = cellsOf(line);
    return { numbers: numbers.split(' '), title: numbers, kind, heldBy: quoted(heldBy), state };
  });
