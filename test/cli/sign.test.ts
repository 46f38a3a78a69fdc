import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit.ts';
import type { SignOptions } from '../../src/cli/program.ts';
import { type Desk, sign } from '../../src/cli/sign.ts';
import { isWhole } from '../../src/sign/signature.ts';
import { signaturesOf } from '../../src/sign/signatures-of.ts';
import { authority, type Person, p12, person } from '../sign/support/people.ts';
import { found, secretsOf } from '../sign/support/secrets.ts';
import { built, SIGNED_AT } from '../sign/support/signing.ts';

const PASSPHRASE = 'Grünkohl-4711';

let pdf: Uint8Array;
let erika: Person;
let max: Person;
let secrets: readonly string[];
let root: string;

beforeAll(async () => {
  pdf = await built();
  const issuer = await authority();
  erika = await person('Erika Müßig', { kind: 'rsa', by: issuer });
  max = await person('Max Beispiel', { by: issuer });
  secrets = [...(await secretsOf(erika, PASSPHRASE)), ...(await secretsOf(max, PASSPHRASE))];
}, 60_000);

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'amip-sign-'));
  cpSync('test/editions/minimal/data', join(root, 'data'), { recursive: true });
  mkdirSync(join(root, 'output'));
  writeFileSync(join(root, 'output/amip-2021.pdf'), pdf);
  writeFileSync(join(root, 'erika.p12'), await p12(erika, PASSPHRASE));
  writeFileSync(join(root, 'max.p12'), await p12(max, PASSPHRASE));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const SIGNED = 'output/amip-2021-signiert.pdf';
const bytesAt = (path: string): Uint8Array => readFileSync(join(root, path));
const readAt = (path: string) => signaturesOf(bytesAt(path));

/** All that was printed and written by a run, but the key files that were there before. */
function traces(...said: readonly string[]): readonly (string | Uint8Array)[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.p12'),
  );
  return [...said, ...files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)))];
}

const typing = (passphrase: string | undefined): Desk => ({
  now: () => SIGNED_AT,
  takeVariable: () => undefined,
  readDescriptor: () => {
    throw new Error('nobody should read here');
  },
  ask: async () => (passphrase === undefined ? undefined : new TextEncoder().encode(passphrase)),
});

async function run(options: SignOptions, desk: Desk = typing(PASSPHRASE)) {
  const said = { out: '', err: '' };
  const status = await sign(
    {
      root,
      home: '.',
      terminal: { write: () => undefined },
      today: () => '2025-03-12',
      clock: { now: () => 0 },
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
    },
    desk,
    '2021',
    options,
  );
  expect(found(secrets, ...traces(said.out, said.err))).toEqual([]);
  return { status, ...said };
}

