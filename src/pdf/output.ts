/** The bytes of a file in the order in which they come. */
export interface Output {
  readonly chunks: Uint8Array[];
  /** What came since the last chunk, one character for each byte. */
  text: string;
}

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

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
