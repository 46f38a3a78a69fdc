import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bagOf, type InfoLine } from '../../src/archive/bag.ts';
import { archive } from '../../src/cli/archive.ts';
import { readFolder } from '../../src/cli/read-folder.ts';
import { verify } from '../../src/cli/verify.ts';
import { sha256Hex } from '../../src/seal/inputs.ts';
import { person } from '../sign/support/people.ts';
import { built, signedBy } from '../sign/support/signing.ts';
import { decidedProject, type Project } from './support/project.ts';

const SLOW = 300_000;
const PACKAGE = 'output/archive/amip-2025';

let project: Project;
let other: Uint8Array;
beforeAll(async () => {
  project = await decidedProject();
  const { status, err } = await project.run((it) => archive(it, ['2025'], {}));
  if (status !== 0) throw new Error(err);
  other = await built();
}, SLOW);
afterAll(() => project.remove());

const check = (...paths: readonly string[]) => project.run((it) => verify(it, paths));

/** A copy of the package under another roof, changed by somebody. */
function copied(change: (path: (name: string) => string) => void): string {
  const name = 'kopie/amip-2025';
  rmSync(project.path(name), { recursive: true, force: true });
  cpSync(project.path(PACKAGE), project.path(name), { recursive: true });
  change((inside) => project.path(`${name}/${inside}`));
  return name;
}

type Edits = Readonly<Record<string, (before: Uint8Array) => Uint8Array>>;

/** A package in which somebody changed files and fitted every list to them. */
function forged(edits: Edits): string {
  const { files } = readFolder(project.path(PACKAGE));
  const payload = [...files].flatMap(([path, bytes]) =>
    path.startsWith('data/') ? [[path.slice('data/'.length), edits[path]?.(bytes) ?? bytes] as const] : [],
  );
  const info = new TextDecoder()
    .decode(files.get('bag-info.txt'))
    .trimEnd()
    .split('\n')
    .map((line): InfoLine => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)])
    .filter(([label]) => label !== 'Payload-Oxum');
  const readme = files.get('LIESMICH.md') ?? new Uint8Array();
  const name = 'faelschung/amip-2025';
  rmSync(project.path(name), { recursive: true, force: true });
  for (const [path, bytes] of bagOf(new Map(payload), new Map([['LIESMICH.md', readme]]), info)) {
    mkdirSync(dirname(project.path(`${name}/${path}`)), { recursive: true });
    writeFileSync(project.path(`${name}/${path}`), bytes);
  }
  return name;
}

const asText = (change: (text: string) => string) => (bytes: Uint8Array) =>
  new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

const PDF = 'data/dokument/amip-2025.pdf';
const RECORD = 'data/eingaben/data/2025/approval.yaml';
const anotherPdf = (): Edits => ({
  [PDF]: () => other,
  [RECORD]: asText((text) => text.replace(/pdf: \w{64}/, `pdf: ${sha256Hex(other)}`)),
});

