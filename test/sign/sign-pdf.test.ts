import { beforeAll, describe, expect, it } from 'vitest';
import { signPdf } from '../../src/sign/sign-pdf.ts';
import { isWhole } from '../../src/sign/signature.ts';
import { signaturesOf } from '../../src/sign/signatures-of.ts';
import { authority, type Kind, type Person, person } from './support/people.ts';
import { built, face, SIGNED_AT, signedBy } from './support/signing.ts';
import { timeStamps } from './support/time-stamps.ts';

let pdf: Uint8Array;
let issuer: Person;
beforeAll(async () => {
  pdf = await built();
  issuer = await authority();
}, 60_000);

const beginsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  Buffer.compare(bytes.subarray(0, start.length), start) === 0;

describe('a signature', () => {
  it.each<Kind>(['rsa', 'pss', 'ec', 'ec384'])(
    'is a whole baseline signature with a key of the kind %s',
    async (kind) => {
      const signed = await signedBy(pdf, await person('Erika Müßig', { kind, by: issuer }), { place: 'Musterstadt' });
      const read = await signaturesOf(signed);
      expect(read).toMatchObject({ readable: true, appended: 0, unlisted: 0, overreaching: [] });
      expect(read.signatures).toHaveLength(1);
      expect(read.signatures[0]).toMatchObject({
        field: 'Unterschrift 1',
        revision: 2,
        coversFile: true,
        intact: true,
        faults: [],
        level: 'B-B',
        certificateValid: true,
        signedAt: SIGNED_AT,
        name: 'Erika Müßig',
        reason: 'Unterzeichnet',
        place: 'Musterstadt',
        timeStampedAt: undefined,
      });
      expect(read.signatures[0]?.chain.map(({ name }) => name)).toEqual(['Erika Müßig', 'Prüfstelle Musterland']);
    },
  );

  it('leaves every byte that was there', async () => {
    const signed = await signedBy(pdf, await person('Erika'));
    expect(beginsWith(signed, pdf)).toBe(true);
    expect((await signaturesOf(signed)).revisions).toEqual([pdf.length, signed.length]);
  });

  it('is the same to the last byte for the same key at the same moment, with RSA', async () => {
    const someone = await person('Erika', { kind: 'rsa' });
    expect(beginsWith(await signedBy(pdf, someone), await signedBy(pdf, someone))).toBe(true);
  });

  it('stays valid under further ones, of which each is one update', async () => {
    let signed = pdf;
    const sizes: number[] = [pdf.length];
    for (const name of ['Erika', 'Max', 'Petra', 'Paul', 'Ada']) {
      const next = await signedBy(signed, await person(name, { by: issuer }));
      expect(beginsWith(next, signed)).toBe(true);
      signed = next;
      sizes.push(signed.length);
    }
    const read = await signaturesOf(signed);
    expect(isWhole(read)).toBe(true);
    expect(read.revisions).toEqual(sizes);
    expect(read.signatures.map(({ name, revision, coversFile }) => [name, revision, coversFile])).toEqual([
      ['Erika', 2, false],
      ['Max', 3, false],
      ['Petra', 4, false],
      ['Paul', 5, false],
      ['Ada', 6, true],
    ]);
  }, 30_000);

  it('says so when its certificate has expired since, and is no less intact', async () => {
    const someone = await person('Erika', { notAfter: '2025-03-13T00:00:00Z' });
    const [signature] = (await signaturesOf(await signedBy(pdf, someone))).signatures;
    expect(signature).toMatchObject({ intact: true, certificateValid: true });
    expect(signature?.signer?.notAfter).toBe('2025-03-13T00:00:00.000Z');
  });

  it('has a name that no terminal is changed by', async () => {
    const [signature] = (await signaturesOf(await signedBy(pdf, await person('Eri\u001b[31mka\u202e')))).signatures;
    expect(signature?.signer?.name).toBe('Eri [31mka');
  });
});

describe('nothing is signed', () => {
  const refusal = async (bytes: Uint8Array, someone: Person): Promise<string> => {
    const identity = { key: someone.key, chain: someone.chain };
    const result = await signPdf({ pdf: bytes, identity, reason: 'x', signedAt: SIGNED_AT, face });
    return 'refusal' in result ? result.refusal.because : 'signed';
  };

  it('with a certificate that is not valid or not for signing', async () => {
    expect(await refusal(pdf, await person('Erika', { notAfter: '2025-01-01T00:00:00Z' }))).toBe('expired');
    expect(await refusal(pdf, await person('Erika', { usage: 0x20 }))).toBe('usage');
  });

  it('in what is no PDF of this program, is cut off, or has something appended', async () => {
    const someone = await person('Erika');
    expect(await refusal(new TextEncoder().encode('%PDF-1.7\n%%EOF\n'), someone)).toBe('foreign');
    expect(await refusal(pdf.subarray(0, pdf.length - 100), someone)).toBe('foreign');
    expect(await refusal(Uint8Array.from([...pdf, 10, 10]), someone)).toBe('foreign');
  });
});

describe('a time stamp', () => {
  const AT = '2025-03-12T13:05:07.000Z';
  const stamper = () => person('Zeitstempel Musterland', { by: issuer, stampsTime: true });

  it.each<Kind>(['rsa', 'ec'])('makes a signature of a key of the kind %s B-T', async (kind) => {
    const signed = await signedBy(pdf, await person('Erika', { kind }), { authority: timeStamps(await stamper(), AT) });
    const read = await signaturesOf(signed);
    expect(isWhole(read)).toBe(true);
    expect(read.signatures[0]).toMatchObject({ level: 'B-T', timeStampedAt: AT, signedAt: SIGNED_AT });
  });

  it.each([
    ['is refused', { refuses: true }],
    ['is for something else', { stampsSomethingElse: true }],
    ['answers another request', { forgetsNonce: true }],
  ])('that %s is not taken, and nothing is signed', async (_, mischief) => {
    const stamps = timeStamps(await stamper(), AT, mischief);
    await expect(signedBy(pdf, await person('Erika'), { authority: stamps })).rejects.toThrow('time-stamp');
  });
});
