/** German name and help of every field of the data, as people meet them in messages, in the editor and in Excel. */
export interface FieldWords {
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly (string | number | boolean)[];
}
