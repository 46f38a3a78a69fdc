import { compressed } from './compress.ts';
import { concat } from './output.ts';
import type { PdfReference } from './upstream.ts';

/** Gives a stream the data that it would have had to compress. */
export function writeCompressed(stream: PdfReference, content: Uint8Array): void {
  stream.write(content);
  stream.compress = false;
}

/** Every object of a document has this method: it compresses with the program's own code what is to be compressed. */
export function finalizeCompressed(this: PdfReference): void {
  if (this.compress && this.buffer.length > 0) {
    this.buffer = [compressed(concat(this.buffer))];
    this.compress = false;
    this.data.Filter = 'FlateDecode';
  }
  (Object.getPrototypeOf(this) as PdfReference).finalize.call(this);
}
