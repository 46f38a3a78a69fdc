import { rememberingFor } from './remembering-for.ts';

let last = 0;

/** A number that stands for an object in a key, as long as the program runs. Equal objects have different ones. */
export const serialOf = rememberingFor((_: object): number => ++last);
