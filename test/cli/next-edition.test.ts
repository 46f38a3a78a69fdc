import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { confirmEntries } from '../../src/cli/confirm.ts';
import { newEdition } from '../../src/cli/new.ts';
import { type Project, projectOf } from './support/project.ts';

let root: string;
let project: Project;
beforeEach(() => {
  project = projectOf('data');
  root = project.root;
});
afterEach(() => project.remove());

const run: Project['run'] = (command) => project.run(command, { today: () => '2026-11-22' });

const create = (year: string, from?: string) => run((it) => newEdition(it, year, from === undefined ? {} : { from }));
const confirm = (...names: string[]) => run((it) => confirmEntries(it, '2025', names, {}));
const folders = (): readonly string[] => readdirSync(join(root, 'data')).filter((name) => name !== 'schema');

describe('amip new', () => {
  it('makes the edition, says so in one line and what to do next', async () => {
    expect(await create('2025')).toEqual({
      status: 0,
      out: 'data/2025 aus 2024 angelegt: 32 Kennzahlen, davon 1 noch ohne Wert, und 16 Kapitel. Was zu tun ist, zeigt: npm run amip -- check 2025\n',
      err: '',
    });
    expect(folders()).toEqual(['2024', '2025', 'jobcenter.yaml']);
    expect(readdirSync(join(root, 'data', '2025')).sort()).toEqual(
      [...readdirSync(join(root, 'data', '2024')), 'carried-over.yaml'].sort(),
    );
    expect((await run((it) => check(it, '2025', {}))).status).toBe(0);
  });

  it('overwrites nothing', async () => {
    const target = join(root, 'data', '2025');
    mkdirSync(target);
    writeFileSync(join(target, 'notiz.txt'), 'meins');
    expect(await create('2025')).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('data/2025 gibt es schon; überschrieben wird nichts.'),
    });
    expect(readdirSync(target)).toEqual(['notiz.txt']);
  });

  it('takes the newest edition before it, or the one that is named', async () => {
    await create('2025');
    expect((await create('2027')).out).toContain('data/2027 aus 2025 angelegt');
    expect((await create('2026', '2024')).out).toContain('data/2026 aus 2024 angelegt');
    expect((await create('2023', '2024')).out).toContain('data/2023 aus 2024 angelegt');
  });

  it.each([
    ['25', undefined, '„25“ ist kein Jahr'],
    ['2026-2025', undefined, '„2026-2025“ ist kein Jahr'],
    ['2300', undefined, '„2300“ ist kein Jahr'],
    ['../x', undefined, '„../x“ ist kein Jahr'],
    ['2020', undefined, 'Vor 2020 gibt es keine Ausgabe. Nennen Sie mit --from eine der vorhandenen: 2024.'],
    ['2025', '2022', 'Die Ausgabe „2022“ gibt es nicht. Vorhanden: 2024.'],
  ])('refuses the call for %s from %s', async (year, from, message) => {
    expect(await create(year, from)).toMatchObject({ status: 2, out: '', err: expect.stringContaining(message) });
    expect(folders()).toEqual(['2024', 'jobcenter.yaml']);
  });

  it('carries over no edition that has errors, and lists them', async () => {
    const path = join(root, 'data', '2024', 'targets.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('value: 1.8', 'value: "1,8"'));
    const { status, err } = await create('2025');
    expect(status).toBe(1);
    expect(err).toMatch(/targets\.yaml:\d+:\d+ {2}Fehler/);
    expect(err).toContain('data/2024 ist nicht übernommen worden: 1 Fehler');
    expect(folders()).toEqual(['2024', 'jobcenter.yaml']);
  });
});

describe('amip confirm', () => {
  const record = (): string => readFileSync(join(root, 'data', '2025', 'carried-over.yaml'), 'utf8');
  beforeEach(async () => {
    await create('2025');
  });

  it('settles what is named and tells how much remains', async () => {
    expect(await confirm('kfa', 'ressourcen', 'imprint.Herausgeber')).toEqual({
      status: 0,
      out: 'Bestätigt: kfa, ressourcen.md, imprint.Herausgeber.\nNoch unbestätigt übernommen: 54 (Einzelheiten: npm run amip -- check 2025)\n',
      err: '',
    });
    expect(record()).not.toContain('  kfa:');
    expect((await confirm('kfa', 'elb')).out).toBe(
      'Schon erledigt: kfa.\nNoch nicht zu bestätigen, weil der neue Wert fehlt: elb. Tragen Sie ihn statt „offen“ ein.\nNoch unbestätigt übernommen: 54 (Einzelheiten: npm run amip -- check 2025)\n',
    );
  });

  it('settles everything at once', async () => {
    expect((await run((it) => check(it, '2025', {}))).out).toContain('noch nicht bestätigt');
    const all = () => run((it) => confirmEntries(it, '2025', [], { all: true }));
    expect((await all()).out).toBe(
      'Bestätigt: alles, was noch übernommen war (57).\nIn der Ausgabe 2025 ist nichts mehr unbestätigt übernommen.\n',
    );
    expect((await all()).out).toContain('Nichts zu bestätigen.');
    expect((await run((it) => check(it, '2025', {}))).out).not.toContain('noch nicht bestätigt');
  });

  it('changes nothing when a name is not known', async () => {
    const before = record();
    expect(await confirm('kfa', 'herkunf8')).toEqual({
      status: 2,
      out: '',
      err: '„herkunf8“ gibt es in dieser Ausgabe nicht. Meinen Sie „herkunft8“?\nNichts bestätigt. Berichtigen Sie die Namen und rufen Sie den Befehl noch einmal auf.\n',
    });
    expect(record()).toBe(before);
  });

  it('wants to know what to confirm, in an edition that is there and sound', async () => {
    expect(await confirm()).toMatchObject({ status: 2, err: expect.stringContaining('Nennen Sie, was weiter gilt') });
    expect((await run((it) => confirmEntries(it, '2031', ['kfa'], {}))).status).toBe(2);
    writeFileSync(join(root, 'data', '2025', 'targets.yaml'), 'figures: 5\n');
    expect(await confirm('kfa')).toMatchObject({
      status: 1,
      err: expect.stringContaining('In data/2025 nichts bestätigt: 1 Fehler.'),
    });
  });

  it('finds nothing to do in an edition that was written by hand', async () => {
    expect((await run((it) => confirmEntries(it, '2024', ['kfa'], {}))).out).toBe(
      'Schon erledigt: kfa.\nIn der Ausgabe 2024 ist nichts mehr unbestätigt übernommen.\n',
    );
  });
});
