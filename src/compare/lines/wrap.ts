import { COMPARISON } from '../../words/comparison.ts';
import type { ExcerptPart } from '../excerpt.ts';
import type { Marks, Paint } from './paint.ts';

/** A word with what stands around it, ready to be put into a line. */
interface Word {
  readonly text: string;
  readonly marks: Marks | undefined;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Words that no space separates: a line never ends between them. */
type Cluster = readonly Word[];

const visible = ({ text, marks, opens, closes }: Word): number => {
  const room = marks && !marks.repeated ? (opens ? marks.open.length : 0) + (closes ? marks.close.length : 0) : 0;
  return [...text].length + room;
};

const widthOf = (cluster: Cluster): number => cluster.reduce((sum, word) => sum + visible(word), 0);

function clustersOf(parts: readonly ExcerptPart[], paint: Paint): readonly Cluster[] {
  const clusters: Word[][] = [];
  let open = false;
  for (const part of parts) {
    const text = part.kind === 'elided' ? ` ${COMPARISON.elided} ` : part.text;
    const marks = part.kind === 'removed' || part.kind === 'added' ? paint[part.kind] : undefined;
    const words = text.split(' ');
    const filled = words.flatMap((word, index) => (word === '' ? [] : [index]));
    words.forEach((word, index) => {
      if (index > 0) open = false;
      if (word === '') return;
      const piece = { text: word, marks, opens: index === filled[0], closes: index === filled.at(-1) };
      const last = clusters.at(-1);
      if (open && last) last.push(piece);
      else clusters.push([piece]);
      open = true;
    });
  }
  return clusters;
}

function painted(line: readonly Cluster[]): string {
  const flat = line.flatMap((cluster, at) => cluster.map((word, index) => ({ word, space: at > 0 && index === 0 })));
  return flat
    .map(({ word: { text, marks, opens, closes }, space }, index) => {
      const isFirst = opens || (marks?.repeated && flat[index - 1]?.word.marks !== marks);
      const isLast = closes || (marks?.repeated && flat[index + 1]?.word.marks !== marks);
      return [space ? ' ' : '', marks && isFirst ? marks.open : '', text, marks && isLast ? marks.close : ''].join('');
    })
    .join('');
}

/** Texts word by word in lines of that width; the first after `first`, the others after as many spaces. */
export function wrapParts(
  parts: readonly ExcerptPart[],
  { width, first, paint }: { readonly width: number; readonly first: string; readonly paint: Paint },
): readonly string[] {
  const indent = ' '.repeat([...first].length);
  const room = Math.max(20, width - indent.length);
  const lines: Cluster[][] = [];
  let used = 0;
  for (const cluster of clustersOf(parts, paint)) {
    const needed = widthOf(cluster);
    const line = lines.at(-1);
    if (line && used + 1 + needed <= room) {
      line.push(cluster);
      used += 1 + needed;
    } else {
      lines.push([cluster]);
      used = needed;
    }
  }
  return lines.map((line, index) => (index === 0 ? first : indent) + painted(line));
}

/** A heading, each line painted by itself. */
export const headingLines = (text: string, { width, paint }: { readonly width: number; readonly paint: Paint }) =>
  wrapText(text, { width, paint, first: '' }).map(paint.heading);

/** Plain text in lines. Protected spaces hold words together. */
export const wrapText = (text: string, form: { width: number; first: string; paint: Paint }): readonly string[] =>
  wrapParts([{ kind: 'same', text }], form);
