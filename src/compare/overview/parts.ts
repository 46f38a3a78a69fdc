import type { Block } from '../../blocks/block.ts';
import { CHAPTERS, COMPARISON, COUNTS, EXHIBITS, FIGURES, NOTICES } from '../../words/comparison.ts';
import type { Comparison, ExhibitRef } from '../comparison.ts';
import { countsOf } from '../counts.ts';
import { type Detail, exhibitDetails, headingChange, headingName } from '../describe.ts';
import { detailCells } from './details.ts';
import { leftCell, rightCell, rowOf, tableOf, text } from './inlines.ts';

const number = (count: number | null): string => (count === null ? COMPARISON.none : String(count));
const words = (it: string) => leftCell([text(it)]);

/** How much changed of what. */
export const countBlocks = (id: string, comparison: Comparison): readonly Block[] => [
  tableOf(
    id,
    [
      [COUNTS.what, 'left', 0.4],
      ...[COUNTS.changed, COUNTS.added, COUNTS.removed, COUNTS.same].map((head) => [head, 'right', 0.15] as const),
    ],
    countsOf(comparison).map(({ what, changed, added, removed, same }) =>
      rowOf(
        what,
        [changed, added, removed, same].map((count) => rightCell(number(count))),
      ),
    ),
    { caption: COUNTS.caption },
  ),
];

/** Headings that are new, gone, renamed, moved or renumbered. */
export function chapterBlocks(id: string, { editions, differences: { chapters } }: Comparison): readonly Block[] {
  const rows = [
    ...chapters.changed.map((it) => rowOf(headingChange(it), [words(headingName(it.old)), words(headingName(it.new))])),
    ...chapters.added.map((it) => rowOf(CHAPTERS.added, [words(COMPARISON.none), words(headingName(it))])),
    ...chapters.removed.map((it) => rowOf(CHAPTERS.removed, [words(headingName(it)), words(COMPARISON.none)])),
  ];
  if (rows.length === 0) return [];
  return [
    tableOf(
      id,
      [
        [CHAPTERS.what, 'left', 0.24],
        [editions.old.years, 'left', 0.38],
        [editions.new.years, 'left', 0.38],
      ],
      rows,
    ),
  ];
}

const numberOf = ({ number: printed, caption }: ExhibitRef): string => (printed === '' ? caption : printed);

/** What changed of tables and charts; the first line of each names it. */
export function exhibitBlocks(id: string, { editions, differences: { exhibits } }: Comparison): readonly Block[] {
  const none = words(COMPARISON.none);
  const changed = exhibits.changed.flatMap((change) =>
    exhibitDetails(change).map((detail: Detail) =>
      rowOf(numberOf(change.new), [words(detail.what), ...detailCells(detail)]),
    ),
  );
  const rows = [
    ...exhibits.added.map((it) => rowOf(numberOf(it), [words(EXHIBITS.added), none, words(it.caption)])),
    ...exhibits.removed.map((it) => rowOf(numberOf(it), [words(EXHIBITS.removed), words(it.caption), none])),
    ...changed,
  ];
  if (rows.length === 0) return [];
  return [
    tableOf(
      id,
      [
        [EXHIBITS.what, 'left', 0.17],
        [FIGURES.what, 'left', 0.17],
        [editions.old.years, 'left', 0.33],
        [editions.new.years, 'left', 0.33],
      ],
      rows,
    ),
  ];
}

const about = (it: string | null): string => it ?? NOTICES.edition;

/** Findings that somebody lives with, each with the reason. */
export function acknowledgedBlocks(id: string, { differences, unchanged }: Comparison): readonly Block[] {
  const notices = [
    ...differences.acknowledged.added.map((it) => ({ ...it, state: NOTICES.new })),
    ...unchanged.acknowledged.map((it) => ({ ...it, state: NOTICES.kept })),
  ];
  if (notices.length === 0) return [];
  return [
    { kind: 'paragraph', id: `${id}.intro`, text: [text(NOTICES.acknowledgedIntro)] },
    tableOf(
      `${id}.table`,
      [
        [NOTICES.about, 'left', 0.22],
        [NOTICES.message, 'left', 0.42],
        [NOTICES.reason, 'left', 0.36],
      ],
      notices.map(({ about: what, message, reason, by, on, state }) => {
        const signed = NOTICES.signed(by, on);
        const note = signed === '' ? {} : { note: [text(signed)] };
        return rowOf(about(what), [
          { ...words(message), note: [text(state)] },
          { ...words(reason), ...note },
        ]);
      }),
    ),
  ];
}

/** Doubts nobody has settled yet. */
export function doubtBlocks(id: string, { differences, unchanged }: Comparison): readonly Block[] {
  const doubts = [...differences.doubts.added, ...unchanged.doubts];
  if (doubts.length === 0) return [];
  return [
    { kind: 'paragraph', id: `${id}.intro`, text: [text(NOTICES.doubtsIntro)] },
    tableOf(
      `${id}.table`,
      [
        [NOTICES.about, 'left', 0.28],
        [NOTICES.doubt, 'left', 0.72],
      ],
      doubts.map((doubt) => rowOf(about(doubt.about), [words(doubt.text)])),
    ),
  ];
}

/** What the old edition was noted for and the new one is not. */
export function settledBlocks(id: string, { differences: { acknowledged, doubts } }: Comparison): readonly Block[] {
  const told = [
    ...(acknowledged.removed.length > 0 ? [NOTICES.settledNotices(acknowledged.removed.length)] : []),
    ...(doubts.removed.length > 0 ? [NOTICES.settledDoubts(doubts.removed.length)] : []),
  ];
  return told.map((line, index) => ({ kind: 'paragraph', id: `${id}.${index + 1}`, text: [text(line)] }));
}
