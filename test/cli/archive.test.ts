import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archive } from '../../src/cli/archive.ts';
import type { PutFolder } from '../../src/cli/archive-one.ts';
import type { ArchiveOptions } from '../../src/cli/program.ts';
import { readFolder } from '../../src/cli/read-folder.ts';
import { changeState } from '../../src/cli/state.ts';
import { verify } from '../../src/cli/verify.ts';
import { sha256Hex } from '../../src/seal/inputs.ts';
import { FIGURE_FIELDS } from '../../src/words/data-dictionary.ts';
import { FIGURES_HEAD } from '../../src/words/data-file.ts';
import { writeWholeFolder } from '../../src/write/whole-folder.ts';
import { person } from '../sign/support/people.ts';
import { signedBy } from '../sign/support/signing.ts';
import { decidedProject, type Project, projectOf } from './support/project.ts';

const SLOW = 300_000;
const PACKAGE = 'output/archive/amip-2025';

let decided: Project;
/** A project of one's own, with everything that was done in `decided`. */
const copies: Project[] = [];
const copyOf = (project: Project): Project => {
  const copy = projectOf();
  cpSync(project.root, copy.root, { recursive: true });
  copies.push(copy);
  return copy;
};
beforeAll(async () => {
  decided = await decidedProject();
}, SLOW);
afterAll(() => {
  for (const project of [decided, ...copies]) project.remove();
});

const pack = (project: Project, years: readonly string[] = ['2025'], options: ArchiveOptions = {}, put?: PutFolder) =>
  project.run((it) => archive(it, years, options, put));
const read = (project: Project, name = PACKAGE) => readFolder(project.path(name)).files;
const text = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(files.get(path));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys of a JSON value from the top down, with dots. */
const keysIn = (value: unknown, above = ''): readonly string[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([key, inner]) => [`${above}${key}`, ...keysIn(inner, `${above}${key}.`)])
    : [];

