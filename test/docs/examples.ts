import { type Examination, examine } from '../../src/pipeline/examine.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { problemText } from '../../src/todo/lines.ts';
import { type Sample, sampleOf, textOf, withFile } from './editions.ts';
import { type Fence, fencesOf } from './fences.ts';
import { printedLines } from './printed-lines.ts';
import { spliced } from './splice.ts';

/**
 * Examples in Markdown files. Blocks with the same `beispiel=` belong together:
 * `yaml … datei=customers.yaml` is put into that file of an edition (`ausgabe=2024` unless it says otherwise),
 * `markdown` becomes a chapter of it (`datei=` names one that is there), and what comes of it is compared with
 * `text … gedruckt` (the printed chapter) and `text … meldung` (the new messages; without it there must be none).
 */
export interface Example {
  readonly name: string;
  readonly edition: string;
  readonly fences: readonly Fence[];
}

const CHAPTER = 'beispiel.md';

export function examplesOf(markdown: string): readonly Example[] {
  const marked = fencesOf(markdown).filter(({ marks }) => marks.beispiel !== undefined);
  const byName = grouped(marked);
  return [...byName].map(([name, fences]) => ({
    name,
    edition: fences.flatMap(({ marks }) => marks.ausgabe ?? [])[0] ?? '2024',
    fences,
  }));
}

function grouped(fences: readonly Fence[]): ReadonlyMap<string, readonly Fence[]> {
  const names = [...new Set(fences.map(({ marks }) => marks.beispiel ?? ''))];
  return new Map(names.map((name) => [name, fences.filter(({ marks }) => marks.beispiel === name)]));
}

const dataPath = ({ year }: Sample, file: string): string =>
  file === 'jobcenter.yaml' ? `data/${file}` : `data/${year}/${file}`;

/** The edition with one more chapter behind the last of the body, or with another text of a chapter it has. */
function withChapter(sample: Sample, file: string, text: string): Sample {
  const list = dataPath(sample, 'edition.yaml');
  const edition = textOf(sample, list);
  const listed = edition.includes(file)
    ? sample
    : withFile(sample, list, edition.replace(/((?:^ {2}- [\w-]+\.md\n)+)/m, `$1  - ${file}\n`));
  return withFile(listed, dataPath(sample, `chapters/${file}`), text);
}

/** The edition an example speaks of: the real one with its snippets in it. */
export function sampleWith({ edition, fences }: Example): Sample {
  return fences.reduce((sample, { language, marks, text }) => {
    if (language === 'yaml') {
      const path = dataPath(sample, marks.datei ?? '');
      return withFile(sample, path, spliced(textOf(sample, path), text));
    }
    return language === 'markdown' ? withChapter(sample, marks.datei ?? CHAPTER, text) : sample;
  }, sampleOf(edition));
}

const before = new Map<string, ReadonlySet<string>>();

/** What is said of the edition as it is, by code and message: lines move when something is typed above them. */
function knownProblems(edition: string): ReadonlySet<string> {
  const { files, year } = sampleOf(edition);
  const known = before.get(edition) ?? new Set(examine(files, year).problems.map(identity));
  before.set(edition, known);
  return known;
}

const identity = ({ code, message }: Problem): string => `${code} ${message}`;

export const newProblems = (edition: string, { problems }: Examination): readonly Problem[] =>
  problems.filter((problem) => !knownProblems(edition).has(identity(problem)));

/** An example that shows only data does not show where the data is printed. */
const isShown = ({ fences }: Example, { code }: Problem): boolean =>
  code !== 'figure.unused' || fences.some(({ language }) => language === 'markdown');

/** What comes of an example: its chapter as printed, and the messages that were not there before. */
export function outcomeOf(example: Example): { readonly printed: string; readonly messages: string } {
  const { files, year } = sampleWith(example);
  const examination = examine(files, year);
  const chapter = example.fences.find(({ language }) => language === 'markdown')?.marks.datei ?? CHAPTER;
  const section = examination.programme?.sections.find(({ file }) => file.endsWith(chapter));
  const printed = section?.blocks.flatMap(printedLines).map((line) => `${line}\n`) ?? [];
  return {
    printed: printed.join(''),
    messages: newProblems(example.edition, examination)
      .filter((problem) => isShown(example, problem))
      .map((problem) => `${problemText(problem)}\n`)
      .join('\n'),
  };
}

/** The text with the messages of its examples as the program says them now. */
export function withCurrentMessages(markdown: string): string {
  return examplesOf(markdown).reduce((text, example) => {
    const marked = new RegExp(`(\`\`\`text beispiel=${example.name} meldung\\n)[\\s\\S]*?(\`\`\`\\n)`);
    if (!marked.test(text)) return text;
    const { messages } = outcomeOf(example);
    return text.replace(marked, (_, opening: string, closing: string) => `${opening}${messages}${closing}`);
  }, markdown);
}