describe('amip sign', () => {
  it('writes the signed file beside the built one and says who signed and why', async () => {
    const { status, out, err } = await run({ p12: 'erika.p12', place: 'Musterstadt' });
    expect({ status, err }).toEqual({ status: EXIT.done, err: '' });
    expect(out).toContain(
      `${SIGNED} geschrieben: signiert von Erika Müßig (Zertifikat ausgestellt von Prüfstelle Musterland), Grund: Unterzeichnet`,
    );
    expect(Buffer.compare(bytesAt('output/amip-2021.pdf'), pdf)).toBe(0);
    const read = await readAt(SIGNED);
    expect(isWhole(read)).toBe(true);
    expect(read.signatures).toMatchObject([{ reason: 'Unterzeichnet', place: 'Musterstadt', signedAt: SIGNED_AT }]);
  });

  it('puts further signatures into the signed file', async () => {
    await run({ p12: 'erika.p12' });
    const { out } = await run({ p12: 'max.p12', reason: 'Zustimmung der Stadt' });
    expect(out).toContain('2 Signaturen');
    const read = await readAt(SIGNED);
    expect(isWhole(read)).toBe(true);
    expect(read.signatures.map(({ name, reason }) => [name, reason])).toEqual([
      ['Erika Müßig', 'Unterzeichnet'],
      ['Max Beispiel', 'Zustimmung der Stadt'],
    ]);
  });

  it('names the decision as the reason where exactly this file was decided on', async () => {
    const decide = (bytes: Uint8Array): void => {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const program = `program: { version: "0.1.0", digest: ${hash} }`;
      const inputs = `inputs: ${hash}, files: { data/2021/edition.yaml: ${hash} }`;
      const decision = `{ on: 2021-01-15, resolution: "TV 1/2021", ${inputs}, ${program}, pdf: ${hash} }`;
      const record = `decision: ${decision}\nhistory: [{ on: 2021-01-15, from: submitted, to: decided }]\n`;
      writeFileSync(join(root, 'data/2021/approval.yaml'), record);
    };
    decide(pdf.subarray(1));
    expect((await run({ p12: 'erika.p12', out: 'anders.pdf' })).out).toContain('Grund: Unterzeichnet');
    decide(pdf);
    expect((await run({ p12: 'erika.p12' })).out).toContain('Grund: Beschluss der Trägerversammlung');
    expect((await run({ p12: 'max.p12' })).out).toContain('Grund: Beschluss der Trägerversammlung');
  });

  it('signs another file into another one when told so', async () => {
    writeFileSync(join(root, 'anders.pdf'), pdf);
    expect((await run({ p12: 'erika.p12', in: 'anders.pdf' })).out).toContain('anders-signiert.pdf geschrieben');
    expect((await run({ p12: 'max.p12', in: 'anders-signiert.pdf', out: 'neu/fertig.pdf' })).status).toBe(EXIT.done);
    expect((await readAt('anders-signiert.pdf')).signatures).toHaveLength(1);
    expect((await readAt('neu/fertig.pdf')).signatures).toHaveLength(2);
  });
});

