import { parseDocument } from 'yaml';
import type { Leaf } from './numeric-leaves.ts';

/**
 * What a printed fact must rest on to be allowed to change with a leaf, in the names of `restsOn`; undefined for a
 * number that is no figure's (the year of the edition, the start of an axis, a waiting time).
 */
export function subjectOf({ path }: Leaf, text: string): string | undefined {
  const [section, id, ...rest] = path;
  if (section === undefined || id === undefined) return undefined;
  if (section === 'derived' || section === 'events' || section === 'quotations') return id;
  if (section !== 'figures') return undefined;
  const field = rest.at(-1) ?? '';
  if (!['value', 'low', 'high'].includes(field)) return `figure ${id}`;
  const date: unknown = parseDocument(text).getIn([...path.slice(0, -1), 'date']);
  return `${id}@${String(date)}`;
}
