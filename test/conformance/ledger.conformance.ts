import { describe, expect, it } from 'vitest';
import { clausesIn } from '../verify/ledger.ts';
import { clausesOf } from './verapdf.ts';

describe.each([
  ['2a', 'pdf-a'],
  ['3a', 'pdf-a'],
  ['ua1', 'pdf-ua-1'],
] as const)("veraPDF's profile %s and the ledger %s", (profile, name) => {
  const rows = clausesIn(name);

  it('agree: every clause with a rule has a row', async () => {
    const listed = new Set(rows.flatMap(({ numbers }) => numbers));
    const clauses = await clausesOf(profile);
    expect(clauses.size).toBeGreaterThan(30);
    expect([...clauses].filter((clause) => !listed.has(clause))).toEqual([]);
  });

  it('agree: where the ledger names veraPDF, it has a rule', async () => {
    const clauses = await clausesOf(profile);
    const claimed = rows.filter(({ heldBy }) => heldBy.includes('veraPDF'));
    expect(claimed.filter(({ numbers }) => !numbers.some((number) => clauses.has(number)))).toEqual([]);
  });

  it('agree: where there is a rule for what a document has, the ledger names it', async () => {
    const clauses = await clausesOf(profile);
    const silent = rows.filter(
      ({ state, numbers }) => state === 'met' && numbers.some((number) => clauses.has(number)),
    );
    const unnamed = [...clauses].filter(
      (clause) =>
        silent.some(({ numbers }) => numbers.includes(clause)) &&
        !silent.some(({ numbers, heldBy }) => numbers.includes(clause) && heldBy.includes('veraPDF')),
    );
    expect(unnamed).toEqual([]);
  });
});
