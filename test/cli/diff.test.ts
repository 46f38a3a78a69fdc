import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diff } from '../../src/cli/diff.ts';
import { EXIT } from '../../src/cli/exit.ts';
import type { DiffOptions } from '../../src/cli/program.ts';
import { type Project, projectOf } from './support/project.ts';

let root: string;
let project: Project;

const edit = (year: string, file: string, from: string, to: string): void => {
  const path = join(root, 'data', year, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

beforeEach(() => {
  project = projectOf('test/editions/minimal/data');
  root = project.root;
  cpSync(join(root, 'data', '2021'), join(root, 'data', '2022'), { recursive: true });
  edit('2022', 'edition.yaml', 'years: 2021', 'years: 2022');
  edit('2022', 'customers.yaml', 'value: 512', 'value: 530');
});
afterEach(() => project.remove());

const run = (old: string, now: string, options: DiffOptions = {}) =>
  project.run((it) => diff(it, old, now, options), { today: () => '2026-11-22' });

const output = (): readonly string[] => (existsSync(join(root, 'output')) ? readdirSync(join(root, 'output')) : []);

describe('amip diff', () => {
  it('tells what changed and writes nothing', async () => {
    const { status, out, err } = await run('2021', '2022');
    expect({ status, err }).toEqual({ status: EXIT.done, err: '' });
    expect(out).toContain('[-512');
    expect(output()).toEqual([]);
  });

  it('tells it to other programs as JSON', async () => {
    const { status, out } = await run('2021', '2022', { json: true });
    expect(status).toBe(EXIT.done);
    expect(JSON.parse(out)).toMatchObject({
      editions: { old: { years: '2021' }, new: { years: '2022' } },
      differences: { figures: { changed: [{ change: { absolute: 18 } }] } },
    });
  });

  it('says of an edition and itself that there are no differences', async () => {
    expect((await run('2021', '2021')).out).toMatch(/\nKeine Unterschiede\.\n$/);
    const { differences } = JSON.parse((await run('2021', '2021', { json: true })).out) as { differences: unknown };
    expect(JSON.stringify(differences)).not.toMatch(/\[[^\]]/);
  });

  it('writes the overview beside the programmes, or where it is told to', async () => {
    const { status, out } = await run('2021', '2022', { pdf: true });
    expect({ status, out }).toEqual({
      status: EXIT.done,
      out: expect.stringMatching(/^output\/aenderungen-2021-2022\.pdf geschrieben: \d+ Seiten\n$/),
    });
    await run('2021', '2022', { pdf: true, out: 'output/anders.pdf' });
    expect(output()).toEqual(['aenderungen-2021-2022.pdf', 'anders.pdf']);
    const [one, other] = output().map((name) => readFileSync(join(root, 'output', name)));
    expect(one).toEqual(other);
    expect(one?.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('keeps JSON clean of other words when both are asked for', async () => {
    const { out, err } = await run('2021', '2022', { pdf: true, json: true });
    expect(() => JSON.parse(out)).not.toThrow();
    expect(err).toContain('aenderungen-2021-2022.pdf geschrieben');
  });

  it('lists the errors of an edition that has some, and leaves the old overview as it was', async () => {
    await run('2021', '2022', { pdf: true });
    const before = readFileSync(join(root, 'output', 'aenderungen-2021-2022.pdf'));
    edit('2022', 'customers.yaml', 'value: 530', 'value: "530"');
    const { status, out, err } = await run('2021', '2022', { pdf: true });
    expect({ status, out }).toEqual({ status: EXIT.problems, out: '' });
    expect(err).toContain('value.quoted');
    expect(err).toContain('Die Ausgabe 2022 lässt sich nicht vergleichen: 1 Fehler.');
    expect(readFileSync(join(root, 'output', 'aenderungen-2021-2022.pdf'))).toEqual(before);
  });

  it('says which edition there is not', async () => {
    expect(await run('2021', '2030')).toMatchObject({
      status: EXIT.wrongCall,
      err: 'Die Ausgabe „2030“ gibt es nicht. Vorhanden: 2021, 2022.\n',
    });
  });

  it('asks for --pdf with --out, and says when the file cannot be written', async () => {
    expect(await run('2021', '2022', { out: 'x.pdf' })).toMatchObject({
      status: EXIT.wrongCall,
      err: expect.stringContaining('Ergänzen Sie --pdf'),
    });
    expect(await run('2021', '2022', { pdf: true, out: 'data' })).toMatchObject({
      status: EXIT.problems,
      err: expect.stringContaining('data konnte nicht geschrieben werden'),
    });
  });
});