describe('amip sign refuses, says why, and leaves every file as it was', () => {
  const listing = (): readonly string[] =>
    readdirSync(root, { recursive: true })
      .map(String)
      .filter((name) => !name.startsWith('data'));

  async function refused(options: SignOptions, desk?: Desk): Promise<string> {
    const before = existsSync(join(root, SIGNED)) ? bytesAt(SIGNED) : undefined;
    const there = listing();
    const { status, out, err } = await run(options, desk);
    expect(status).not.toBe(EXIT.done);
    expect(out).toBe('');
    expect(listing()).toEqual(there);
    if (before) expect(Buffer.compare(bytesAt(SIGNED), before)).toBe(0);
    return err;
  }

  it('a wrong pass phrase, and one that nobody gives', async () => {
    expect(await refused({ p12: 'erika.p12' }, typing('Rosenkohl'))).toContain('Passphrase ist falsch');
    expect(await refused({ p12: 'erika.p12' }, typing(''))).toContain('Passphrase ist falsch');
    expect(await refused({ p12: 'erika.p12' }, typing(undefined))).toContain('--passphrase-fd');
  });

  it('a key file that is damaged, missing, a folder, not named, or without a key', async () => {
    writeFileSync(
      join(root, 'kaputt.p12'),
      bytesAt('erika.p12').map((byte, at) => (at % 97 === 0 ? byte ^ 85 : byte)),
    );
    expect(await refused({ p12: 'kaputt.p12' })).toMatch(/PKCS #12|beschädigt/);
    expect(await refused({ p12: 'fehlt.p12' })).toContain('gibt es nicht');
    expect(await refused({ p12: 'data' })).toContain('EISDIR');
    expect(await refused({})).toContain('--p12');
    writeFileSync(join(root, 'leer.p12'), await p12(erika, PASSPHRASE, { key: 'missing' }));
    expect(await refused({ p12: 'leer.p12' })).toContain('keinen privaten Schlüssel');
    writeFileSync(join(root, 'von-frueher.p12'), await p12(erika, PASSPHRASE, { key: 'legacy' }));
    expect(await refused({ p12: 'von-frueher.p12' })).toContain('openssl pkcs12 -legacy -in von-frueher.p12');
  });

  it('a certificate that has expired or is for something else', async () => {
    const old = await person('Erika', { notBefore: '2020-01-01T00:00:00Z', notAfter: '2024-12-31T23:59:59Z' });
    writeFileSync(join(root, 'alt.p12'), await p12(old, PASSPHRASE));
    expect(await refused({ p12: 'alt.p12' })).toContain('gilt vom 01.01.2020 bis zum 31.12.2024');
    writeFileSync(join(root, 'server.p12'), await p12(await person('Server', { usage: 0x20 }), PASSPHRASE));
    expect(await refused({ p12: 'server.p12' })).toContain('nicht zum Signieren');
  });

  it('a programme that is not built, or a file that is none', async () => {
    rmSync(join(root, 'output/amip-2021.pdf'));
    expect(await refused({ p12: 'erika.p12' })).toContain('npm run amip -- build 2021');
    expect(await refused({ p12: 'erika.p12', in: 'erika.p12' })).toContain('nicht von diesem Programm');
  });

  it('signatures of what was built before', async () => {
    await run({ p12: 'erika.p12' });
    writeFileSync(join(root, 'output/amip-2021.pdf'), pdf.with(9000, (pdf[9000] ?? 0) ^ 1));
    expect(await refused({ p12: 'max.p12' })).toContain('zu einer anderen Fassung');
    expect(await refused({ p12: 'max.p12', in: 'output/amip-2021.pdf', out: SIGNED })).toContain('verloren');
  });

  it('a signed file that was changed afterwards', async () => {
    await run({ p12: 'erika.p12' });
    const bytes = bytesAt(SIGNED);
    writeFileSync(join(root, SIGNED), bytes.with(bytes.length - 700, 0x30));
    writeFileSync(join(root, SIGNED), Buffer.concat([bytes, Buffer.from('\n')]));
    expect(await refused({ p12: 'max.p12' })).toContain('seit der letzten Signatur');
  });

  it('a target that can not be written', async () => {
    mkdirSync(join(root, 'ordner.pdf'));
    expect(await refused({ p12: 'erika.p12', out: 'ordner.pdf' })).not.toBe('');
  });
});

describe('the real command', () => {
  const amip = (words: readonly string[], env: NodeJS.ProcessEnv, third: 'ignore' | 'pipe' = 'ignore', input = '') =>
    spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), resolve('src/cli/main.ts'), 'sign', '2021', ...words],
      {
        cwd: root,
        encoding: 'utf8',
        input,
        stdio: ['pipe', 'pipe', 'pipe', third],
        env: { ...process.env, ...env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
      },
    );

  it('takes the pass phrase from the environment', async () => {
    const { status, stdout, stderr } = amip(['--p12', 'erika.p12'], { AMIP_PASSPHRASE: PASSPHRASE });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(isWhole(await readAt(SIGNED))).toBe(true);
    expect(found(secrets, ...traces(stdout, stderr))).toEqual([]);
  });

  it('takes it from a file descriptor', async () => {
    const { status, stdout, stderr } = amip(
      ['--p12', 'max.p12', '--passphrase-fd', '0'],
      {},
      'ignore',
      `${PASSPHRASE}\n`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(isWhole(await readAt(SIGNED))).toBe(true);
    expect(found(secrets, ...traces(stdout, stderr))).toEqual([]);
  });

  it('says nothing of it when it is wrong or the key file is damaged', () => {
    writeFileSync(
      join(root, 'kaputt.p12'),
      bytesAt('erika.p12').map((byte, at) => (at % 97 === 0 ? byte ^ 85 : byte)),
    );
    for (const file of ['kaputt.p12', 'max.p12']) {
      const run = amip(['--p12', file], { AMIP_PASSPHRASE: `${PASSPHRASE}!` });
      expect(run.status).toBe(1);
      expect(found(secrets, ...traces(run.stdout, run.stderr))).toEqual([]);
    }
  });

  it('knows no switch for the pass phrase itself', () => {
    const run = amip(['--p12', 'erika.p12', '--passphrase', 'x'], {});
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('--passphrase');
  });
});
