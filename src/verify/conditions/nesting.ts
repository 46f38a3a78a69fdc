import { type Condition, condition, type Report } from '../condition.ts';
import { childrenOf, type StructureElement } from '../read/structure.ts';
import type { Reading } from '../reading.ts';

export const NESTING = {
  table: condition('nesting.table', 'Tables consist of captions, head, bodies, rows and cells, in this order.', {
    ua: '7.2',
    pdf: '14.8.4.3.4',
    matterhorn: '09-004',
  }),
  list: condition('nesting.list', 'Lists consist of items, items of label and body.', {
    ua: '7.2',
    pdf: '14.8.4.3.3',
    matterhorn: '09-005',
  }),
  contents: condition('nesting.contents', 'Tables of contents consist of their entries.', {
    ua: '7.2',
    pdf: '14.8.4.2',
    matterhorn: '09-006',
  }),
  caption: condition('nesting.caption', 'There is one caption at most, at the edge of what it describes.', {
    ua: '7.2',
    pdf: '14.8.4.3.4',
    matterhorn: '09-004',
  }),
} as const;

interface Rule {
  readonly broken: Condition;
  readonly below?: readonly string[];
  readonly kids?: readonly string[];
}

const RULES: Readonly<Record<string, Rule>> = {
  Table: { broken: NESTING.table, kids: ['Caption', 'TR', 'THead', 'TBody', 'TFoot'] },
  THead: { broken: NESTING.table, below: ['Table'], kids: ['TR'] },
  TBody: { broken: NESTING.table, below: ['Table'], kids: ['TR'] },
  TFoot: { broken: NESTING.table, below: ['Table'], kids: ['TR'] },
  TR: { broken: NESTING.table, below: ['Table', 'THead', 'TBody', 'TFoot'], kids: ['TH', 'TD'] },
  TH: { broken: NESTING.table, below: ['TR'] },
  TD: { broken: NESTING.table, below: ['TR'] },
  L: { broken: NESTING.list, kids: ['Caption', 'L', 'LI'] },
  LI: { broken: NESTING.list, below: ['L'], kids: ['Lbl', 'LBody'] },
  LBody: { broken: NESTING.list, below: ['LI'] },
  TOC: { broken: NESTING.contents, kids: ['Caption', 'TOC', 'TOCI'] },
  TOCI: { broken: NESTING.contents, below: ['TOC'] },
};

/** Which type may stand in which (ISO 32000-1, 14.8.4). */
export function checkNesting(reading: Reading, report: Report): void {
  for (const element of reading.structure?.elements ?? []) {
    const rule = RULES[element.type];
    if (rule?.below && !rule.below.includes(element.parent?.type ?? '')) report(rule.broken, { element });
    const kids = childrenOf(element).map((kid) => kid.type);
    const stranger = rule?.kids && kids.find((kid) => !rule.kids?.includes(kid));
    const ownContent = rule?.kids && element.kids.some((kid) => kid.kind === 'marked');
    if (rule && (stranger !== undefined || ownContent)) report(rule.broken, { element }, stranger);
    if (element.type === 'Table') checkParts(element, kids, report);
    checkCaption(element, kids, report);
  }
}

function checkParts(element: StructureElement, kids: readonly string[], report: Report): void {
  const count = (type: string): number => kids.filter((kid) => kid === type).length;
  const headOrFoot = count('THead') + count('TFoot') > 0;
  if (count('THead') > 1 || count('TFoot') > 1 || (headOrFoot && count('TBody') === 0)) {
    report(NESTING.table, { element }, kids.join(' '));
  }
}

/** First or last in a table, first in lists and contents; elsewhere beside what it describes. */
function checkCaption(element: StructureElement, kids: readonly string[], report: Report): void {
  const captions = kids.filter((kid) => kid === 'Caption').length;
  if (captions === 0 || !['Table', 'L', 'TOC', 'Figure'].includes(element.type)) return;
  const last = element.type === 'Table' || element.type === 'Figure' ? kids.at(-1) : undefined;
  if (captions > 1 || (kids[0] !== 'Caption' && last !== 'Caption')) report(NESTING.caption, { element });
}
