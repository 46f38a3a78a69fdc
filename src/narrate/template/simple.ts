import type { Argument, Call, CallOption } from './expression.ts';

/**
 * Placeholders that can be read without Handlebars: a name with names, quoted texts and options behind it. Nearly every
 * placeholder is one of these, and Handlebars reads each sign of them by trying thirty patterns.
 */

const NAME = '[a-z][a-z0-9-]*';
const KEY = '[a-z][a-zA-Z0-9-]*';
const TEXT = '"[^"\\\\{}\\r\\n]*"';
const SIMPLE_TAG = new RegExp(
  `^\\{\\{${NAME}(?: (?:${NAME}|${TEXT}))*(?: ${KEY}=(?:${NAME}|${TEXT}|\\d{1,3}))*\\}\\}$`,
);

/** Names that mean something to Handlebars, or that no placeholder may have. */
const RESERVED = /[{ =](?:else[a-z0-9-]*|true|false|null|undefined|this|as|constructor|prototype)(?=[ =}])/;
/** As a value these two mean what they mean everywhere. */
const TRUTH = /[ =](?:true|false)(?=[ }])/g;

const PART = new RegExp(`(?:(${KEY})=)?(?:(${NAME})|(${TEXT})|(\\d+))`, 'g');

/** Whether a placeholder is of the simple form: certainly readable, whatever it names. */
export const isSimple = (written: string): boolean => SIMPLE_TAG.test(written);

/** What stands in a simple placeholder at an offset of its source; undefined for one that needs a closer look. */
export function readSimple(written: string, start: number): Call | undefined {
  if (!isSimple(written) || RESERVED.test(written.replace(TRUTH, ' '))) return undefined;
  const parameters: Argument[] = [];
  const options: CallOption[] = [];
  let name = '';
  for (const { 0: part, 1: key, 2: word, 3: quoted, 4: digits, index } of written.matchAll(PART)) {
    if (index === 2) {
      name = part;
      continue;
    }
    const at = start + index + (key === undefined ? 0 : key.length + 1);
    const value = argument(at, word, quoted, digits);
    if (key === undefined) parameters.push(value);
    else options.push({ key, value, at: start + index });
  }
  return { name, parameters, options, at: start };
}

function argument(
  at: number,
  word: string | undefined,
  quoted: string | undefined,
  digits: string | undefined,
): Argument {
  if (quoted !== undefined) return { kind: 'text', text: quoted.slice(1, -1), at };
  if (digits !== undefined) return { kind: 'number', value: Number(digits), at };
  return word === 'true' || word === 'false'
    ? { kind: 'truth', value: word === 'true', at }
    : { kind: 'name', name: word ?? '', at };
}
