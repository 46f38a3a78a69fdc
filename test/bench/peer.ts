import type { Content, PictureForm } from './content.ts';
import type { Command } from './process.ts';

/** Another way to make the same document. */
export interface Peer {
  readonly name: 'Chromium' | 'Typst' | 'naive React-PDF' | 'pdfkit';
  /** How it wants charts. */
  readonly form: PictureForm;
  /** Which version there is, or in a whole sentence why there is none. */
  readonly found: () => { readonly version: string } | { readonly missing: string };
  /** Writes what it reads into a folder, and says what is to be run. */
  readonly prepare: (content: Content, folder: string, pdf: string) => Command;
}
