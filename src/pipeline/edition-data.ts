import type { Programme } from '../blocks/programme.ts';
import type { Facts } from '../derive/fact.ts';
import type { Files } from '../load/files.ts';
import { LARGEST_FILE } from '../load/reader.ts';
import { chaptersFolder } from '../load/source.ts';
import type { Attachment } from '../pdf/attachments.ts';
import { FIGURES_DESCRIPTION, FIGURES_FILE, inputDescription } from '../words/data-file.ts';
import { figuresTable } from './figures-table.ts';

const TYPES: Readonly<Record<string, string>> = { yaml: 'application/yaml', md: 'text/markdown' };

const typeOf = (path: string): string | undefined => TYPES[path.slice(path.lastIndexOf('.') + 1)];

/** Everything an edition is made of, and all its figures as a table, to be carried inside the document. */
export function editionData(files: Files, year: string, facts: Facts, programme: Programme): readonly Attachment[] {
  const within = (folder: string): readonly string[] => files.list(folder).map((name) => `${folder}/${name}`);
  const paths = ['data/jobcenter.yaml', ...within(`data/${year}`), ...within(chaptersFolder(year))];
  const inputs = paths.flatMap((path): readonly Attachment[] => {
    const mime = typeOf(path);
    const bytes = mime === undefined ? undefined : files.read(path, LARGEST_FILE);
    if (mime === undefined || bytes === undefined || 'tooBig' in bytes) return [];
    // No folders in the names of embedded files: readers save them by name.
    const name = path.normalize('NFC').replaceAll('/', '_');
    return [{ name, mime, description: inputDescription(path), relationship: 'Source', bytes }];
  });
  const table = new TextEncoder().encode(figuresTable(facts, programme.printed));
  return [
    { name: FIGURES_FILE, mime: 'text/csv', description: FIGURES_DESCRIPTION, relationship: 'Data', bytes: table },
    ...inputs,
  ];
}
