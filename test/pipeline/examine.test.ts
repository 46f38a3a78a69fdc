import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import type { Files } from '../../src/load/files.ts';
import { examine } from '../../src/pipeline/examine.ts';

type Edits = Readonly<Record<string, (text: string) => string | undefined>>;

/** The 2024 edition with some of its files changed; `undefined` takes a file away. */
function edited(edits: Edits): Files {
  const files = nodeFiles('.');
  const change = (path: string) => edits[path.replace('data/2024/', '')];
  return {
    read(path, limit) {
      const edit = change(path);
      if (!edit) return files.read(path, limit);
      const text = edit(readFileSync(path, 'utf8'));
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    list: (folder) => files.list(folder).filter((name) => remains(edits, `${folder}/${name}`)),
  };
}

const remains = (edits: Edits, path: string): boolean => {
  const edit = edits[path.replace('data/2024/', '')];
  return !edit || edit('') !== undefined;
};

const errorsOf = (edits: Edits): readonly string[] =>
  examine(edited(edits), '2024')
    .problems.filter((problem) => problem.severity === 'error')
    .map(({ place, code }) => `${place.file.replace('data/2024/', '')}:${place.line} ${code}`);

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);
const topics = ['customers.yaml', 'employment.yaml', 'forecast.yaml', 'resources.yaml', 'targets.yaml'];

/** Every line of a file that gives a value, by number. */
const valueLines = (file: string): readonly number[] =>
  readFileSync(`data/2024/${file}`, 'utf8')
    .split('\n')
    .flatMap((line, index) => (/value: -?[\d.]+/.test(line) ? [index + 1] : []));

const quoteValue = (at: number) => (text: string) =>
  text
    .split('\n')
    .map((line, index) => (index + 1 === at ? line.replace(/value: (-?[\d.]+)/, 'value: "$1"') : line))
    .join('\n');

describe('examining an edition', () => {
  it('shows the mistakes of all files in one run', () => {
    expect(
      errorsOf({
        'chapters/arbeitsmarkt.md': replace('{{zahl stellen}}', '{{zahl stelen}}'),
        'chapters/einmuendung.md': replace('{{jahr}}', '2024'),
        'customers.yaml': replace('value: 970', 'value: 97,0'),
        'edition.yaml': replace('stand: 2024-01', 'stand: 2024-13'),
        'exhibits.yaml': replace('cells: [egt-zuteilung, vk-zuteilung]', 'cells: [egt-zuteilung]'),
        'terms.yaml': replace('partOf: svb', 'partOf: svp'),
      }),
    ).toEqual([
      expect.stringMatching(/^chapters\/arbeitsmarkt\.md:\d+ text\.unknown-name$/),
      expect.stringMatching(/^chapters\/einmuendung\.md:\d+ text\.literal-figure$/),
      expect.stringMatching(/^customers\.yaml:\d+ value\./),
      expect.stringMatching(/^edition\.yaml:\d+ date\.month$/),
      expect.stringMatching(/^exhibits\.yaml:\d+ table\.cells$/),
      expect.stringMatching(/^terms\.yaml:\d+ /),
    ]);
  });

  it.each(topics.flatMap((file) => valueLines(file).map((line) => [file, line] as const)))(
    'says of a number in quotation marks at %s:%i that, and nothing that follows from it',
    (file, line) => {
      expect(errorsOf({ [file]: quoteValue(line) })).toEqual([`${file}:${line} value.quoted`]);
    },
  );

  it.each([...topics, 'exhibits.yaml', 'terms.yaml'])('says of an unreadable %s only that', (file) => {
    expect(errorsOf({ [file]: () => '"' })).toEqual([expect.stringMatching(new RegExp(`^${file}:1 yaml`))]);
  });

  it.each(['chapters/beratung.md', 'chapters/kundenentwicklung.md', 'chapters/ressourcen.md'])(
    'says of a missing %s only that, not what was placed in it',
    (file) => {
      const { problems } = examine(edited({ [file]: () => undefined }), '2024');
      const others = problems.filter(({ code }) => !code.startsWith('doubt') && code !== 'quotation.other-month');
      expect(others.map(({ code }) => code)).toEqual(['chapter.missing']);
    },
  );
});
