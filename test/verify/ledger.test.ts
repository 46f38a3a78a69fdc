import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONDITIONS } from '../../src/verify/verify-pdf.ts';

const ledger = (name: string): readonly string[] =>
  readFileSync(`docs/standards/${name}.md`, 'utf8')
    .split('\n')
    .filter((line) => /^\| \d/.test(line));

const codesIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => [...(line.split('|')[4] ?? '').matchAll(/`([a-z.-]+)`/g)].map((match) => match[1] ?? ''));

const known = new Set(CONDITIONS.map((condition) => condition.code));

describe.each([
  ['pdf-ua-1', 'ua'],
  ['pdf-a', 'a'],
] as const)('the ledger %s', (name, standard) => {
  it('names only conditions there are', () => {
    expect(codesIn(ledger(name)).filter((code) => !known.has(code))).toEqual([]);
  });

  it('names every condition that rests on a clause of its standard', () => {
    const listed = codesIn(ledger(name));
    const resting = CONDITIONS.filter((condition) => condition.clauses[standard] !== undefined);
    expect(resting.map((condition) => condition.code).filter((code) => !listed.includes(code))).toEqual([]);
  });

  it('says of every clause how far it is met', () => {
    const states = ledger(name).map((line) => line.split('|').at(-3)?.trim());
    expect(states.filter((state) => !['met', 'open', '–', 'reader'].includes(state ?? ''))).toEqual([]);
  });
});
