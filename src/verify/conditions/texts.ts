import { condition, type Report } from '../condition.ts';
import { textOf } from '../read/file.ts';
import { pageLabel } from '../read/page-labels.ts';
import { type StructureElement, withDescendants } from '../read/structure.ts';
import { pageOf, type Reading } from '../reading.ts';
import { elementText, squeezed } from '../text.ts';

export const TEXTS = {
  pages: condition('text.pages', 'The document has as many pages as were laid out.'),
  runs: condition('text.runs', 'Every glyph run of the layout is drawn, and drawn once.'),
  characters: condition('text.characters', 'All text can be read back as characters.', {
    ua: '7.2',
    matterhorn: '10-001',
  }),
  complete: condition('text.complete', 'Read in the order of the structure, the document says what its source says.', {
    a: '6.7.7',
    pdf: '14.9.4',
  }),
  expansions: condition('text.expansions', 'Where the text introduces an abbreviation, it says what it stands for.', {
    a: '6.7.8',
    pdf: '14.9.5',
  }),
  labels: condition('text.labels', 'What is written in the figures is text that can be found.'),
  contents: condition('text.contents', 'Page numbers in the table of contents are those of the pages they lead to.'),
  footer: condition('text.footer', 'The footer of every page tells its number and how many there are.'),
  running: condition('text.running', 'Headers and footers are artifacts that say they are.', {
    ua: '7.8',
    matterhorn: '18-001, 18-002',
  }),
} as const;

/** What the document says, compared with what it was to say. */
export function checkTexts(reading: Reading, report: Report): void {
  const { pages, contents, structure, expectation } = reading;
  if (pages.length === 0 || (expectation.pages ?? pages.length) !== pages.length) {
    report(TEXTS.pages, {}, `${pages.length} pages`);
  }
  const runs = contents.reduce((sum, content) => sum + content.textObjects, 0);
  if ((expectation.registeredRuns ?? runs) !== runs) report(TEXTS.runs, {}, `${runs} runs`);
  for (const [page, { legible }] of contents.entries()) if (!legible) report(TEXTS.characters, { page });
  if (expectation.texts) checkComplete(reading, expectation.texts, report);
  if (expectation.expansions) checkExpansions(reading, expectation.expansions, report);
  if (expectation.labels) checkLabels(reading, expectation.labels, report);
  for (const element of structure?.elements ?? []) {
    if (element.type === 'TOCI') checkEntry(reading, element, report);
  }
  checkRunning(reading, report);
}

function checkComplete(reading: Reading, texts: readonly string[], report: Report): void {
  const expected = squeezed(texts.join(''));
  const found = squeezed((reading.structure?.top ?? []).map((element) => proseText(reading, element)).join(''));
  if (found === expected) return;
  let at = 0;
  while (at < expected.length && found[at] === expected[at]) at++;
  report(TEXTS.complete, {}, `„${found.slice(at, at + 40)}“ for „${expected.slice(at, at + 40)}“`);
}

function checkExpansions(reading: Reading, expected: readonly string[], report: Report): void {
  const found = (reading.structure?.elements ?? []).flatMap((element) => textOf(reading.file, element.dict, 'E') ?? []);
  const missing = without(expected, found);
  const strange = without(found, expected);
  if (missing.length + strange.length > 0) report(TEXTS.expansions, {}, [...missing, ...strange].join(', '));
}

/** What is left of a list when everything of the other is taken out, each as often as it is there. */
function without(list: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The text without that of figures, whose drawing order says nothing. */
const proseText = (reading: Reading, element: StructureElement): string =>
  element.type === 'Figure' ? '' : elementText(reading, element, proseText);

function checkLabels(reading: Reading, labels: readonly string[], report: Report): void {
  const figures = (reading.structure?.elements ?? []).filter((element) => element.type === 'Figure');
  const written = squeezed(figures.map((element) => elementText(reading, element)).join(' '));
  const missing = labels.filter((label) => !written.includes(squeezed(label)));
  if (missing.length > 0) report(TEXTS.labels, {}, missing.join(', '));
}

/** The entry's text ends with the label of the page that its link leads to. */
function checkEntry(reading: Reading, element: StructureElement, report: Report): void {
  const { file } = reading;
  const annotations = withDescendants(element).flatMap((part) =>
    part.kids.flatMap((kid) => (kid.kind === 'object' ? [file.objects.get(kid.object ?? -1)] : [])),
  );
  const page = annotations.map((annotation) => pageOf(reading, annotation)).at(-1);
  if (page === undefined) return;
  const text = elementText(reading, element).trim();
  const printed = /(\d+|[ivxlcdm]+)$/i.exec(text)?.[1];
  if (printed !== pageLabel(file, reading.catalog, page)) report(TEXTS.contents, { element }, text);
}

function checkRunning(reading: Reading, report: Report): void {
  const { contents, expectation } = reading;
  for (const [page, { ranges }] of contents.entries()) {
    const untold = ranges.find(
      (range) => range.artifact && range.text.trim() !== '' && range.artifact.type === undefined,
    );
    if (untold) report(TEXTS.running, { page }, untold.text.trim());
    const wanted = expectation.footer?.(page + 1, contents.length);
    if (wanted === undefined) continue;
    const footer = ranges
      .filter((range) => range.artifact?.subtype === 'Footer')
      .map((range) => range.text)
      .join('');
    if (!squeezed(footer).includes(squeezed(wanted))) report(TEXTS.footer, { page }, footer);
  }
}
