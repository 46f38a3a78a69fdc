import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateName } from '../../src/sign/certificate.ts';
import { openP12 } from '../../src/sign/open-p12.ts';
import { signaturesOf } from '../../src/sign/signatures-of.ts';
import { signRefused } from '../../src/words/sign.ts';
import { authority, type Kind, type Person, person } from '../sign/support/people.ts';
import { built, signedBy } from '../sign/support/signing.ts';
import { timeStamps } from '../sign/support/time-stamps.ts';

const folder = mkdtempSync(join(tmpdir(), 'amip-signed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pathOf = (name: string): string => join(folder, `${name}.pdf`);

const read = (name: string): string => execFileSync('pdfsig', ['-nocert', pathOf(name)], { encoding: 'utf8' });

let pdf: Uint8Array;
let people: ReadonlyMap<Kind, Person>;
beforeAll(async () => {
  const issuer = await authority();
  people = new Map([
    ['rsa', await person('Erika Müßig', { kind: 'rsa', by: issuer })],
    ['ec', await person('Max Beispiel', { kind: 'ec', by: issuer })],
    ['ec384', await person('Ada Muster', { kind: 'ec384', by: issuer })],
    ['pss', await person('Petra Probe', { kind: 'pss', by: issuer })],
  ]);
  pdf = await built();
}, 60_000);

const someone = (kind: Kind): Person => {
  const found = people.get(kind);
  if (!found) throw new Error(`nobody has a key of the kind ${kind}`);
  return found;
};

describe('poppler finds a signature', () => {
  it.each<Kind>(['rsa', 'ec', 'ec384'])('valid that covers the whole file: %s', async (kind) => {
    writeFileSync(pathOf(kind), await signedBy(pdf, someone(kind)));
    const said = read(kind);
    expect(said).toContain('Signature Type: ETSI.CAdES.detached');
    expect(said).toContain('Signing Hash Algorithm: SHA-256');
    expect(said).toContain('Total document signed');
    expect(said).toContain('Signature Validation: Signature is Valid.');
  });

  it('valid, with its time stamp', async () => {
    const stamper = await person('Zeitstempel', { stampsTime: true });
    const stamps = timeStamps(stamper, '2025-03-12T13:05:07Z');
    writeFileSync(pathOf('stamped'), await signedBy(pdf, someone('rsa'), { authority: stamps }));
    expect(read('stamped')).toContain('Signature is Valid.');
  });

  it('valid each of three, the last over the whole file', async () => {
    let signed = pdf;
    for (const kind of ['rsa', 'ec', 'ec384'] as const) signed = await signedBy(signed, someone(kind));
    writeFileSync(pathOf('three'), signed);
    const said = read('three');
    expect(said.match(/Signature is Valid\./g)).toHaveLength(3);
    expect(said.match(/Not total document signed/g)).toHaveLength(2);
    expect(said.match(/- Total document signed/g)).toHaveLength(1);
  });

  it('invalid when one byte was changed', async () => {
    const signed = await signedBy(pdf, someone('rsa'));
    writeFileSync(pathOf('damaged'), signed.with(9000, (signed[9000] ?? 0) ^ 1));
    expect(read('damaged')).not.toContain('Signature is Valid.');
  });
});

describe('OpenSSL finds the signature right', () => {
  // NSS, which poppler uses, does not know PSS in CMS.
  it.each<Kind>(['rsa', 'ec', 'pss'])('by a key of the kind %s', async (kind) => {
    const signed = await signedBy(pdf, someone(kind));
    const [signature] = (await signaturesOf(signed)).signatures;
    const [from = 0, to = 0] = signature?.range.gap ?? [];
    const digits = Buffer.from(signed.subarray(from + 1, to - 1)).toString('latin1');
    const all = Buffer.from(digits, 'hex');
    writeFileSync(join(folder, 'cms'), all.subarray(0, all.readUInt16BE(2) + 4));
    writeFileSync(join(folder, 'content'), Buffer.concat([signed.subarray(0, from), signed.subarray(to)]));
    const words = ['cms', '-verify', '-binary', '-noverify', '-inform', 'DER', '-in', join(folder, 'cms')];
    const run = spawnSync('openssl', [...words, '-content', join(folder, 'content'), '-out', join(folder, 'out')]);
    expect(run.stderr.toString()).toContain('successful');
    expect(run.status).toBe(0);
  });
});

describe('a key file made by OpenSSL', () => {
  const openssl = (...words: readonly string[]): void => {
    const { status, stderr } = spawnSync('openssl', words, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const opening = async (name: string): Promise<string> => {
    const opened = await openP12(readFileSync(join(folder, name)), new TextEncoder().encode('Käsefüße'));
    return 'refusal' in opened ? opened.refusal.because : opened.identity.chain.map(certificateName).join();
  };
  const pass = 'pass:Käsefüße';

  beforeAll(() => {
    const subject = ['-subj', '/CN=Erika Müßig', '-utf8', '-days', '30'];
    openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'key.pem', '-out', 'cert.pem', ...subject);
    const both = ['-inkey', 'key.pem', '-in', 'cert.pem', '-passout', pass];
    openssl('pkcs12', '-export', ...both, '-out', 'today.p12');
    openssl('pkcs12', '-export', '-legacy', ...both, '-out', 'legacy.p12');
  });

  it('opens, umlauts in the pass phrase included', async () => {
    expect(await opening('today.p12')).toBe('Erika Müßig');
  });

  it('is refused when it is encrypted in the old way, and opens after the commands that are told', async () => {
    expect(await opening('legacy.p12')).toBe('legacy');
    const told = signRefused({ because: 'legacy' }, 'legacy.p12', '');
    expect(told).toContain('openssl pkcs12 -legacy -in legacy.p12 -out alt.pem');
    expect(told).toContain('openssl pkcs12 -export -in alt.pem -out neu.p12');
    openssl('pkcs12', '-legacy', '-in', 'legacy.p12', '-out', 'alt.pem', '-passin', pass, '-passout', pass);
    openssl('pkcs12', '-export', '-in', 'alt.pem', '-out', 'neu.p12', '-passin', pass, '-passout', pass);
    expect(await opening('neu.p12')).toBe('Erika Müßig');
  });
});

describe('a signed file is accepted without a word', () => {
  const complaints = (tool: string, ...words: readonly string[]): string => {
    const { status, stderr } = spawnSync(tool, words, { encoding: 'utf8' });
    return status === 0 ? stderr.replace('warning: ICC support is not available\n', '') : `exit ${status} ${stderr}`;
  };

  it('by qpdf, MuPDF and Ghostscript', async () => {
    writeFileSync(pathOf('one'), await signedBy(pdf, someone('ec')));
    expect(complaints('qpdf', '--check', pathOf('one'))).toBe('');
    expect(complaints('mutool', 'draw', '-q', '-F', 'stext', '-o', join(folder, 'text'), pathOf('one'))).toBe('');
    expect(complaints('gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=nullpage', pathOf('one'))).toBe('');
  });

  it('and its field is read aloud as a part of the structure', async () => {
    writeFileSync(pathOf('one'), await signedBy(pdf, someone('ec'), { place: 'Musterstadt' }));
    const structure = execFileSync('pdfinfo', ['-struct', pathOf('one')], { encoding: 'utf8' });
    expect(structure.trimEnd().split('\n').slice(-2).join('\n')).toMatch(/Form \(block\)|Form/);
    const text = execFileSync('pdftotext', [pathOf('one'), '-'], { encoding: 'utf8' });
    expect(text).toContain('Max Beispiel');
    expect(text).toContain('signiert am 12.03.2025, 14:05 Uhr (UTC+1)');
  });
});
