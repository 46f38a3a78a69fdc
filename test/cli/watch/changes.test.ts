import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/cli/node-files.ts';
import { changesBetween, problemChanges } from '../../../src/cli/watch/changes.ts';
import { filesOf, type Snapshot, snapshotOf } from '../../../src/cli/watch/snapshot.ts';
import { examine } from '../../../src/pipeline/examine.ts';
import type { Problem } from '../../../src/problem/problem.ts';

const CUSTOMERS = 'data/2024/customers.yaml';
const as2024 = snapshotOf(nodeFiles('.'), '2024');
const examined = (snapshot: Snapshot) => examine(filesOf(snapshot), '2024');

function edited(path: string, from: string, to: string): Snapshot {
  const text = new TextDecoder().decode(as2024.get(path) as Uint8Array);
  expect(text).toContain(from);
  return new Map([...as2024, [path, new TextEncoder().encode(text.replace(from, to))]]);
}

const before = examined(as2024);

describe('what a save changed', () => {
  it('is the figure, with both values as they are printed and the place where it was typed', () => {
    const now = examined(edited(CUSTOMERS, 'value: 6658', 'value: 6700'));
    const { figures, computed, files } = changesBetween(before, now, [CUSTOMERS]);
    expect(figures).toEqual([
      {
        name: 'elb',
        old: '6.658',
        new: '6.700',
        place: expect.objectContaining({ file: CUSTOMERS, line: expect.any(Number) }),
      },
    ]);
    expect(computed).toBeGreaterThan(0);
    expect(files).toEqual([]);
  });

  it('names an earlier value of a series by its date', () => {
    const now = examined(edited(CUSTOMERS, 'value: 7539', 'value: 7540'));
    expect(changesBetween(before, now, [CUSTOMERS]).figures).toMatchObject([
      { name: 'elb@2019-09', old: '7.539', new: '7.540' },
    ]);
  });

  it('says of a value that is open again that it is', () => {
    const now = examined(edited(CUSTOMERS, 'value: 970', 'value: offen'));
    expect(changesBetween(before, now, [CUSTOMERS]).figures).toMatchObject([
      { name: 'herkunft8', old: '970', new: 'noch offen' },
    ]);
  });

  it('is the chapter, by number and title', () => {
    const path = [...as2024.keys()].find((it) => it.endsWith('/einleitung.md')) ?? '';
    const title = /^# (.*)$/m.exec(new TextDecoder().decode(as2024.get(path) as Uint8Array))?.[1] ?? '';
    const { chapters } = changesBetween(before, examined(as2024), [path]);
    expect(chapters).toEqual([expect.stringContaining(title)]);
  });

  it('is the file where nothing printed tells of it, or nothing can be said while there are errors', () => {
    const broken = examined(edited(CUSTOMERS, 'value: 970', 'value: "970"'));
    expect(changesBetween(before, broken, [CUSTOMERS])).toMatchObject({ figures: [], files: ['customers.yaml'] });
    expect(changesBetween(before, before, [CUSTOMERS])).toMatchObject({ figures: [], files: ['customers.yaml'] });
  });
});

describe('messages after a save', () => {
  const problem = (message: string, line: number, severity: Problem['severity'] = 'warning'): Problem => ({
    code: 'doubt',
    severity,
    message,
    hint: '',
    place: { file: CUSTOMERS, line },
  });

  it('are new or solved by what they say, whatever line they have moved to', () => {
    const [a, b, c] = [problem('a', 1), problem('b', 2), problem('c', 3)];
    expect(problemChanges([a, b], [problem('b', 20), c], true)).toEqual({ fresh: [c], solved: 1, unsaid: [] });
  });

  it('count as often as they are said', () => {
    const a = problem('a', 1);
    expect(problemChanges([a], [a, a], true)).toEqual({ fresh: [a], solved: 0, unsaid: [] });
    expect(problemChanges([a, a, a], [a], true)).toEqual({ fresh: [], solved: 2, unsaid: [] });
  });

  it('are not solved where an error keeps them from being said, and not new when it is mended', () => {
    const [error, other, warning] = [problem('e', 1, 'error'), problem('f', 1, 'error'), problem('w', 2)];
    const broken = problemChanges([warning, error], [other], false);
    expect(broken).toEqual({ fresh: [other], solved: 1, unsaid: [warning] });
    const mended = problemChanges([other, ...broken.unsaid], [warning], true);
    expect(mended).toEqual({ fresh: [], solved: 1, unsaid: [] });
  });

  it('that somebody acknowledged are neither new nor solved, but no longer a warning', () => {
    const acknowledged = problem('a', 1, 'notice');
    expect(problemChanges([problem('a', 1)], [acknowledged], true)).toEqual({ fresh: [], solved: 1, unsaid: [] });
    expect(problemChanges([acknowledged], [], true)).toEqual({ fresh: [], solved: 0, unsaid: [] });
  });
});
