/** The field a problem is about, in the words people know. */
export interface FieldName {
  /** What the field belongs to, e.g. `Kennzahl „elb“`; empty at the top of a file. */
  readonly owner: string;
  /** German label, e.g. `Stichtag`. */
  readonly title: string;
  /** The key in the file where the field has one, e.g. `date`. */
  readonly key?: string;
  /** What is expected, as a sentence. */
  readonly help: string;
  readonly example?: string;
}

const titled = (f: FieldName): string => (f.key === undefined ? f.title : `${f.title} (${f.key})`);
/** `Kennzahl „elb“, Stichtag (date)` */
export const named = (f: FieldName): string => [f.owner, titled(f)].filter((part) => part !== '').join(', ');
/** How a value is written into the field, e.g. `date: 2023-12-31`. */
export const write = (f: FieldName, value: string): string => (f.key === undefined ? value : `${f.key}: ${value}`);
