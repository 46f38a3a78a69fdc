import type { Profile } from '../../../src/standards/profile.ts';
import type { Expectation } from '../../../src/verify/expectation.ts';
import { minimalObjects, minimalPdf, TRAILER } from '../support/minimal-document.ts';
import type { Objects, Source } from '../support/write-pdf.ts';

/** A deliberate damage to the minimal document and what the read-back must say about it. */
export interface Control {
  /** Completes „notices …“. */
  readonly damage: string;
  /** Codes of all conditions that break, the one that is meant first. */
  readonly breaks: readonly string[];
  readonly pdf: Uint8Array;
  readonly expectation?: Partial<Expectation>;
  readonly profile?: Profile;
}

type Edit = (objects: Objects) => Objects;

const edited = (source: Source, edit: (text: string) => string): Source =>
  typeof source === 'string' ? edit(source) : { dict: source.dict, data: edit(String(source.data)) };

/** Replaces `from`, which must be there, in the source of an object (in the data, when it is a stream). */
export const replace =
  (name: string, from: string | RegExp, to: string): Edit =>
  (objects) => {
    const source = objects[name];
    if (source === undefined) throw new Error(`no object ${name}`);
    const after = edited(source, (text) => text.replace(from, () => to));
    if (JSON.stringify(after) === JSON.stringify(source)) throw new Error(`${from} is not in ${name}`);
    return { ...objects, [name]: after };
  };

/** Replaces in the dictionary of a stream. */
export const replaceInDict =
  (name: string, from: string, to: string): Edit =>
  (objects) => {
    const source = objects[name];
    if (source === undefined || typeof source === 'string') throw new Error(`${name} is no stream`);
    if (!source.dict.includes(from)) throw new Error(`${from} is not in ${name}`);
    return { ...objects, [name]: { ...source, dict: source.dict.replace(from, to) } };
  };

export const without = (name: string, text: string): Edit => replace(name, text, '');

/** Adds or replaces an object as a whole. */
export const put =
  (name: string, source: Source): Edit =>
  (objects) => ({ ...objects, [name]: source });

export const append =
  (name: string, text: string): Edit =>
  (objects) => {
    const source = objects[name];
    if (source === undefined) throw new Error(`no object ${name}`);
    return { ...objects, [name]: edited(source, (before) => `${before}\n${text}`) };
  };

const apply = (edits: readonly Edit[], profile: Profile = '3a'): Objects =>
  edits.reduce((objects, edit) => edit(objects), minimalObjects(profile));

/** A control made of edits to the objects. */
export const control = (damage: string, breaks: readonly string[], ...edits: readonly Edit[]): Control => ({
  damage,
  breaks,
  pdf: minimalPdf(apply(edits)),
});

/** A control in which the file is as it should be, and something else was expected. */
export const otherwise = (damage: string, breaks: readonly string[], expectation: Partial<Expectation>): Control => ({
  damage,
  breaks,
  pdf: minimalPdf(),
  expectation,
});

/** A control made by changing the bytes, one character for each. */
export function inBytes(damage: string, breaks: readonly string[], change: (file: string) => string): Control {
  const before = Buffer.from(minimalPdf()).toString('latin1');
  const after = change(before);
  if (after === before) throw new Error(`${damage}: nothing changed`);
  return { damage, breaks, pdf: new Uint8Array(Buffer.from(after, 'latin1')) };
}

/** A control made by another trailer. */
export const inTrailer = (damage: string, breaks: readonly string[], change: (trailer: string) => string): Control => ({
  damage,
  breaks,
  pdf: minimalPdf(minimalObjects('3a'), change(TRAILER)),
});