describe('an archive package of a decided edition', () => {
  let files: ReadonlyMap<string, Uint8Array>;
  let said: string;
  beforeAll(async () => {
    // What lies about and is nobody's business.
    writeFileSync(decided.path('data/2025/schluessel.p12'), 'SEHR-GEHEIM-1');
    writeFileSync(decided.path('data/2025/notiz.txt'), 'SEHR-GEHEIM-2');
    writeFileSync(decided.path('data/2025/.env'), 'AMIP_PASSPHRASE=SEHR-GEHEIM-3');
    process.env.AMIP_PASSPHRASE = 'SEHR-GEHEIM-4';
    const { status, out, err } = await pack(decided);
    delete process.env.AMIP_PASSPHRASE;
    if (status !== 0) throw new Error(err);
    files = read(decided);
    said = out;
  }, SLOW);

  it('is told in one line, with how to verify it', () => {
    expect(said).toMatch(
      /^output\/archive\/amip-2025 geschrieben: \d+ Dateien, .*beschlossenes PDF.*verify output\/archive\/amip-2025\n$/,
    );
  });

  it('holds the decided PDF and what it was made of, byte for byte', () => {
    expect(files.get('data/dokument/amip-2025.pdf')).toEqual(readFileSync(decided.path('output/amip-2025.pdf')));
    const inputs = [...files.keys()].filter((path) => path.startsWith('data/eingaben/'));
    expect(inputs).toContain('data/eingaben/data/jobcenter.yaml');
    expect(inputs).toContain('data/eingaben/data/2025/approval.yaml');
    expect(inputs).toContain('data/eingaben/data/2025/chapters/einleitung.md');
    for (const path of inputs) {
      expect(files.get(path)).toEqual(readFileSync(decided.path(path.slice('data/eingaben/'.length))));
    }
    for (const path of ['templates/fonts/OFL.txt', 'src/cli/main.ts', 'package-lock.json', 'tsconfig.json']) {
      expect(files.get(`data/programm/${path}`)).toEqual(readFileSync(path));
    }
  });

  it('holds every figure as a table and as JSON, and explains every field of both', () => {
    const table = text(files, 'data/kennzahlen/kennzahlen.csv');
    const json: unknown = JSON.parse(text(files, 'data/kennzahlen/kennzahlen.json'));
    const figures = isRecord(json) && Array.isArray(json.kennzahlen) ? json.kennzahlen : [];
    expect(figures.length).toBeGreaterThan(50);
    expect(figures).toHaveLength(table.trimEnd().split('\r\n').length - 1);
    const known = new Set(FIGURE_FIELDS.flatMap(({ key }) => [key, key.split('.')[0]]));
    expect(figures.flatMap((it) => keysIn(it)).filter((key) => !known.has(key))).toEqual([]);
    expect(FIGURES_HEAD.filter((column) => !FIGURE_FIELDS.some((field) => field.column === column))).toEqual([]);
    const dictionary = text(files, 'data/kennzahlen/datenwoerterbuch.md');
    for (const { key, meaning } of FIGURE_FIELDS) expect(dictionary).toContain(`\`${key}\` | ${meaning} |`);
  });

  it('says what our own check found, and that it is our own', () => {
    expect(text(files, 'data/pruefbericht/pruefbericht.md')).toMatch(/Eingehalten: (\d+) von \1\n/);
    expect(text(files, 'data/pruefbericht/pruefbericht.md')).toContain('eigene Prüfung');
    const conditions: unknown = JSON.parse(text(files, 'data/pruefbericht/bedingungen.json'));
    expect(conditions).toContainEqual(expect.objectContaining({ kennung: 'file.readable', eingehalten: true }));
  });

  it('names versions, and in its README the decision and the checksum of the PDF', () => {
    const versions: unknown = JSON.parse(text(files, 'data/versionen.json'));
    expect(versions).toMatchObject({
      pdf: sha256Hex(readFileSync(decided.path('output/amip-2025.pdf'))),
      beschluss: { am: '2025-03-12', beschluss: 'TV 2/2025, TOP 3' },
      bibliotheken: expect.arrayContaining([expect.objectContaining({ name: 'pdfkit', lizenz: 'MIT' })]),
    });
    const readme = text(files, 'LIESMICH.md');
    expect(readme).toMatch(/am 12\.\sMärz 2025 beschlossen \(TV 2\/2025, TOP 3;/);
    expect(readme).toContain(sha256Hex(readFileSync(decided.path('output/amip-2025.pdf'))));
    expect(text(files, 'bag-info.txt')).toContain('Bagging-Date: 2025-03-12\n');
  });

  it('holds no key, no pass phrase, no path, user or machine of where it was made', () => {
    expect([...files.keys()].filter((path) => /\.(?:p12|pfx|key|pem|env)$|notiz/i.test(path))).toEqual([]);
    const places = ['SEHR-GEHEIM', decided.root, resolve('.'), `${homedir()}/`, `${tmpdir()}/amip-`];
    // A machine called „vm“ is named in any text by chance.
    const secrets = [...places, ...[hostname(), userInfo().username].filter((name) => name.length > 5)];
    const found = [...files].flatMap(([path, bytes]) => {
      const content = Buffer.from(bytes).toString('latin1');
      return secrets.filter((secret) => content.includes(secret)).map((secret) => `${path}: ${secret}`);
    });
    expect(found).toEqual([]);
  });

  it(
    'is left alone when it is asked for again, on another day, in another time zone',
    async () => {
      const zone = process.env.TZ;
      process.env.TZ = 'Asia/Tokyo';
      const again = await decided.run((it) => archive(it, ['2025'], {}), { today: () => '2031-01-01' });
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
      expect(again).toMatchObject({ status: 0, out: expect.stringContaining('Byte für Byte') });
      expect(read(decided)).toEqual(files);
    },
    SLOW,
  );

  it(
    'is never replaced by another one',
    async () => {
      const project = copyOf(decided);
      writeFileSync(project.path(`${PACKAGE}/bag-info.txt`), 'anderes');
      const { status, err } = await pack(project);
      expect(status).toBe(1);
      expect(err).toContain('anders: bag-info.txt');
      expect(readFileSync(project.path(`${PACKAGE}/bag-info.txt`), 'utf8')).toBe('anderes');
    },
    SLOW,
  );
});

describe('signatures in a package', () => {
  it(
    'come along where the signed file is that of the decided PDF, and nothing is packed where it is not',
    async () => {
      const project = projectOf();
      copies.push(project);
      cpSync(decided.path('data'), project.path('data'), { recursive: true });
      cpSync(decided.path('output/amip-2025.pdf'), project.path('output/amip-2025.pdf'));
      const pdf = readFileSync(project.path('output/amip-2025.pdf'));
      const signed = await signedBy(await signedBy(pdf, await person('Anna Amt')), await person('Bernd Beirat'));
      const beside = project.path('output/amip-2025-signiert.pdf');

      const damaged = Uint8Array.from(signed);
      damaged[signed.length - 10] = (damaged[signed.length - 10] ?? 0) ^ 1;
      writeFileSync(beside, damaged);
      expect(await pack(project)).toMatchObject({ status: 1, err: expect.stringContaining('amip-2025-signiert.pdf') });
      expect(existsSync(project.path('output/archive'))).toBe(false);

      writeFileSync(beside, signed);
      expect(await pack(project)).toMatchObject({
        status: 0,
        out: expect.stringContaining('Fassung mit 2 Signaturen'),
      });
      expect(readFileSync(project.path(`${PACKAGE}/data/dokument/amip-2025-signiert.pdf`))).toEqual(
        Buffer.from(signed),
      );
      const { status, out } = await project.run((it) => verify(it, [PACKAGE]));
      expect(status).toBe(0);
      expect(out).toContain('; 2 gültige Signaturen.');
      expect(out).toMatch(
        /Signatur 1: gültig \(PAdES B-B\), von Anna Amt .* 12\.03\.2025, 14:05 Uhr .*für die Bytes 0 bis \d+ und/,
      );
      expect(out).toMatch(/Signatur 2: .*Bernd Beirat.*ganze Datei/);
    },
    SLOW,
  );
});

describe('what is not packed', () => {
  it(
    'is an edition that nobody decided on, that changed since, or was withdrawn',
    async () => {
      const submitted = projectOf();
      copies.push(submitted);
      expect(await pack(submitted)).toMatchObject({ status: 1, err: expect.stringContaining('gilt kein Beschluss') });
      const changed = copyOf(decided);
      writeFileSync(
        changed.path('data/2025/terms.yaml'),
        `${readFileSync(changed.path('data/2025/terms.yaml'))}# neu\n`,
      );
      expect(await pack(changed)).toMatchObject({ status: 1, err: expect.stringContaining('data/2025/terms.yaml') });
      const withdrawn = copyOf(decided);
      await withdrawn.run((it) => changeState(it, '2025', 'published', {}));
      await withdrawn.run((it) => changeState(it, '2025', 'withdrawn', { reason: 'ersetzt' }));
      expect(await pack(withdrawn)).toMatchObject({ status: 1, err: expect.stringContaining('zurückgezogen') });
      for (const project of [submitted, changed])
        expect(existsSync(project.path('output/archive/amip-2025/data/x'))).toBe(false);
    },
    SLOW,
  );

  it(
    'is one whose PDF comes out otherwise than decided',
    async () => {
      const project = copyOf(decided);
      const record = project.path('data/2025/approval.yaml');
      writeFileSync(record, readFileSync(record, 'utf8').replace(/pdf: \w{64}/, `pdf: ${'a'.repeat(64)}`));
      const { status, err } = await pack(project);
      expect(status).toBe(1);
      expect(err).toContain('ein anderes PDF als das beschlossene');
    },
    SLOW,
  );

  it('is what a wrong call names', async () => {
    expect((await pack(decided, ['1999'])).status).toBe(2);
    expect((await pack(decided, ['2025'], { all: true })).status).toBe(2);
    expect((await decided.run((it) => archive(it, ['2025'], {}), { sourceDate: 'gestern' })).status).toBe(2);
  });
});

describe('all editions at once', () => {
  it(
    'packs what can be packed, says what cannot and why, and ends with 1 where one fails',
    async () => {
      const project = projectOf();
      copies.push(project);
      cpSync(decided.path('data'), project.path('data'), { recursive: true });
      cpSync('data/2024', project.path('data/2024'), { recursive: true });
      mkdirSync(project.path('data/2026'));
      writeFileSync(project.path('data/2026/edition.yaml'), 'years: [');
      const { status, out, err } = await pack(project, [], { all: true });
      expect(status).toBe(1);
      expect(err).toContain('2026: Kein Archivpaket');
      expect(out).toContain('2 Ausgaben im Archiv, 1 nicht archiviert.');
      expect(readdirSync(project.path('output/archive'))).toEqual(['amip-2024', 'amip-2025']);
      expect(readFileSync(project.path('output/archive/amip-2024/LIESMICH.md'), 'utf8')).toContain(
        'nachträglich erfasst',
      );

      const verified = await project.run((it) => verify(it, ['output/archive']));
      expect(verified.status).toBe(0);
      expect(verified.out).toMatch(
        /^IN ORDNUNG: amip-2024 .* die nachträglich erfasste Ausgabe 2024, für die kein Beschluss/,
      );
      expect(verified.out).toMatch(/\nIN ORDNUNG: amip-2025 .* am 12\.\sMärz 2025 beschlossene Fassung/);
      expect(verified.out).toMatch(/\nAlle 2 Prüfungen in Ordnung\.\n$/);
    },
    SLOW,
  );
});

describe('an interruption of archiving', () => {
  /** Writes as ever until the disk is full, the right is gone or the folder is read-only. */
  const failingAt =
    (share: number, code: string): PutFolder =>
    (path, contents, own) => {
      const most = Math.floor(share * contents.size);
      function* until(): Generator<[string, Uint8Array]> {
        let count = 0;
        for (const entry of contents) {
          if (count++ === most) throw Object.assign(new Error(code), { code, syscall: 'write' });
          yield entry;
        }
        throw Object.assign(new Error(code), { code, syscall: 'rename' });
      }
      return writeWholeFolder(path, Object.assign(new Map(contents), { [Symbol.iterator]: until }), own);
    };

  it.each([
    [0, 'EACCES', 'fehlt das Recht'],
    [0.5, 'ENOSPC', 'Datenträger ist voll'],
    [1, 'EROFS', 'schreibgeschützt'],
  ])(
    'after a share of %d of the files (%s) leaves nothing',
    async (share, code, words) => {
      const project = projectOf();
      copies.push(project);
      cpSync(decided.path('data'), project.path('data'), { recursive: true });
      const { status, err } = await pack(project, ['2025'], {}, failingAt(share, code));
      expect(status).toBe(1);
      expect(err).toContain(words);
      expect(readdirSync(project.path('output/archive'))).toEqual([]);
      expect(await project.run((it) => verify(it, ['output/archive']))).toMatchObject({
        status: 2,
        err: expect.stringContaining('liegt kein Archivpaket'),
      });
    },
    SLOW,
  );

  it(
    'by a kill leaves what verify understands, and the repeated command clears away',
    async () => {
      const project = copyOf(decided);
      const folder = project.path('output/archive');
      // A process number that no system gives.
      const rest = '.amip-2025-99999999';
      cpSync(join(folder, 'amip-2025/data/dokument'), join(folder, rest, 'data/dokument'), { recursive: true });
      expect(await project.run((it) => verify(it, ['output/archive']))).toMatchObject({
        status: 0,
        out: expect.stringContaining(`Hinweis: output/archive/${rest} ist der Rest`),
      });
      cpSync(join(folder, 'amip-2025'), project.path('beiseite'), { recursive: true });
      rmSync(join(folder, 'amip-2025'), { recursive: true });
      expect(await project.run((it) => verify(it, ['output/archive']))).toMatchObject({
        status: 1,
        out: expect.stringContaining('UNVOLLSTÄNDIG'),
      });
      expect(await project.run((it) => verify(it, [PACKAGE]))).toMatchObject({
        status: 1,
        out: expect.stringContaining('amip archive wurde unterbrochen'),
      });
      expect((await pack(project)).status).toBe(0);
      expect(readdirSync(folder)).toEqual(['amip-2025']);
      expect(read(project)).toEqual(readFolder(project.path('beiseite')).files);
    },
    SLOW,
  );
});
