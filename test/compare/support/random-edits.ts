import fc from 'fast-check';
import type { Examined } from '../../../src/compare/comparison.ts';
import { examined, examinedOrNot, PUBLISHED, type Texts } from './editions.ts';

/** A change somebody could make to an edition; leaves it as it is where there is nothing to change. */
type Change = (texts: Texts) => Texts;

const at = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];

const withText = (texts: Texts, file: string, text: string): Texts => new Map([...texts, [file, text]]);

const filesLike = (texts: Texts, pattern: RegExp): readonly string[] =>
  [...texts.keys()].filter((it) => pattern.test(it));

/** Replaces one of the lines of one of the files that match; the line is undefined where a file has none. */
function onLine(files: RegExp, isLine: RegExp, replace: (line: string, lines: readonly string[]) => string) {
  return (file: number, line: number): Change =>
    (texts) => {
      const name = at(filesLike(texts, files), file);
      const lines = (name === undefined ? '' : (texts.get(name) ?? '')).split('\n');
      const place = at(
        lines.flatMap((it, index) => (isLine.test(it) ? [index] : [])),
        line,
      );
      if (name === undefined || place === undefined) return texts;
      return withText(texts, name, lines.map((it, index) => (index === place ? replace(it, lines) : it)).join('\n'));
    };
}

const TOPICS = /^(customers|employment|forecast|resources|targets)\.yaml$/;
const CHAPTERS = /^chapters\//;
const PROSE = /^[^#\s{].{40,}/;

const scaled = (factor: number) => (line: string) =>
  line.replace(/value: (-?\d+(?:\.\d+)?)/, (_, value: string) => {
    const decimals = value.split('.')[1]?.length ?? 0;
    return `value: ${(Number(value) * factor).toFixed(decimals)}`;
  });

const changedWord = (word: string) => (line: string) => line.replace(/ \p{Ll}{4,} /u, ` ${word} `);

/** A list item of edition.yaml moved to the end of its list, or taken out. */
const chapterList =
  (index: number, keep: boolean): Change =>
  (texts) => {
    const text = texts.get('edition.yaml') ?? '';
    const items = text.match(/^ {2}- [\w-]+\.md\n/gm) ?? [];
    const item = at(items, index);
    if (!item) return texts;
    const last = items.at(-1) ?? '';
    const without = text.replace(item, '');
    return withText(texts, 'edition.yaml', keep && item !== last ? without.replace(last, `${last}${item}`) : without);
  };

const newChapter =
  (n: number, sentence: string): Change =>
  (texts) => {
    const file = `neu-${n}.md`;
    const text = texts.get('edition.yaml') ?? '';
    if (text.includes(file)) return texts;
    const listed = withText(texts, 'edition.yaml', text.replace(/((?:^ {2}- [\w-]+\.md\n)+)/m, `$1  - ${file}\n`));
    return withText(listed, `chapters/${file}`, `## ${sentence}\n\n${sentence} ${sentence}\n`);
  };

const newFigure =
  (n: number, value: number): Change =>
  (texts) => {
    const text = texts.get('customers.yaml') ?? '';
    const id = `zusatz-${'abcdefgh'[n % 8]}`;
    if (text.includes(`${id}:`)) return texts;
    const figure = `figures:\n  ${id}:\n    label: Weitere Kennzahl ${id}\n    unit: Personen\n    population: elb\n    source: ba-grundsicherung\n    date: 2023-09\n    value: ${value}\n    status: endgültig\n`;
    return withText(texts, 'customers.yaml', text.replace('figures:\n', figure));
  };

const newMember: Change = (texts) =>
  withText(texts, 'terms.yaml', (texts.get('terms.yaml') ?? '').replace(', Syrien]', ', Syrien, Togo]'));

const small = fc.nat({ max: 60 });
const word = fc.constantFrom('weiterhin', 'künftig', 'gemeinsam', 'vielleicht');
const phrase = fc.constantFrom('Neues Vorhaben', 'Gemeinsame Wege in Arbeit', 'Beratung vor Ort', 'Offene Türen');

/** A sentence of a chapter: rewritten, taken out, doubled, or moved to the end of its paragraph's chapter. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(small, small, fc.constantFrom(0.9, 1.01, 1.1, 1.4))
    .map(([f, l, by]) => onLine(TOPICS, /value: /, scaled(by))(f, l)),
  fc.tuple(small, small, word).map(([f, l, it]) => onLine(CHAPTERS, PROSE, changedWord(it))(f, l)),
  fc.tuple(small, small).map(([f, l]) => onLine(CHAPTERS, PROSE, () => '')(f, l)),
  fc.tuple(small, small).map(([f, l]) => onLine(CHAPTERS, PROSE, (line) => `${line}\n\n${line}`)(f, l)),
  fc
    .tuple(small, small, phrase)
    .map(([f, l, it]) => onLine(CHAPTERS, PROSE, (line) => `${it} gibt es nun.\n${line}`)(f, l)),
  fc
    .tuple(small, phrase)
    .map(([f, it]) => onLine(CHAPTERS, /^#+ /, (line) => `${/^#+/.exec(line)?.[0] ?? '#'} ${it}`)(f, 0)),
  fc.tuple(small, fc.boolean()).map(([index, keep]) => chapterList(index, keep)),
  fc.tuple(small, phrase).map(([n, it]) => newChapter(n, it)),
  fc.tuple(small, small).map(([n, value]) => newFigure(n, value + 10)),
  fc.tuple(small, small, word).map(([f, l, it]) => onLine(/^terms\.yaml$/, /definition: /, changedWord(it))(f, l)),
  fc.tuple(small, small, word).map(([f, l, it]) => onLine(/^exhibits\.yaml$/, /caption: /, changedWord(it))(f, l)),
  fc.constant(newMember),
);

/** The published programme with these changes; where it would not bear them all, with those that it bears. */
function changed(all: readonly Change[]): Examined {
  const whole = examinedOrNot(all.reduce((texts, apply) => apply(texts), PUBLISHED));
  if (whole) return whole;
  return examined(
    all.reduce((texts, apply) => {
      const next = apply(texts);
      return examinedOrNot(next) ? next : texts;
    }, PUBLISHED),
  );
}

/** The published programme after some changes. */
export const changedEdition: fc.Arbitrary<Examined> = fc.array(change, { maxLength: 6 }).map(changed);
