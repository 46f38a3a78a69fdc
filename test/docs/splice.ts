/**
 * Puts a snippet of the handbook where its reader would type it: entries of these sections replace the entry of the
 * same name or join the section, every other field of the file is replaced as a whole. Works on lines, so that a
 * snippet that shows a mistake arrives as it is written.
 */
const SECTIONS_OF_ENTRIES = new Set([
  'figures',
  'derived',
  'events',
  'quotations',
  'tables',
  'charts',
  'populations',
  'sources',
  'abbreviations',
]);

interface Part {
  /** Name before the colon; empty for what stands before the first name. */
  readonly name: string;
  readonly lines: readonly string[];
}

function partsOf(lines: readonly string[], start: RegExp): readonly Part[] {
  const parts: { name: string; lines: string[] }[] = [{ name: '', lines: [] }];
  for (const line of lines) {
    const name = start.exec(line)?.[1];
    if (name !== undefined) parts.push({ name, lines: [] });
    parts.at(-1)?.lines.push(line);
  }
  return parts;
}

const FIELD = /^([A-Za-z][\w-]*):/;
const ENTRY = /^ {2}([^\s#-][^:]*):/;

function mergedParts(parts: readonly Part[], more: readonly Part[], merge: (old: Part, added: Part) => Part) {
  const named = more.filter(({ name }) => name !== '');
  const replaced = parts.map((part) => {
    const added = part.name === '' ? undefined : named.find(({ name }) => name === part.name);
    return added ? merge(part, added) : part;
  });
  return [...replaced, ...named.filter(({ name }) => !parts.some((part) => part.name === name))];
}

const linesOf = (parts: readonly Part[]): readonly string[] => parts.flatMap(({ lines }) => lines);

function mergedSection(old: Part, added: Part): Part {
  if (!SECTIONS_OF_ENTRIES.has(old.name)) return added;
  const entries = mergedParts(partsOf(old.lines, ENTRY), partsOf(added.lines, ENTRY), (_, it) => it);
  return { name: old.name, lines: linesOf(entries) };
}

/** The file with the snippet in it. */
export function spliced(file: string, snippet: string): string {
  const lines = (text: string) => text.trimEnd().split('\n');
  const parts = mergedParts(partsOf(lines(file), FIELD), partsOf(lines(snippet), FIELD), mergedSection);
  return `${linesOf(parts).join('\n')}\n`;
}
