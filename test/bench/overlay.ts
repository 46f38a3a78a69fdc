import type { Files } from '../../src/load/files.ts';

/** Files of which some hold another text, as if somebody had just saved them. `change` hands back the text to be read. */
export function changedFiles(files: Files, change: (path: string, text: string) => string): Files {
  return {
    list: (folder) => files.list(folder),
    read: (path, limit) => {
      const found = files.read(path, limit);
      if (!(found instanceof Uint8Array)) return found;
      const text = new TextDecoder().decode(found);
      const changed = change(path, text);
      return changed === text ? found : new TextEncoder().encode(changed);
    },
  };
}

/** A number as letters: texts may hold no digits of their own. */
export const letters = (number: number): string =>
  [...String(number)].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number(digit))).join('');

const ONE_CHAPTER = 'chapters/kundenentwicklung.md';
const ONE_TOPIC = '/customers.yaml';
const isProse = (line: string): boolean => /^\p{Lu}/u.test(line);

const addToProse = (text: string, word: string): string =>
  text
    .split('\n')
    .map((line) => (isProse(line) ? `${line} Auch ${word} gehört dazu.` : line))
    .join('\n');

/** One paragraph of a chapter says something more; another thing for every number. */
export const oneParagraph =
  (number: number) =>
  (path: string, text: string): string =>
    path.endsWith(ONE_CHAPTER) ? text.replace(/^(Besonders .*)$/m, `$1 Auch ${letters(number)} gehört dazu.`) : text;

/** Every paragraph of every chapter says something more. */
export const allText =
  (number: number) =>
  (path: string, text: string): string =>
    path.endsWith('.md') ? addToProse(text, letters(number)) : text;

/** The latest number of people in need has moved: text, chart and table print another value. */
export const oneFigure =
  (number: number) =>
  (path: string, text: string): string =>
    path.endsWith(ONE_TOPIC) ? text.replace(/value: 6658\b/, `value: ${6659 + (number % 200)}`) : text;

const PLAIN_VALUE = /\bvalue: (\d{4,6}),/g;

/** An edition of its own: every whole number of people has moved a little, and every chapter says another thing. */
export const anotherEdition =
  (number: number) =>
  (path: string, text: string): string => {
    if (!path.includes('/chapters/') && path.endsWith('.yaml')) {
      return text.replaceAll(PLAIN_VALUE, (_, digits: string) => `value: ${Number(digits) + 1 + (number % 250)},`);
    }
    return allText(number)(path, text);
  };
