import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remembering } from '../memo/memo.ts';

/** The ICC profile of the print condition, as it lay beside the program when it was first asked for. */
export const readOutputProfile = remembering(
  2,
  String,
  (home: string): Uint8Array => readFileSync(join(home, 'templates', 'print', 'FOGRA39L-300.icc')),
);
