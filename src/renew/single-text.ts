import { parsePeriod, periodText } from '../time/parse-period.ts';
import type { Period } from '../time/period.ts';
import { shiftYears } from '../time/shift.ts';
import { type Edit, lineBreakOf, lineEnd, lineStart, nextLine } from './edit.ts';
import {
  commentBehind,
  type Entry,
  endOfEntry,
  entriesOf,
  entryOf,
  isFlow,
  quotedAs,
  replaceValue,
  sourceOf,
  startOf,
} from './yaml-nodes.ts';

/** What of a figure belongs to its one value, in the order it is written in a series. */
const OF_THE_VALUE = ['date', 'value', 'low', 'high', 'status'] as const;

/** Moves a date that stands beside a figure, e.g. `since`. */
export function shiftedDate(section: unknown, key: string, shift: number, text: string): readonly Edit[] {
  const node = entryOf(section, key)?.value;
  const date = node && parsePeriod(sourceOf(node, text).replace(/^["']|["']$/g, ''));
  return node && date ? [replaceValue(node, text, periodText(shiftYears(date, shift)))] : [];
}

/** Gives a single value another date. */
export function redateEdit(figure: unknown, date: Period, text: string): readonly Edit[] {
  const node = entryOf(figure, 'date')?.value;
  return node ? [replaceValue(node, text, periodText(date))] : [];
}

function observationText(entries: readonly Entry[], text: string, date?: Period): string {
  const fields = OF_THE_VALUE.flatMap((key) => {
    const node = entries.find((it) => it.key === key)?.value;
    if (!node) return [];
    const source = sourceOf(node, text);
    return [`${key}: ${key === 'date' && date ? quotedAs(source, periodText(date)) : source}`];
  });
  return `{ ${fields.join(', ')} }`;
}

/** Makes a series of a single value: the value as it was, and the same for the new date. */
export function splitEdits(figure: unknown, date: Period, text: string): readonly Edit[] {
  const all = entriesOf(figure);
  const ofValue = all.filter(({ key }) => OF_THE_VALUE.some((it) => it === key));
  const [first, ...others] = ofValue;
  if (!first) return [];
  const [before, after] = [observationText(ofValue, text), observationText(ofValue, text, date)];
  const start = startOf(first.keyNode);
  if (isFlow(figure)) {
    const gone = others.map((entry): Edit => {
      const previous = all[all.indexOf(entry) - 1] ?? first;
      return { start: endOfEntry(previous, text), end: endOfEntry(entry, text), text: '' };
    });
    return [{ start, end: endOfEntry(first, text), text: `series: [${before}, ${after}]` }, ...gone];
  }
  const lineBreak = lineBreakOf(text);
  const item = `${lineBreak}${text.slice(lineStart(text, start), start)}  - `;
  const comments = ofValue.map((entry) => commentBehind(entry, text).replace(/^#+\s*/, '')).filter((it) => it !== '');
  const said = comments.length > 0 ? ` # ${comments.join('; ')}` : '';
  return [
    {
      start,
      end: lineEnd(text, endOfEntry(first, text)),
      text: `series:${item}${before}${said}${item}${after}`,
    },
    ...others.map((entry) => ({
      start: lineStart(text, startOf(entry.keyNode)),
      end: nextLine(text, endOfEntry(entry, text)),
      text: '',
    })),
  ];
}
