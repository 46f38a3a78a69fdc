import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontFiles } from '../layout/fonts.ts';

/** The document's typeface, as it lies beside the program. */
export function readFonts(home: string): FontFiles {
  const face = (name: string): Uint8Array => readFileSync(join(home, 'templates', 'fonts', `SourceSans3-${name}.ttf`));
  return {
    regular: face('Regular'),
    italic: face('Italic'),
    semiBold: face('SemiBold'),
    semiBoldItalic: face('SemiBoldItalic'),
  };
}
