import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryAround } from '../seeded/changed-lines.ts';

/** Where in a file a person works: in all of it, or in one entry of a data file (a figure, an event, a table). */
interface Spot {
  readonly file: string;
  readonly entry?: string;
}

/** Words that stand once at the spot, and what takes their place. */
interface Replace extends Spot {
  readonly find: string;
  readonly replace: string;
}

/** Takes out what stands from some words on, up to others that stay, or to the end of the spot. */
interface Cut extends Spot {
  readonly cutFrom: string;
  readonly upTo?: string;
}

/** What a person does to one file of the new edition; paths are those within the edition's folder. */
export type Edit =
  | Replace
  | Cut
  /** Writes the file as it stands in the finished edition. */
  | { readonly file: string; readonly written: true }
  | { readonly file: string; readonly removed: true };

const times = (text: string, words: string): number => text.split(words).length - 1;

/** Beginning and end of the spot in a text. */
function stretchOf(text: string, { file, entry }: Spot): { readonly start: number; readonly end: number } {
  if (entry === undefined) return { start: 0, end: text.length };
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.startsWith(`  ${entry}:`));
  if (index === -1) throw new Error(`${file} has no entry ${entry}`);
  const { from, to } = entryAround(lines, { from: index + 1, to: index + 1 });
  const offset = (line: number): number => lines.slice(0, line).reduce((sum, it) => sum + it.length + 1, 0);
  return { start: offset(from - 1), end: Math.min(offset(to), text.length) };
}

function withoutCut(words: string, { file, entry, cutFrom, upTo }: Cut): string {
  const start = words.indexOf(cutFrom);
  const end = upTo === undefined ? words.length : words.indexOf(upTo, start + cutFrom.length);
  if (start === -1 || end === -1) throw new Error(`${file}, ${entry ?? 'all'}: nothing from „${cutFrom}“ to „${upTo}“`);
  return words.slice(0, start) + words.slice(end);
}

/** The text of a file with an edit made in it. */
export function editedText(text: string, edit: Replace | Cut): string {
  const { start, end } = stretchOf(text, edit);
  const words = text.slice(start, end);
  if ('cutFrom' in edit) return text.slice(0, start) + withoutCut(words, edit) + text.slice(end);
  const { file, entry, find, replace } = edit;
  if (times(words, find) !== 1) {
    throw new Error(`${file}, ${entry ?? 'all'}: „${find}“ stands ${times(words, find)} times`);
  }
  return text.slice(0, start) + words.split(find).join(replace) + text.slice(end);
}

/** Carries out an edit in a folder; `finished` is the folder of the finished edition. */
export function carryOut(edit: Edit, folder: string, finished: string): void {
  const path = join(folder, edit.file);
  if ('removed' in edit) rmSync(path);
  else if ('written' in edit) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, readFileSync(join(finished, edit.file)));
  } else writeFileSync(path, editedText(readFileSync(path, 'utf8'), edit));
}
