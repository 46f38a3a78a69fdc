import type { PdfKit } from './upstream.ts';

/** The bytes of a file in the order in which they come. */
export interface Output {
  readonly chunks: Uint8Array[];
  /** What came since the last chunk, one character for each byte. */
  text: string;
}

/** Handed to a document with the options, because a field would not exist yet when the first bytes come. */
export const outputOf = (document: Pick<PdfKit, 'options'>): Output => document.options.output as Output;

export const newOutput = (): Output => ({ chunks: [], text: '' });

/** Joins chunks; a single one is taken as it is. */
export function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const total = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    total.set(chunk, at);
    at += chunk.length;
  }
  return total;
}

/** Thousands of short lines are kept as text: each as bytes of its own would cost more than all that they say. */
export function addText(output: Output, text: string): void {
  output.text += text;
}

export function addBytes(output: Output, bytes: Uint8Array): void {
  settle(output);
  output.chunks.push(bytes);
}

/** All that came so far, as bytes. */
export function settle(output: Output): readonly Uint8Array[] {
  const { text, chunks } = output;
  if (text.length > 0) chunks.push(bytesOf(text));
  output.text = '';
  return chunks;
}

const encoder = new TextEncoder();

/** One byte for each character. */
export function bytesOf(text: string): Uint8Array {
  const plain = encoder.encode(text);
  // Of characters beyond ASCII the encoder makes several bytes; only strings of the document have any.
  if (plain.length === text.length) return plain;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
