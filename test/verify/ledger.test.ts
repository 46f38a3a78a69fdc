import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONDITIONS } from '../../src/verify/verify-pdf.ts';
import { clausesIn, matterhornRows, type Row } from './ledger.ts';

const known = new Set(CONDITIONS.map((condition) => condition.code));

const VERAPDF = 'veraPDF';
/** Words between backticks that are neither a condition nor a file: what a chapter's author writes. */
const HELPERS = new Set(['fremd']);

const isHolder = (name: string): boolean => known.has(name) || name === VERAPDF || /^(test|templates)\//.test(name);

const namedIn = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.flatMap(({ heldBy }) => heldBy));

const LEDGERS = [
  ['pdf-ua-1', clausesIn('pdf-ua-1'), ['met', 'open', '–', 'reader', 'below']],
  ['pdf-a', clausesIn('pdf-a'), ['met', 'open', '–', 'reader', 'below']],
  ['matterhorn', matterhornRows(), ['met', 'open', '–', 'person']],
] as const;

describe.each(LEDGERS)('the ledger %s', (_name, rows, states) => {
  it('names only conditions and files there are', () => {
    const strange = [...namedIn(rows)].filter((name) => !isHolder(name) && !HELPERS.has(name));
    expect(strange).toEqual([]);
    expect([...namedIn(rows)].filter((name) => name.includes('/') && !existsSync(name))).toEqual([]);
  });

  it('names for everything that is met what holds it', () => {
    const unheld = rows.filter(({ state, heldBy }) => state === 'met' && !heldBy.some(isHolder));
    expect(unheld.map(({ title }) => title)).toEqual([]);
  });

  it('says of everything how far it is met, in the words it explains', () => {
    expect(rows.filter(({ state }) => !states.some((one) => one === state)).map(({ title }) => title)).toEqual([]);
  });

  it('claims nothing for a clause that only names those below it', () => {
    expect(rows.filter(({ state, heldBy }) => state === 'below' && heldBy.length > 0)).toEqual([]);
  });
});

describe.each([
  ['pdf-ua-1', 'ua'],
  ['pdf-a', 'a'],
] as const)('the ledger %s and the conditions of the read-back', (name, standard) => {
  const rows = clausesIn(name);
  /** A clause, or one below it that says it in parts. */
  const rowsFor = (clause: string): readonly Row[] =>
    rows.filter(({ numbers }) => numbers.some((number) => number === clause || number.startsWith(`${clause}.`)));

  it('agree on the clause that each condition rests on', () => {
    const missing = CONDITIONS.flatMap(({ code, clauses }) =>
      (clauses[standard]?.split(', ') ?? [])
        .filter((clause) => !rowsFor(clause).some(({ heldBy }) => heldBy.includes(code)))
        .map((clause) => `${code}: ${clause}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the ledgers together', () => {
  it('have a place for every condition of the read-back', () => {
    const beyond = readFileSync('docs/standards/pdf-a.md', 'utf8').split('## What the read-back asks beyond')[1] ?? '';
    const named = new Set([
      ...LEDGERS.flatMap(([, rows]) => [...namedIn(rows)]),
      ...[...beyond.matchAll(/`([a-z.-]+)`/g)].map((match) => match[1] ?? ''),
    ]);
    expect([...known].filter((code) => !named.has(code))).toEqual([]);
  });
});

/** How many failure conditions each checkpoint has in version 1.1. */
const CHECKPOINTS = [7, 4, 3, 1, 3, 4, 2, 2, 8, 1, 7, 1, 8, 7, 5, 3, 3, 2, 4, 3, 1, 1, 1, 1, 1, 2, 1, 18, 1, 2, 30];

describe('the ledger of the Matterhorn Protocol', () => {
  const rows = matterhornRows();
  const pad = (number: number, width: number): string => String(number).padStart(width, '0');

  it('has every failure condition of every checkpoint, once', () => {
    const all = CHECKPOINTS.flatMap((count, at) =>
      Array.from({ length: count }, (_, index) => `${pad(at + 1, 2)}-${pad(index + 1, 3)}`),
    );
    expect(rows.flatMap(({ numbers }) => numbers).sort()).toEqual(all);
  });

  it('leaves nothing to a person that a machine can find', () => {
    expect(rows.filter(({ kind, state }) => kind === 'M' && state === 'person')).toEqual([]);
  });

  it('agrees with the conditions of the read-back', () => {
    const apart = CONDITIONS.flatMap(({ code, clauses }) =>
      (clauses.matterhorn?.split(', ') ?? [])
        .filter((number) => !rows.find((row) => row.numbers.includes(number))?.heldBy.includes(code))
        .map((number) => `${code}: ${number}`),
    );
    expect(apart).toEqual([]);
  });
});