describe('verifying an archive package', () => {
  it(
    'says in its first sentence that all is well, and then what that rests on',
    async () => {
      const { status, out } = await check(PACKAGE);
      expect(status).toBe(0);
      const [first, ...details] = out.trimEnd().split('\n');
      expect(first).toMatch(
        /^IN ORDNUNG: amip-2025 ist vollständig und unverändert und enthält die am 12\.\sMärz 2025 beschlossene Fassung der Ausgabe 2025 \(TV 2\/2025, TOP 3\); noch einmal gebaut entsteht dasselbe PDF, Byte für Byte\.$/,
      );
      expect(details.join('\n')).toContain('  Signaturen: keine.');
      expect(details.every((line) => line.startsWith('  '))).toBe(true);
    },
    SLOW,
  );

  it.each([
    [
      'a byte changed',
      ['verändert: data/eingaben/data/2025/terms.yaml', 'PDF im Paket ist davon nicht betroffen'],
      (path: (name: string) => string) => {
        const name = path('data/eingaben/data/2025/terms.yaml');
        writeFileSync(name, flipped(readFileSync(name), 40));
      },
    ],
    ['a file missing', [`fehlt: ${PDF}`], (path: (name: string) => string) => rmSync(path(PDF))],
    [
      'a hidden file added',
      ['dazugekommen: data/.neu'],
      (path: (name: string) => string) => writeFileSync(path('data/.neu'), ''),
    ],
    [
      'a file renamed',
      ['umbenannt: LIESMICH.md → README.md'],
      (path: (name: string) => string) => renameSync(path('LIESMICH.md'), path('README.md')),
    ],
    [
      'a link in place of a file',
      ['keine gewöhnliche Datei: bagit.txt'],
      (path: (name: string) => string) => {
        rmSync(path('bagit.txt'));
        symlinkSync(project.path(`${PACKAGE}/bagit.txt`), path('bagit.txt'));
      },
    ],
    [
      'nothing left but what was packed',
      ['fehlt: bagit.txt', 'fehlt: manifest-sha256.txt'],
      (path: (name: string) => string) => {
        for (const name of ['bagit.txt', 'bag-info.txt', 'LIESMICH.md']) rmSync(path(name));
        for (const kind of ['manifest', 'tagmanifest'])
          for (const sum of ['sha256', 'sha512']) rmSync(path(`${kind}-${sum}.txt`));
      },
    ],
  ] as const)('says %s', async (_, said, change) => {
    const { status, out } = await check(copied(change));
    expect(status).toBe(1);
    expect(out).toMatch(/^BESCHÄDIGT: amip-2025 ist nicht mehr das Paket, das angelegt wurde;/);
    for (const text of said) expect(out).toContain(text);
  });

  it(
    'is not deceived by lists that fit changed inputs, and names the file',
    async () => {
      const name = forged({ 'data/eingaben/data/2025/terms.yaml': asText((text) => `${text}# neu\n`) });
      expect(await check(name)).toMatchObject({
        status: 1,
        out: expect.stringMatching(/^HÄLT NICHT: Die Eingaben in amip-2025 .*data\/2025\/terms\.yaml/),
      });
    },
    SLOW,
  );

  it(
    'is not deceived by lists that fit another PDF, nor by a record that fits it as well',
    async () => {
      const first = await check(forged({ [PDF]: () => other }));
      expect(first).toMatchObject({ status: 1, out: expect.stringContaining('nicht das, was der Beschluss nennt') });
      const second = await check(forged(anotherPdf()));
      expect(second.status).toBe(1);
      expect(second.out).toContain('dasselbe Programm macht aus den Eingaben ein anderes PDF');
      expect(second.out).toMatch(/Erste Seite mit anderem Text: Seite 1\. Dort steht „.+“, noch einmal gebaut „.+“\./);
      expect(second.out).toMatch(/Erster Unterschied bei Byte \d+/);
    },
    SLOW,
  );

  it(
    'is not deceived by other figures',
    async () => {
      const name = forged({ 'data/kennzahlen/kennzahlen.csv': asText((text) => text.replace('6812', '6813')) });
      expect(await check(name)).toMatchObject({ status: 1, out: expect.stringContaining('andere Kennzahlen') });
    },
    SLOW,
  );

  it(
    'says when the program at hand is another one, by file, and ends with 4 where it makes another PDF',
    async () => {
      const older: Edits = { 'data/programm/src/cli/exit.ts': asText((text) => `${text}// früher\n`) };
      const same = await check(forged(older));
      expect(same).toMatchObject({ status: 0, out: expect.stringMatching(/^IN ORDNUNG/) });
      expect(same.out).toContain('ein anderes als im Paket');
      expect(same.out).toContain('src/cli/exit.ts');
      const differing = await check(forged({ ...older, ...anotherPdf() }));
      expect(differing).toMatchObject({
        status: 4,
        out: expect.stringMatching(/^UNVERSEHRT: .* baut nicht dasselbe PDF/),
      });
    },
    SLOW,
  );

  it('verifies nothing where a call names what is none', async () => {
    writeFileSync(project.path('notiz.txt'), 'x');
    mkdirSync(project.path('leer'));
    expect(await check('nirgends')).toMatchObject({ status: 2, err: expect.stringContaining('gibt es nicht') });
    expect(await check('notiz.txt')).toMatchObject({ status: 2, err: expect.stringContaining('weder ein PDF') });
    expect(await check('leer')).toMatchObject({ status: 2, err: expect.stringContaining('liegt kein Archivpaket') });
  });
});

describe('verifying a single PDF', () => {
  const write = (name: string, bytes: Uint8Array): string => {
    mkdirSync(dirname(project.path(name)), { recursive: true });
    writeFileSync(project.path(name), bytes);
    return name;
  };
  const decided = (): Uint8Array => readFileSync(project.path('output/amip-2025.pdf'));

  it(
    'knows the decided one by whatever name, also signed, and says who signed which bytes',
    async () => {
      expect(await check(write('post/anlage.pdf', decided()))).toMatchObject({
        status: 0,
        out: expect.stringMatching(
          /^IN ORDNUNG: anlage\.pdf ist, Byte für Byte, die am 12\.\sMärz 2025 beschlossene Fassung/,
        ),
      });
      const signed = await signedBy(decided(), await person('Anna Amt'));
      const { status, out } = await check(write('post/signiert.pdf', signed));
      expect(status).toBe(0);
      expect(out).toMatch(/eine gültige Signatur\.\n/);
      expect(out).toMatch(/Signatur 1: gültig \(PAdES B-B\), von Anna Amt .*für die Bytes 0 bis \d+ und \d+ bis \d+/);
      for (const bytes of [Buffer.concat([signed, Buffer.from('\n')]), flipped(signed, 2000)]) {
        expect(await check(write('post/signiert.pdf', bytes))).toMatchObject({
          status: 1,
          out: expect.stringMatching(/^HÄLT NICHT: Eine Signatur/),
        });
      }
    },
    SLOW,
  );

  it(
    'says that another one was not decided, and in what it differs where it has the name of one',
    async () => {
      expect(await check(write('post/fremd.pdf', other))).toMatchObject({
        status: 3,
        out: expect.stringMatching(/^NICHT BESCHLOSSEN: fremd\.pdf ist keine beschlossene Fassung/),
      });
      const { status, out } = await check(write('post/amip-2025.pdf', other));
      expect({ status, out }).toMatchObject({
        status: 1,
        out: expect.stringMatching(/^HÄLT NICHT: amip-2025\.pdf heißt wie/),
      });
      expect(out).toContain('Erste Seite mit anderem Text: Seite 1.');
    },
    SLOW,
  );

  it(
    'knows one that is none any more',
    async () => {
      const half = decided().subarray(0, 20_000);
      for (const bytes of [half, new Uint8Array(0)]) {
        expect(await check(write('post/rest.pdf', bytes))).toMatchObject({
          status: 1,
          out: expect.stringMatching(/^BESCHÄDIGT/),
        });
      }
    },
    SLOW,
  );

  it(
    'ends with the worst of several',
    async () => {
      const { status, out } = await check(write('post/fremd.pdf', other), write('post/rest.pdf', new Uint8Array(3)));
      expect(status).toBe(1);
      expect(out).toContain('0 von 2 Prüfungen in Ordnung');
    },
    SLOW,
  );
});
