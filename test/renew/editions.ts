import { nodeFiles } from '../../src/cli/node-files.ts';
import type { Files } from '../../src/load/files.ts';
import { loadSources } from '../../src/load/load-sources.ts';
import { LARGEST_FILE } from '../../src/load/reader.ts';
import { renew } from '../../src/renew/renew.ts';
import { withEdition } from '../../src/renew/with-edition.ts';
import type { Edition } from '../../src/validate/edition.ts';
import { validateEdition } from '../../src/validate/validate-edition.ts';

/** An edition to start from: its files and the names of five editions after it. */
export interface Start {
  readonly files: Files;
  readonly name: string;
  readonly next: readonly string[];
}

export const STARTS: Readonly<Record<string, Start>> = {
  'the published programme': {
    files: nodeFiles('.'),
    name: '2024',
    next: ['2025', '2026', '2027', '2028', '2029'],
  },
  'an edition of two years with files and figures of its own': {
    files: nodeFiles('test/editions/seenland'),
    name: '2019-2020',
    next: ['2021-2022', '2023-2024', '2025-2026', '2027-2028', '2029-2030'],
  },
  'the smallest edition': {
    files: nodeFiles('test/editions/minimal'),
    name: '2021',
    next: ['2022', '2023', '2024', '2025', '2026'],
  },
};

/** The files of an edition made from another one, which must succeed. */
export function renewed(files: Files, from: string, to: string): ReadonlyMap<string, string> {
  const renewal = renew(files, from, to);
  if (!renewal.files) throw new Error(renewal.problems.map(({ message }) => message).join('\n'));
  return renewal.files;
}

/** The same files with an edition made from another one in the place of whatever was there. */
export const withRenewed = (files: Files, from: string, to: string): Files =>
  withEdition(files, to, renewed(files, from, to));

/** Carries an edition over to each of the names in turn. */
export function carriedThrough(files: Files, from: string, names: readonly string[]): Files {
  const [to, ...further] = names;
  return to === undefined ? files : carriedThrough(withRenewed(files, from, to), to, further);
}

/** An edition that must be sound. */
export function editionOf(files: Files, name: string): Edition {
  const loaded = loadSources(files, name);
  const { edition, problems } = validateEdition(loaded.sources);
  if (!edition) throw new Error(problems.map(({ message }) => message).join('\n'));
  return edition;
}

export function textOf(files: Files, path: string): string {
  const bytes = files.read(path, LARGEST_FILE);
  if (!(bytes instanceof Uint8Array)) throw new Error(`${path} is not there`);
  return new TextDecoder().decode(bytes);
}

/** A value without the places it was written at. */
export const withoutPlaces = (value: unknown): unknown => {
  if (value instanceof Map) return new Map([...value].map(([key, it]) => [key, withoutPlaces(it)]));
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null || value instanceof Set) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, it]) => (key === 'place' ? [] : [[key, withoutPlaces(it)]])),
  );
};

/** Everything an edition says but where it says it, and but what belongs to one edition alone: decisions and doubts. */
export function substanceOf(edition: Edition): unknown {
  const { carriedOver: _, state: __, capturedAfterwards: ___, ...rest } = edition;
  const undecided = <T extends object>(it: T): object => ({ ...it, doubts: [], acknowledged: new Map() });
  const all = <T extends object>(map: ReadonlyMap<string, T>): ReadonlyMap<string, object> =>
    new Map([...map].map(([id, it]) => [id, undecided(it)]));
  return withoutPlaces({ ...rest, doubts: [], figures: all(rest.figures), derived: all(rest.derived) });
}
