import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { examine } from '../../src/pipeline/examine.ts';
import { filesOf } from '../load/files-of.ts';

type Contents = Readonly<Record<string, string>>;

const read = (path: string): [string, string] => [path, readFileSync(path, 'utf8')];
const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => (name.endsWith(ending) ? [`${folder}/${name}`] : []));

const REAL: Contents = Object.fromEntries(
  ['data/jobcenter.yaml', ...namesIn('data/2024', '.yaml'), ...namesIn('data/2024/chapters', '.md')].map(read),
);

const WORDS = [
  'Die Zahl ist gestiegen.',
  'Es sind 12 mehr.',
  '{{wert elb}} sank.',
  '[^n]',
  '<b>',
  '\n\n# Neu',
  '{{nie}}',
];

/** A number of the data that is another one, or words put behind a paragraph: right ones and wrong ones. */
const anyEdit = fc.record({
  at: fc.nat(),
  to: fc.integer({ min: 1, max: 9999 }),
  word: fc.constantFrom(...WORDS),
  isFigure: fc.boolean(),
});

type Edit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

function edited(contents: Contents, { at, to, word, isFigure }: Edit): Contents {
  const files = Object.keys(contents).filter((path) => path.endsWith(isFigure ? '.yaml' : '.md'));
  const path = files[at % files.length] ?? '';
  const text = contents[path] ?? '';
  const places = [...text.matchAll(isFigure ? /(?<=value: )\d+/g : /(?<=[a-zäöüß])\.(?=\n\n)/g)];
  const place = places[at % Math.max(1, places.length)];
  if (!place) return contents;
  const end = place.index + place[0].length;
  const put = isFigure ? String(to) : `. ${word}`;
  return { ...contents, [path]: text.slice(0, place.index) + put + text.slice(end) };
}

/** Everything an examination tells, by a program that remembers nothing yet. */
async function freshly(contents: Contents) {
  vi.resetModules();
  const fresh = await import('../../src/pipeline/examine.ts');
  return told(fresh.examine(filesOf(contents), '2024'));
}

const told = ({ programme, facts, problems }: ReturnType<typeof examine>) => ({ programme, facts, problems });

describe('what is remembered of other states of an edition', () => {
  it('changes nothing about what is told of this one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), async (edits) => {
        let contents = REAL;
        for (const edit of edits) {
          contents = edited(contents, edit);
          examine(filesOf(contents), '2024');
        }
        examine(filesOf(REAL), '2024');
        expect(told(examine(filesOf(contents), '2024'))).toEqual(await freshly(contents));
      }),
      { numRuns: Number(process.env.RUNS ?? 12) },
    );
  }, 60_000);
});
