import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { concat } from '../../src/pdf/output.ts';
import { hex } from '../../src/sign/objects.ts';
import { isWhole, type Signed } from '../../src/sign/signature.ts';
import { signaturesOf } from '../../src/sign/signatures-of.ts';
import { bytesOf } from '../../src/sign/update.ts';
import '../seed.ts';
import { authority, person } from './support/people.ts';
import { built, SIGNED_AT, signedBy } from './support/signing.ts';
import { timeStamps } from './support/time-stamps.ts';

/** Signed by RSA, by an elliptic curve with a time stamp, and by both one after the other. */
let files: readonly Uint8Array[];
let unsigned: Uint8Array;

beforeAll(async () => {
  unsigned = await built();
  const issuer = await authority();
  const rsa = await person('Erika', { kind: 'rsa', by: issuer });
  const curve = await person('Max', { by: issuer });
  const stamps = timeStamps(await person('Zeitstempel', { by: issuer, stampsTime: true }), SIGNED_AT);
  const first = await signedBy(unsigned, rsa);
  files = [first, await signedBy(unsigned, curve, { authority: stamps }), await signedBy(first, curve)];
}, 60_000);

const fileAt = (index: number): Uint8Array => files[index] ?? unsigned;

async function holds(bytes: Uint8Array): Promise<boolean> {
  return isWhole(await signaturesOf(bytes));
}

/** Where the last signature stands in the file, its angle brackets left out. */
async function contents(
  bytes: Uint8Array,
): Promise<{ readonly from: number; readonly used: number; readonly to: number }> {
  const { signatures } = await signaturesOf(bytes);
  const [from = 0, to = 0] = signatures.at(-1)?.range.gap ?? [];
  const text = new TextDecoder('latin1').decode(bytes.subarray(from + 1, to - 1));
  return { from: from + 1, used: text.replace(/0+$/, '').length, to: to - 1 };
}

const index = fc.nat({ max: 2 });

describe('a signed file', () => {
  it('is whole', async () => {
    for (const file of files) expect(await holds(file)).toBe(true);
  });

  it('is no longer whole when any byte of it is another, wherever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        index,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 1, max: 255 }),
        async (which, place, by) => {
          const file = fileAt(which);
          const at = Math.floor(place * file.length);
          return !(await holds(file.with(at, (file[at] ?? 0) ^ by)));
        },
      ),
      { numRuns: 1000 },
    );
  }, 300_000);

  it('is no longer whole when one bit of what was added is another', async () => {
    await fc.assert(
      fc.asyncProperty(
        index,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.nat({ max: 7 }),
        async (which, place, bit) => {
          const file = fileAt(which);
          const at = unsigned.length + Math.floor(place * (file.length - unsigned.length));
          return !(await holds(file.with(at, (file[at] ?? 0) ^ (1 << bit))));
        },
      ),
      { numRuns: 400 },
    );
  }, 300_000);

  it('is no longer whole when one digit of the signature or of the zeros behind it is another', async () => {
    const places = await Promise.all(files.map(contents));
    await fc.assert(
      fc.asyncProperty(
        index,
        fc.boolean(),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.constantFrom(...'0123456789abcdefABCDEF'),
        async (which, padding, place, digit) => {
          const file = fileAt(which);
          const { from, used, to } = places[which] ?? { from: 0, used: 0, to: 0 };
          const [start, end] = padding ? [from + used, to] : [from, from + used];
          const at = start + Math.floor(place * (end - start));
          const other = digit.charCodeAt(0);
          return other === file[at] || !(await holds(file.with(at, other)));
        },
      ),
      { numRuns: 600 },
    );
  }, 300_000);

  it('is no longer whole when a part of it is missing or twice there', async () => {
    const part = fc.tuple(
      index,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.integer({ min: 1, max: 64 }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(part, async ([which, place, length, twice]) => {
        const file = fileAt(which);
        const at = Math.floor(place * (file.length - length));
        const end = at + length;
        const other = concat([file.subarray(0, twice ? end : at), file.subarray(twice ? at : end)]);
        return !(await holds(other));
      }),
      { numRuns: 150 },
    );
  }, 300_000);

  it('is no longer whole when anything is appended', async () => {
    await fc.assert(
      fc.asyncProperty(index, fc.uint8Array({ minLength: 1, maxLength: 200 }), async (which, more) => {
        return !(await holds(concat([fileAt(which), more])));
      }),
      { numRuns: 150 },
    );
  }, 300_000);

  it('says how many bytes of an update came after the last signature, whatever the update changes', async () => {
    await fc.assert(
      fc.asyncProperty(index, fc.nat({ max: 200 }), fc.string({ maxLength: 40 }), async (which, number, text) => {
        const file = fileAt(which);
        const { bytes, size } = updated(
          file,
          `${number} 0 obj\n<${hex(bytesOf(text.replace(/[^ -~]/g, '')))}>\nendobj\n`,
          number,
        );
        const read = await signaturesOf(bytes);
        // Who replaces the catalog takes the fields away with it.
        return !isWhole(read) && (read.appended === size || read.unlisted > 0);
      }),
      { numRuns: 100 },
    );
  }, 300_000);

  it('says that signatures were taken out of the list of fields by an update', async () => {
    const file = fileAt(2);
    const text = new TextDecoder('latin1').decode(file);
    const forms = [...text.matchAll(/(\d+) 0 obj\n<<\n\/Fields /g)];
    const number = Number(forms.at(-1)?.[1]);
    const { bytes } = updated(file, `${number} 0 obj\n<< /Fields [] /SigFlags 3 >>\nendobj\n`, number);
    const read: Signed = await signaturesOf(bytes);
    expect(read.signatures).toEqual([]);
    expect(read.unlisted).toBe(2);
    expect(isWhole(read)).toBe(false);
  });
});

/** A file with one more incremental update, as any editor of PDFs could append it. */
function updated(
  file: Uint8Array,
  object: string,
  number: number,
): { readonly bytes: Uint8Array; readonly size: number } {
  const text = new TextDecoder('latin1').decode(file);
  const start = /startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1] ?? '0';
  const [, trailer = ''] = /<<\n([\s\S]*?)>>/.exec(text.slice(text.lastIndexOf('trailer'))) ?? [];
  const table = file.length + object.length;
  const entry = `${String(file.length).padStart(10, '0')} 00000 n \n`;
  const update = `${object}xref\n${number} 1\n${entry}trailer\n<<\n${trailer.replace(/\/Prev \d+/, `/Prev ${start}`)}>>\nstartxref\n${table}\n%%EOF\n`;
  return { bytes: concat([file, bytesOf(update)]), size: update.length };
}
