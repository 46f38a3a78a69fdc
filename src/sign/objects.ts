import type { Dict, List, Name, PdfObject, Ref, Str } from '../verify/read/object.ts';

/** Ways to say in short what objects of a PDF are made of, and to write them down. */

export const name = (text: string): Name => ({ kind: 'name', name: text });

export const ref = (number: number): Ref => ({ kind: 'ref', number, generation: 0 });

export const list = (...items: readonly PdfObject[]): List => ({ kind: 'list', items });

export const dict = (entries: Readonly<Record<string, PdfObject | undefined>>): Dict => ({
  kind: 'dict',
  entries: new Map(Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
});

/** A dictionary with some entries replaced or added. */
export const withEntries = ({ entries }: Dict, more: Readonly<Record<string, PdfObject>>): Dict => ({
  kind: 'dict',
  entries: new Map([...entries, ...Object.entries(more)]),
});

/** A text string as UTF-16 (ISO 32000-1, 7.9.2.2). */
export function text(value: string): Str {
  const bytes = new Uint8Array(2 + value.length * 2);
  bytes.set([0xfe, 0xff]);
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    bytes.set([unit >> 8, unit & 0xff], 2 + at * 2);
  }
  return { kind: 'string', bytes };
}

/** A string of ASCII. */
export const ascii = (value: string): Str => ({ kind: 'string', bytes: new TextEncoder().encode(value) });

/** Lower-case hexadecimal digits. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const nameText = (value: string): string =>
  `/${value.replace(/[^A-Za-z0-9_.+*:-]/g, (c) => `#${c.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;

/** A number without exponent, as exact as it was read. */
function numberText(value: number): string {
  const plain = String(value);
  return plain.includes('e') ? value.toFixed(10) : plain;
}

/** An object as it stands in a file. A stream is written by whoever has its bytes. */
export function serialize(object: PdfObject): string {
  if (object === null) return 'null';
  if (typeof object === 'boolean') return String(object);
  if (typeof object === 'number') return numberText(object);
  switch (object.kind) {
    case 'name':
      return nameText(object.name);
    case 'ref':
      return `${object.number} ${object.generation} R`;
    case 'string':
      return `<${hex(object.bytes)}>`;
    case 'list':
      return `[${object.items.map(serialize).join(' ')}]`;
    case 'dict':
      return `<<\n${[...object.entries].map(([key, value]) => `${nameText(key)} ${serialize(value)}\n`).join('')}>>`;
    case 'stream':
      throw new Error('a stream is no part of another object');
  }
}
