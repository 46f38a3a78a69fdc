import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const YEAR_FOLDER = /^\d{4}(-\d{4})?$/;

export const isEditionName = (name: string): boolean => YEAR_FOLDER.test(name);

/** Folders below `data/` that hold an edition, oldest first. */
export function knownEditions(root: string): readonly string[] {
  const data = join(root, 'data');
  if (!existsSync(data)) return [];
  return readdirSync(data)
    .filter((name) => YEAR_FOLDER.test(name) && existsSync(join(data, name, 'edition.yaml')))
    .sort();
}

/** A folder of the right name exists: a missing file inside it is a problem of the data, not of the call. */
export const isEdition = (root: string, year: string): boolean =>
  YEAR_FOLDER.test(year) && existsSync(join(root, 'data', year));
