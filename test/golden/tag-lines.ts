import { get, readFile, textOf } from '../../src/verify/read/file.ts';
import { isDict, nameOf } from '../../src/verify/read/object.ts';
import { attributeOf, type Kid, type StructureElement } from '../../src/verify/read/structure.ts';
import { markKey, type Reading, takeApart } from '../../src/verify/reading.ts';

/** A finished file taken apart by the reader that also checks it. */
function readingOf(pdf: Uint8Array): Reading {
  const file = readFile(pdf);
  const catalog = get(file, file.trailer, 'Root');
  if (!isDict(catalog)) throw new Error('the file has no catalog');
  const expectation = { profile: '2a', title: '', language: '' } as const;
  return takeApart(file, catalog, expectation, () => undefined);
}

const TEXTS = ['ID', 'Lang', 'E', 'Alt'] as const;
const ATTRIBUTES = [
  ['Table', 'Scope'],
  ['List', 'ListNumbering'],
] as const;

function head(reading: Reading, element: StructureElement): string {
  const texts = TEXTS.flatMap((key) => {
    const text = textOf(reading.file, element.dict, key);
    return text === undefined ? [] : [`${key}=${JSON.stringify(text)}`];
  });
  const attributes = ATTRIBUTES.flatMap(([owner, key]) => {
    const value = nameOf(attributeOf(reading.file, element, owner, key));
    return value === undefined ? [] : [`${key}=${value}`];
  });
  return [element.type, ...texts, ...attributes].join(' ');
}

/** Soft hyphens at the ends of lines are left out: where lines end is shown by the pictures of the pages. */
const shown = (text: string): string => JSON.stringify(text.replaceAll('\u00ad', ''));

function kidLines(reading: Reading, kid: Kid): readonly string[] {
  if (kid.kind === 'element') return elementLines(reading, kid.element);
  const page = reading.pages.findIndex(({ key }) => key === kid.page) + 1;
  if (kid.kind === 'object') return [`link on page ${page}`];
  return [`page ${page} ${shown(reading.marked.get(markKey(kid.page, kid.mcid))?.text ?? '')}`];
}

const elementLines = (reading: Reading, element: StructureElement): readonly string[] => [
  head(reading, element),
  ...element.kids.flatMap((kid) => kidLines(reading, kid)).map((line) => `  ${line}`),
];

/** The structure tree of a finished file in reading order, with what a screen reader says at each place. */
export function tagLines(pdf: Uint8Array): readonly string[] {
  const reading = readingOf(pdf);
  return (reading.structure?.top ?? []).flatMap((element) => elementLines(reading, element));
}
