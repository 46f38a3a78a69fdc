/**
 * A PDF written by hand: objects have names, `@name` in a source refers to one. Knows the container (offsets, lengths,
 * trailer) and nothing of what is inside, so that a test can say anything, right or wrong.
 */
export type Source = string | { readonly dict: string; readonly data: string | Uint8Array };

export type Objects = Readonly<Record<string, Source>>;

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

export const HEADER = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';

/** Writes the objects in their order; `trailer` gets its Size. */
export function writePdf(objects: Objects, trailer: string, header = HEADER): Uint8Array {
  const names = Object.keys(objects);
  const refer = (source: string): string =>
    source.replace(/@([A-Za-z]\w*)/g, (_whole, name: string) => `${names.indexOf(name) + 1 || 9999} 0 R`);
  const parts: Buffer[] = [latin1(header)];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const push = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  names.forEach((name, at) => {
    offsets.push(length);
    push(latin1(`${at + 1} 0 obj\n`));
    const source = objects[name] ?? 'null';
    if (typeof source === 'string') push(latin1(refer(source)));
    else {
      const data = typeof source.data === 'string' ? latin1(source.data) : Buffer.from(source.data);
      push(latin1(refer(source.dict).replace(/>>\s*$/, `/Length ${data.length} >>`)));
      push(Buffer.concat([latin1('\nstream\n'), data, latin1('\nendstream')]));
    }
    push(latin1('\nendobj\n'));
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = names.length + 1;
  const end = refer(trailer).replace(/>>\s*$/, `/Size ${size} >>`);
  push(latin1(`xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n${end}\nstartxref\n${length}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}
