import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinRuns, replaceAll, splitRuns } from '../../src/german/runs.ts';

/** The rule of runs said another way: every character has an owner, and what is put in takes those of the match. */
function byOwners(runs: readonly string[], pattern: RegExp, put: string): readonly string[] {
  const text = runs.join('');
  const owners = runs.flatMap((run, index) => [...run].map(() => index));
  const out = runs.map(() => '');
  let from = 0;
  const keep = (to: number): void => {
    for (; from < to; from++) out[owners[from] ?? 0] += text.charAt(from);
  };
  for (const match of text.matchAll(pattern)) {
    const length = match[0].length;
    keep(match.index);
    for (const [i, sign] of [...put].entries()) {
      const at = length === 0 ? Math.max(match.index - 1, 0) : match.index + Math.min(i, length - 1);
      out[owners[at] ?? 0] += sign;
    }
    from = match.index + length;
  }
  keep(text.length);
  return out;
}

const PATTERNS = [/ab/g, /b+/g, /(?<=a)(?=b)/g, /(?=c)/g, /[ac]+b?/g, /abc/g, /(?<=^|b)a/g];

it('leaves every character in its run, and puts what is new to the character before it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...PATTERNS),
      fc.constantFrom('', 'x', 'xy', 'xyz', 'vwxyz'),
      (runs, pattern, put) => {
        expect(splitRuns(replaceAll(joinRuns(runs), pattern, put))).toEqual(byOwners(runs, pattern, put));
      },
    ),
    { numRuns: 5000 },
  );
});

it('replaces nothing in addresses', () => {
  const runs = ['a www.ab.de', '/ab ab'];
  expect(splitRuns(replaceAll(joinRuns(runs), /ab/g, 'x'))).toEqual(['a www.ab.de', '/ab x']);
});
