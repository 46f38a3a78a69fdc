import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontFiles } from '../layout/fonts.ts';
import { remembering } from '../memo/memo.ts';

/** The document's typeface, as it lay beside the program when it was first asked for. */
export const readFonts = remembering(2, String, (home: string): FontFiles => {
  const face = (name: string): Uint8Array => readFileSync(join(home, 'templates', 'fonts', `SourceSans3-${name}.ttf`));
  return {
    regular: face('Regular'),
    italic: face('Italic'),
    semiBold: face('SemiBold'),
    semiBoldItalic: face('SemiBoldItalic'),
  };
});
