import { condition, type Report } from '../condition.ts';
import { textString } from '../read/characters.ts';
import { get, objectNumber, textOf } from '../read/file.ts';
import { isString } from '../read/object.ts';
import { childrenOf, leaves, type Structure, type StructureElement } from '../read/structure.ts';
import type { Reading } from '../reading.ts';
import { LANGUAGE } from './catalog.ts';

export const TREE = {
  present: condition('tree.present', 'The document has a logical structure.', { a: '6.7.3.3', ua: '7.1' }),
  root: condition('tree.root', 'All structure hangs below one Document.', { pdf: '14.8.4.2' }),
  parent: condition('tree.parent', 'Every element is reached once, from the parent that it names.', {
    ua: '7.1',
    pdf: '14.7.2',
  }),
  type: condition('tree.type', 'Every element has a standard structure type, without a role map.', {
    a: '6.7.3.4',
    ua: '7.1',
    matterhorn: '02-001, 02-003, 02-004',
  }),
  language: condition('tree.language', 'Where an element names a language, it is one.', {
    a: '6.7.4',
    ua: '7.2',
    matterhorn: '11-001',
  }),
  identifier: condition('tree.identifier', 'Identifiers of elements are unique and listed in the ID tree.', {
    pdf: '14.7.2',
  }),
  note: condition('tree.note', 'Every note has an identifier of its own.', {
    ua: '7.9',
    matterhorn: '19-003, 19-004',
  }),
  empty: condition('tree.empty', 'No heading, paragraph, caption, link or figure is without content.', {
    ua: '7.1',
  }),
} as const;

const STANDARD_TYPES = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private ' +
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

const NEVER_EMPTY = new Set(
  'P H1 H2 H3 H4 H5 H6 Caption Link Figure Lbl LI L Table TOC TOCI Note BlockQuote'.split(' '),
);

/** The structure as a tree (ISO 32000-1, 14.7.2). */
export function checkTree(reading: Reading, report: Report): void {
  const { structure, file } = reading;
  if (!structure) {
    report(TREE.present);
    return;
  }
  if (structure.top.length !== 1 || structure.top[0]?.type !== 'Document') {
    report(TREE.root, {}, structure.top.map((element) => element.type).join(' '));
  }
  if (get(file, structure.root, 'RoleMap') !== undefined) report(TREE.type, {}, 'RoleMap');
  for (const object of structure.tangled) report(TREE.parent, { object });
  const rootKey = objectNumber(reading.catalog.entries.get('StructTreeRoot'));
  for (const element of structure.elements) {
    const parentKey = objectNumber(element.dict.entries.get('P'));
    if (parentKey === undefined || parentKey !== (element.parent?.key ?? rootKey)) report(TREE.parent, { element });
    if (!STANDARD_TYPES.has(element.type)) report(TREE.type, { element }, element.type);
    const language = element.dict.entries.has('Lang') ? (textOf(file, element.dict, 'Lang') ?? '') : undefined;
    if (language !== undefined && !LANGUAGE.test(language)) report(TREE.language, { element }, language);
    if (NEVER_EMPTY.has(element.type) && !hasContent(element)) report(TREE.empty, { element });
  }
  checkIdentifiers(reading, structure, report);
}

const hasContent = (element: StructureElement): boolean =>
  element.kids.some((kid) => kid.kind === 'marked') || childrenOf(element).some(hasContent);

function checkIdentifiers(reading: Reading, structure: Structure, report: Report): void {
  const { file } = reading;
  const listed = new Map(
    leaves(file, get(file, structure.root, 'IDTree'), 'Names').map(([key, value]) => [
      isString(key) ? textString(key.bytes) : '',
      objectNumber(value),
    ]),
  );
  const seen = new Set<string>();
  for (const element of structure.elements) {
    const { id, type } = element;
    if (type === 'Note' && (id === undefined || id === '' || seen.has(id))) report(TREE.note, { element }, id);
    if (id === undefined) continue;
    if (seen.has(id) || listed.get(id) !== element.key) report(TREE.identifier, { element }, id);
    seen.add(id);
  }
}
