import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasErrors, type Problem, problemAt } from '../../src/problem/problem.ts';
import { sortProblems } from '../../src/problem/sort.ts';

const finding = { code: 'a.b', severity: 'warning', message: 'Text', hint: 'Rat' } as const;

const anyProblem: fc.Arbitrary<Problem> = fc
  .record({
    file: fc.constantFrom('a', 'B', 'ä'),
    line: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 1, max: 2 }),
    code: fc.constantFrom('x', 'y'),
  })
  .map(({ code, ...place }) => problemAt(place, { ...finding, code }));

describe('the problems of a run', () => {
  it('are sorted by file, line and column, those of a whole file first', () => {
    const places = [
      { file: 'b', line: 2, column: 1 },
      { file: 'a', line: 10, column: 1 },
      { file: 'a', line: 9, column: 4 },
      { file: 'a', line: 9, column: 3 },
      { file: 'a' },
    ];
    expect(sortProblems(places.map((place) => problemAt(place, finding))).map(({ place }) => place)).toEqual(
      [...places].reverse(),
    );
  });

  it('are in one order, however they come, and each there once', () => {
    fc.assert(
      fc.property(fc.array(anyProblem), (problems) => {
        const sorted = sortProblems(problems);
        expect(sortProblems([...problems, ...problems].reverse())).toEqual(sorted);
        expect(new Set(sorted.map((it) => JSON.stringify(it))).size).toBe(sorted.length);
        for (const problem of problems) expect(sorted).toContainEqual(problem);
      }),
    );
  });
});

describe('an acknowledgement', () => {
  const acknowledged = { reason: 'So gedruckt.' };

  it('makes a notice of a warning', () => {
    expect(problemAt({ file: 'a' }, finding, { acknowledged }).severity).toBe('notice');
  });

  it('leaves an error an error, which stops the build', () => {
    const problem = problemAt({ file: 'a' }, { ...finding, severity: 'error' }, { acknowledged });
    expect(hasErrors([problem])).toBe(true);
  });
});
