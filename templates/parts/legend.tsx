import type { ReactElement } from 'react';
import type { TableBlock, TableRow } from '../../src/blocks/block.ts';
import type { Inline } from '../../src/blocks/inline.ts';
import type { Draft, Programme } from '../../src/blocks/programme.ts';
import { allBlocks, linesOf } from '../../src/blocks/walk.ts';
import { Text } from '../../src/compose/primitives.tsx';
import { LEGEND } from '../../src/words/draft.ts';
import type { Place } from '../blocks/place.ts';
import { Table } from '../blocks/table.tsx';
import { longDate } from '../design/date.ts';

export const LEGEND_ID = 'draft';

const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words }];

const row = (sample: Inline, meaning: string, count: string): TableRow => ({
  label: [sample],
  cells: [meaning, count].map((words) => ({ text: text(words), align: 'left' })),
  total: false,
});

/** Marks that stand in the document, those inside others too. */
const inlinesOf = (line: readonly Inline[]): readonly Inline[] =>
  line.flatMap((it) => ('children' in it ? [it, ...inlinesOf(it.children)] : [it]));

/** One row for each mark that occurs, with a sample of it. */
export function legendRows({ sections, unsettled }: Programme): readonly TableRow[] {
  const marks = allBlocks(sections.flatMap(({ blocks }) => blocks))
    .flatMap(linesOf)
    .flatMap(inlinesOf);
  const { from = '', missing = 0, entries = 0, sentences = 0 } = unsettled ?? {};
  const { missing: gap, value, sentence, unsuited } = LEGEND;
  const unsuitedMark = marks.find((it) => it.kind === 'gap' && it.fact === undefined);
  return [
    ...(missing > 0 ? [row({ kind: 'gap', text: gap.sample }, gap.meaning, gap.count(missing))] : []),
    ...(entries > 0
      ? [
          row(
            { kind: 'carried', what: 'value', children: text(value.sample) },
            value.meaning(from),
            value.count(entries),
          ),
        ]
      : []),
    ...(sentences > 0
      ? [
          row(
            { kind: 'carried', what: 'sentence', children: text(sentence.sample) },
            sentence.meaning(from),
            sentence.count(sentences),
          ),
        ]
      : []),
    ...(unsuitedMark ? [row(unsuitedMark, unsuited.meaning, '')] : []),
  ];
}

const tableOf = (rows: readonly TableRow[]): TableBlock => ({
  kind: 'table',
  id: `${LEGEND_ID}.signs`,
  number: '',
  caption: [],
  content: {
    columns: [LEGEND.sign, LEGEND.meaning, LEGEND.count].map((head) => ({ text: text(head), align: 'left' })),
    rows,
  },
  notes: [],
});

/** The page that says of a draft what is unfinished about it, and how that is marked. */
export function Legend(props: {
  readonly rows: readonly TableRow[];
  readonly draft: Draft;
  readonly place: Place;
}): ReactElement {
  const { rows, draft, place } = props;
  const { sheet, width } = place;
  return (
    <>
      <Text
        sem={{ id: `${LEGEND_ID}/title`, type: 'H1' }}
        style={sheet.type.heading[1]}
        width={width}
        box={{ marginBottom: 11 }}
      >
        {LEGEND.title}
      </Text>
      <Text
        sem={{ id: `${LEGEND_ID}/status`, type: 'P' }}
        style={sheet.type.body}
        width={width}
        hyphenate
        box={{ marginBottom: 16 }}
      >
        {LEGEND.status(longDate(draft.date))}
      </Text>
      {rows.length > 0 ? <Table block={tableOf(rows)} place={{ ...place, after: 16 }} /> : null}
      {draft.notices > 0 ? (
        <Text sem={{ id: `${LEGEND_ID}/notices`, type: 'P' }} style={sheet.type.body} width={width} hyphenate>
          {LEGEND.notices(draft.notices)}
        </Text>
      ) : null}
    </>
  );
}
