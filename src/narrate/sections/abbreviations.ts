import type { TableBlock } from '../../blocks/block.ts';
import type { Inline } from '../../blocks/inline.ts';
import type { Abbreviation } from '../../validate/edition.ts';
import { ABBREVIATIONS } from '../../words/document.ts';
import { germanOrder } from './alphabet.ts';

const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words }];

/** The used abbreviations with what they mean, in the order of a German dictionary. */
export function abbreviationTable(used: readonly Abbreviation[]): TableBlock {
  const sorted = [...used].sort((a, b) => germanOrder(a.short, b.short));
  return {
    kind: 'table',
    id: 'table.abbreviations.generated',
    number: '',
    caption: text(ABBREVIATIONS.caption),
    content: {
      columns: [ABBREVIATIONS.short, ABBREVIATIONS.long].map((head) => ({ text: text(head), align: 'left' })),
      rows: sorted.map(({ short, long }) => ({
        label: text(short),
        cells: [{ text: text(long), align: 'left' }],
        total: false,
      })),
    },
    notes: [],
  };
}
