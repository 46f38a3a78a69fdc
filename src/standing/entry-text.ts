import { periodText } from '../time/parse-period.ts';
import type { Event, Figure, Quotation } from '../validate/edition.ts';

type Field = string | number | boolean | null | undefined;

const line = (...fields: readonly Field[]): string => JSON.stringify(fields.map((field) => field ?? null));

/** The part of a figure that each edition delivers anew: its current value with everything said about that value. */
function figureText({ observations, since, approximate }: Figure): string {
  const current = observations.findLast(({ value, isOpen }) => value !== null || isOpen);
  return line(
    current && periodText(current.date),
    current?.value,
    current?.isOpen,
    current?.low,
    current?.high,
    current?.status,
    since && periodText(since),
    approximate,
  );
}

/**
 * What a person answers for when they leave an entry as it is, as one text: two entries with the same text say the
 * same. Doubts, notes and names are not part of it.
 */
export function entryText(entry: Figure | Event | Quotation): string {
  if ('observations' in entry) return figureText(entry);
  if ('parts' in entry) return line(entry.speaker, entry.role, periodText(entry.date), ...entry.parts);
  return line(periodText(entry.date));
}
