import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { YEAR } from './ours.ts';
import { letters } from './overlay.ts';

const REFERENCE = /\{\{(tabelle|diagramm|verweis) "([^"]+)"/g;

/** Text that stands by itself; `- ` and `1. ` begin a list item. */
const PROSE = /^((?:- |\d+\. )?)(?=[\p{Lu}\p{Ll}*])/u;

/** A chapter again, each heading and paragraph of it a little different, so that nothing was set before. */
const chapterAgain = (text: string, name: string): string =>
  text
    .split('\n')
    .map((line) =>
      line.startsWith('#') ? `${line} ${name.toUpperCase()}` : line.replace(PROSE, `$1Im Bezirk ${name}: `),
    )
    .join('\n')
    .replaceAll(REFERENCE, (_, helper: string, id: string) => `{{${helper} "${id}-${name}"`);

type Entries = Record<string, unknown>;

const again = (entries: Entries, names: readonly string[]): Entries =>
  Object.fromEntries(
    ['', ...names.map((name) => `-${name}`)].flatMap((end) =>
      Object.entries(entries).map(([id, entry]) => [`${id}${end}`, entry]),
    ),
  );

/** Writes the published programme below `root` with its chapters, tables and charts so many times over. */
export function writeLongEdition(root: string, copies: number): void {
  cpSync(join(process.cwd(), 'data'), join(root, 'data'), { recursive: true });
  const folder = join(root, 'data', YEAR);
  const names = Array.from({ length: copies - 1 }, (_, copy) => `x${letters(copy)}`);
  // Both files are this repository's own and were checked when it was published.
  const edition = parse(readFileSync(join(folder, 'edition.yaml'), 'utf8')) as { chapters: string[] };
  const exhibits = parse(readFileSync(join(folder, 'exhibits.yaml'), 'utf8')) as { tables: Entries; charts: Entries };
  const chapters = [...edition.chapters];
  for (const name of names) {
    for (const file of edition.chapters) {
      const copy = `${name}-${file}`;
      const text = readFileSync(join(folder, 'chapters', file), 'utf8');
      writeFileSync(join(folder, 'chapters', copy), chapterAgain(text, name));
      chapters.push(copy);
    }
  }
  writeFileSync(join(folder, 'edition.yaml'), stringify({ ...edition, chapters }));
  const more = { tables: again(exhibits.tables, names), charts: again(exhibits.charts, names) };
  writeFileSync(join(folder, 'exhibits.yaml'), stringify(more, { aliasDuplicateObjects: false }));
  const other = readdirSync(join(root, 'data')).filter((entry) => /^\d{4}/.test(entry) && entry !== YEAR);
  if (other.length > 0) throw new Error(`editions nobody asked for: ${other.join(', ')}`);
}
