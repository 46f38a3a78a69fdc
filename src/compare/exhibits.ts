import type { ChartBlock, TableBlock, TableContent } from '../blocks/block.ts';
import type { Inline } from '../blocks/inline.ts';
import { plainText } from '../blocks/plain-text.ts';
import type { Programme } from '../blocks/programme.ts';
import { allBlocks } from '../blocks/walk.ts';
import { CHART_KINDS } from '../words/document.ts';
import { align } from './align.ts';
import type { Differences, ExhibitChange, ExhibitRef, RowChange } from './comparison.ts';
import type { ChapterPair } from './match-chapters.ts';
import { chaptersOf } from './passages.ts';
import type { ChapterRef } from './sides.ts';
import { wordedChange } from './words.ts';

interface Exhibit {
  readonly block: TableBlock | ChartBlock;
  readonly chapter: ChapterRef;
}

/** Tables and charts as an edition declares them, by id; tables made from other parts follow those. */
function exhibitsOf(programme: Programme): ReadonlyMap<string, Exhibit> {
  const exhibits = [...chaptersOf(programme)].flatMap(([section, chapter]) =>
    allBlocks(section.blocks)
      .filter((block) => block.kind === 'table' || block.kind === 'chart')
      .map((block) => [block.id, { block, chapter }] as const),
  );
  return new Map(exhibits);
}

const refOf = ({ block: { id, kind, number, caption }, chapter }: Exhibit): ExhibitRef => ({
  id,
  kind,
  number,
  caption: plainText(caption),
  chapter,
});

const contentOf = ({ block }: Exhibit): TableContent => (block.kind === 'table' ? block.content : block.data);

interface Row {
  readonly label: string;
  readonly cells: readonly string[];
}

const headsOf = ({ columns }: TableContent): readonly string[] => columns.map(({ text }) => plainText(text));
const rowsOf = ({ rows }: TableContent): readonly Row[] =>
  rows.map(({ label, cells }) => ({ label: plainText(label), cells: cells.map(({ text }) => plainText(text)) }));

/** Pairs of columns: by place where there are as many as before, for heads name years; else by their heads. */
function columnPairs(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  if (old.length === now.length) return now.map((_, index) => [index, index] as const).slice(1);
  return now.flatMap((head, index) => {
    const at = old.indexOf(head);
    return index > 0 && at > 0 ? [[at, index] as const] : [];
  });
}

function compareRows(old: TableContent, now: TableContent): ExhibitChange['rows'] {
  const heads = headsOf(now);
  const columns = columnPairs(headsOf(old), heads);
  const pairs = align(rowsOf(old), rowsOf(now), ({ label }) => label);
  const same = pairs.flatMap((pair) => (pair.old && pair.new?.label === pair.old.label ? [pair] : []));
  const changed = same.flatMap(({ old: before, new: after }): readonly RowChange[] => {
    const cells = columns
      .map(([from, to]) => ({
        column: heads[to] ?? '',
        old: before?.cells[from - 1] ?? '',
        new: after?.cells[to - 1] ?? '',
      }))
      .filter((cell) => cell.old !== cell.new);
    return cells.length > 0 ? [{ label: after?.label ?? '', cells }] : [];
  });
  const others = pairs.filter((pair) => pair.old?.label !== pair.new?.label);
  return {
    added: others.flatMap((pair) => pair.new?.label ?? []),
    removed: others.flatMap((pair) => pair.old?.label ?? []),
    changed,
  };
}

const linesOf = (notes: readonly (readonly Inline[])[]): readonly string[] => notes.map(plainText);
const kindOf = ({ block }: Exhibit): string => (block.kind === 'chart' ? CHART_KINDS[block.model.type] : '');

function changeOf(old: Exhibit, now: Exhibit, moved: boolean): readonly ExhibitChange[] {
  const [before, after] = [refOf(old), refOf(now)];
  const [oldHeads, newHeads] = [headsOf(contentOf(old)), headsOf(contentOf(now))];
  // A chart of another kind says so in its caption line.
  const captions = [old, now].map((it) => [kindOf(it), plainText(it.block.caption)].filter(Boolean).join(': '));
  const [oldCaption = '', newCaption = ''] = kindOf(old) === kindOf(now) ? [before.caption, after.caption] : captions;
  const rows = compareRows(contentOf(old), contentOf(now));
  const notes = align(linesOf(old.block.notes), linesOf(now.block.notes), (line) => line)
    .filter((pair) => pair.old !== pair.new)
    .map((pair) => wordedChange(pair.old, pair.new));
  const change: ExhibitChange = {
    id: after.id,
    old: before,
    new: after,
    moved,
    caption: oldCaption === newCaption ? null : wordedChange(oldCaption, newCaption),
    columns: oldHeads.join('\n') === newHeads.join('\n') ? null : { old: oldHeads, new: newHeads },
    rows,
    notes,
  };
  const isSame =
    before.number === after.number &&
    before.kind === after.kind &&
    !moved &&
    change.caption === null &&
    change.columns === null &&
    rows.added.length + rows.removed.length + rows.changed.length + notes.length === 0;
  return isSame ? [] : [change];
}

/** Tables and charts by their ids: new ones, those gone, and what changed in those that both editions have. */
export function compareExhibits(
  before: Programme,
  after: Programme,
  chapters: readonly ChapterPair[],
): Differences['exhibits'] {
  const partner = new Map(chapters.map(({ chapter }) => [chapter.old?.file, chapter.new?.file]));
  const [old, now] = [exhibitsOf(before), exhibitsOf(after)];
  return {
    added: [...now].filter(([id]) => !old.has(id)).map(([, exhibit]) => refOf(exhibit)),
    removed: [...old].filter(([id]) => !now.has(id)).map(([, exhibit]) => refOf(exhibit)),
    changed: [...now].flatMap(([id, exhibit]) => {
      const earlier = old.get(id);
      return earlier ? changeOf(earlier, exhibit, partner.get(earlier.chapter.file) !== exhibit.chapter.file) : [];
    }),
  };
}
