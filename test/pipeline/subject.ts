import { parseDocument } from 'yaml';
import type { Leaf } from './typed-leaves.ts';

/** Whether a number is a figure's value or an end of its interval, and not a date or a number of digits. */
export const isValue = ({ path }: Leaf): boolean =>
  path[0] === 'figures' && ['value', 'low', 'high'].includes(path.at(-1) ?? '');

/**
 * What a printed fact must rest on to be allowed to change with a number, in the names of `restsOn`; undefined for a
 * number that is no figure's (the year of the edition, the start of an axis, a waiting time).
 */
export function subjectOf(leaf: Leaf, text: string): string | undefined {
  const [section, id] = leaf.path;
  if (id === undefined) return undefined;
  if (section === 'derived' || section === 'events' || section === 'quotations') return id;
  if (section !== 'figures') return undefined;
  if (!isValue(leaf)) return `figure ${id}`;
  const date: unknown = parseDocument(text).getIn([...leaf.path.slice(0, -1), 'date']);
  return `${id}@${String(date)}`;
}
