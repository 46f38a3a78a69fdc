import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryAround } from '../seeded/changed-lines.ts';

/** What a person does to one file of the new edition; paths are those within the edition's folder. */
export type Edit =
  | {
      readonly file: string;
      /** Looks only within this entry of a data file: the name of a figure, an event, a table. */
      readonly entry?: string;
      readonly find: string;
      readonly replace: string;
    }
  /** Writes the file as it stands in the finished edition. */
  | { readonly file: string; readonly written: true }
  | { readonly file: string; readonly removed: true };

const times = (text: string, words: string): number => text.split(words).length - 1;

/** The text with the words replaced, which have to stand once in it, or once in the entry. */
export function replacedIn(text: string, { entry, find, replace }: Extract<Edit, { find: string }>): string {
  const lines = text.split('\n');
  const index = entry === undefined ? 0 : lines.findIndex((line) => line.startsWith(`  ${entry}:`));
  if (index === -1) throw new Error(`there is no entry ${entry}`);
  const { from, to } = entry === undefined ? { from: 1, to: lines.length } : entryAround(lines, { from: index + 1, to: index + 1 });
  const [before, within, after] = [lines.slice(0, from - 1), lines.slice(from - 1, to), lines.slice(to)];
  const words = within.join('\n');
  if (times(words, find) !== 1) throw new Error(`„${find}“ stands ${times(words, find)} times in ${entry ?? 'the file'}`);
  return [...before, words.split(find).join(replace), ...after].join('\n');
}

/** Carries out an edit in a folder; `finished` is the folder of the finished edition. */
export function carryOut(edit: Edit, folder: string, finished: string): void {
  const path = join(folder, edit.file);
  if ('removed' in edit) rmSync(path);
  else if ('written' in edit) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, readFileSync(join(finished, edit.file)));
  } else {
    try {
      writeFileSync(path, replacedIn(readFileSync(path, 'utf8'), edit));
    } catch (error) {
      throw new Error(`${edit.file}: ${error instanceof Error ? error.message : error}`);
    }
  }
}
