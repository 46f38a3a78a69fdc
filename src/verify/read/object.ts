/** The objects a PDF is made of (ISO 32000-1, 7.3) as plain data, with the accessors that never throw. */

export interface Name {
  readonly kind: 'name';
  readonly name: string;
}

export interface Ref {
  readonly kind: 'ref';
  readonly number: number;
  readonly generation: number;
}

export interface Str {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly PdfObject[];
}

export interface Dict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfObject>;
}

export interface Stream {
  readonly kind: 'stream';
  readonly dict: Dict;
  /** As stored in the file, still encoded. */
  readonly raw: Uint8Array;
}

export type PdfObject = null | boolean | number | Name | Ref | Str | List | Dict | Stream;

/** What may stand where an object was expected: nothing at all. */
export type Maybe = PdfObject | undefined;

const kindOf = (object: Maybe): string | undefined =>
  typeof object === 'object' && object !== null ? object.kind : undefined;

export const isRef = (object: Maybe): object is Ref => kindOf(object) === 'ref';
export const isDict = (object: Maybe): object is Dict => kindOf(object) === 'dict';
export const isList = (object: Maybe): object is List => kindOf(object) === 'list';
export const isStream = (object: Maybe): object is Stream => kindOf(object) === 'stream';
export const isString = (object: Maybe): object is Str => kindOf(object) === 'string';

const isName = (object: Maybe): object is Name => kindOf(object) === 'name';

export const nameOf = (object: Maybe): string | undefined => (isName(object) ? object.name : undefined);

export const numberOf = (object: Maybe): number | undefined => (typeof object === 'number' ? object : undefined);

/** The dictionary itself, or the one of a stream. */
export const dictOf = (object: Maybe): Dict | undefined =>
  isDict(object) ? object : isStream(object) ? object.dict : undefined;
