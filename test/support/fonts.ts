import { readFileSync } from 'node:fs';
import { type Fonts, loadFonts } from '../../src/layout/fonts.ts';

const face = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../templates/fonts/SourceSans3-${name}.ttf`, import.meta.url)));

export const fontFiles = {
  regular: face('Regular'),
  italic: face('Italic'),
  semiBold: face('SemiBold'),
  semiBoldItalic: face('SemiBoldItalic'),
};

let loaded: Fonts | undefined;

/** The document's fonts, opened once for all tests of a file. */
export const fonts = (): Fonts => {
  loaded ??= loadFonts(fontFiles);
  return loaded;
};
