import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../src/cli/build.ts';
import { sessionWith, shortly, surroundingsIn } from './session.ts';

let session: ReturnType<typeof sessionWith>;
beforeEach(() => {
  session = sessionWith();
});
afterEach(async () => {
  await session.stop();
  session.remove();
});

const figures = (value: number): string => session.text('customers.yaml').replace(/value: \d+/, `value: ${value}`);

/** What a build from nothing makes of the files as they are. */
async function builtAnew(): Promise<Buffer> {
  const said = { out: '', err: '' };
  expect(await build(surroundingsIn(session.root, said), ['2021'], { out: 'output/anew.pdf' }), said.err).toBe(0);
  const bytes = session.pdfBytes();
  rmSync(join(session.root, 'output', 'anew.pdf'));
  return bytes;
}

describe('a watched edition', () => {
  it('is built at once, and again after every save, with what changed in one line', async () => {
    await session.start();
    expect(session.lines()).toEqual([
      'output/amip-2021.pdf geschrieben: 3 Seiten',
      'Beobachtet werden data/2021 und data/jobcenter.yaml; nach jedem Speichern entsteht das PDF neu. Ende mit Strg+C.',
    ]);
    expect(await session.after(() => session.write('customers.yaml', figures(530)))).toMatch(
      /^betreute: 512 → 530 \(customers\.yaml:\d+\) · 3 Seiten · [\d.]+ ms$/,
    );
    const chapter = session.text('chapters/kurz.md');
    expect(await session.after(() => session.write('chapters/kurz.md', `${chapter}\nEin Satz mehr.\n`))).toMatch(
      /^Kapitel „.*“ geändert · 3 Seiten · [\d.]+ ms$/,
    );
    expect(session.said.err).toBe('');
    expect(session.said.settled).toBe(1);
    expect(session.pdfBytes()).toEqual(await builtAnew());
  });

  it('ends well when interrupted, whatever came of the last build', async () => {
    await session.start();
    await session.after(() => session.write('customers.yaml', 'figures: ['));
    expect(await session.stop()).toBe(0);
    expect(session.lines().at(-1)).toBe('Beendet.');
  });

  it('keeps the last good PDF while there are errors, shows them in their places, and goes on when they are gone', async () => {
    await session.start();
    const good = session.pdfBytes();
    const text = session.text('customers.yaml');
    expect(await session.after(() => session.write('customers.yaml', text.replace('512', '"512"')))).toMatch(
      /^customers\.yaml geändert · 1 Fehler \(1 neu\) · [\d.]+ ms · nicht geschrieben; das letzte gute PDF bleibt$/,
    );
    expect(session.said.err).toMatch(/^data\/2021\/customers\.yaml:\d+:\d+ {2}Fehler \[value\.quoted\]\n/);
    expect(session.pdfBytes()).toEqual(good);
    expect(await session.after(() => session.write('customers.yaml', text.replace('512', '513')))).toMatch(
      /^betreute: 512 → 513 .* · 3 Seiten · [\d.]+ ms · keine Meldungen \(1 erledigt\)$/,
    );
  });

  it('does not build again because of its own output, wherever that is put', async () => {
    await session.start({ out: 'data/2021/programm.pdf' });
    await session.after(() => session.write('customers.yaml', figures(530)));
    const lines = session.lines().length;
    await shortly(800);
    expect(session.lines()).toHaveLength(lines);
    expect(readdirSync(session.path('.'))).toContain('programm.pdf');
  });

  it('does nothing when a file is saved as it was', async () => {
    await session.start();
    session.write('customers.yaml', session.text('customers.yaml'));
    session.write('.customers.yaml.swp', 'x');
    session.write('customers.yaml~', 'x');
    await shortly(600);
    expect(session.lines()).toHaveLength(2);
  });
});

describe('the ways in which editors save', () => {
  beforeEach(() => session.start());

  it('are seen through when a new file takes the place of the old one', async () => {
    const replace = (): void => {
      session.write('.neu.tmp', figures(531));
      renameSync(session.path('.neu.tmp'), session.path('customers.yaml'));
    };
    expect(await session.after(replace)).toContain('512 → 531');
    expect(session.said.err).toBe('');
  });

  it('are seen through when the old file is set aside first', async () => {
    const text = figures(532);
    const setAside = async (): Promise<void> => {
      renameSync(session.path('customers.yaml'), session.path('customers.yaml~'));
      await shortly(60);
      session.write('customers.yaml', text);
    };
    expect(await session.after(setAside)).toContain('512 → 532');
    expect(session.said.err).toBe('');
  });

  it('are seen through when the file is emptied and filled bit by bit', async () => {
    const text = figures(533);
    const slowly = async (): Promise<void> => {
      truncateSync(session.path('customers.yaml'));
      const file = openSync(session.path('customers.yaml'), 'r+');
      for (let at = 0; at < text.length; at += 70) {
        await shortly(30);
        writeSync(file, text.slice(at, at + 70));
      }
      closeSync(file);
    };
    expect(await session.after(slowly)).toContain('512 → 533');
    expect(session.said.err).toBe('');
  });

  it('are seen through when whole lines come one after the other', async () => {
    const lines = figures(537).split(/(?<=\n)/);
    const lineByLine = async (): Promise<void> => {
      const file = openSync(session.path('customers.yaml'), 'w');
      for (const line of lines) {
        writeSync(file, line);
        await shortly(8);
      }
      closeSync(file);
    };
    expect(await session.after(lineByLine)).toContain('512 → 537');
    expect(session.said.err).toBe('');
  });

  it('are seen through when the file is deleted and made anew', async () => {
    const text = figures(534);
    const anew = async (): Promise<void> => {
      rmSync(session.path('customers.yaml'));
      await shortly(80);
      session.write('customers.yaml', text);
    };
    expect(await session.after(anew)).toContain('512 → 534');
    expect(session.said.err).toBe('');
  });

  it('are seen through when somebody saves twice in quick succession', async () => {
    const twice = async (): Promise<void> => {
      session.write('customers.yaml', figures(535));
      await shortly(40);
      session.write('customers.yaml', figures(536));
    };
    await session.after(twice);
    await expect.poll(() => session.lines().at(-1), { timeout: 10_000 }).toContain('→ 536');
    expect(session.pdfBytes()).toEqual(await builtAnew());
  });

  it('are seen through when somebody saves while a build is running, and saves on', async () => {
    const on = async (): Promise<void> => {
      for (let value = 540; value <= 552; value++) {
        session.write('customers.yaml', figures(value));
        await shortly(35);
      }
    };
    await session.after(on);
    await expect.poll(() => session.lines().at(-1), { timeout: 20_000 }).toContain('→ 552');
    expect(session.pdfBytes()).toEqual(await builtAnew());
  });
});

describe('what else can happen to the folder', () => {
  beforeEach(() => session.start());

  it('a new file is part of the edition at once, and so is what happens to it later', async () => {
    const topic = 'figures:\n  neu:\n    label: Neu\n    unit: Personen\n    source: statistik\n';
    expect(await session.after(() => session.write('neues.yaml', topic))).toContain('neues.yaml geändert');
    expect(await session.after(() => session.write('neues.yaml', 'figures: {}\n'))).toContain('neues.yaml geändert');
    expect(session.said.err).toBe('');
  });

  it('a file of the Jobcenter changes the edition', async () => {
    expect(await session.after(() => session.write('../jobcenter.yaml', 'name: [\n'))).toContain('jobcenter.yaml');
    expect(session.said.err).toContain('data/jobcenter.yaml:');
  });

  it('a folder that is renamed and comes back is followed', async () => {
    const text = session.text('chapters/kurz.md');
    expect(await session.after(() => renameSync(session.path('chapters'), session.path('anders')))).toContain('Fehler');
    expect(await session.after(() => renameSync(session.path('anders'), session.path('chapters')))).toContain(
      '3 Seiten',
    );
    expect(await session.after(() => session.write('chapters/kurz.md', `${text}\nNoch ein Satz.\n`))).toContain(
      'Kapitel',
    );
  });

  it.each([['data/2021'], ['data']])('%s may vanish and come back', async (folder) => {
    const [here, away] = [join(session.root, folder), join(session.root, 'weg')];
    const good = session.pdfBytes();
    expect(await session.after(() => renameSync(here, away))).toBe(
      'Der Ordner data/2021 ist nicht mehr da; das letzte gute PDF bleibt. Sobald er zurück ist, geht es weiter.',
    );
    expect(session.pdfBytes()).toEqual(good);
    expect(await session.after(() => renameSync(away, here))).toContain('3 Seiten');
    expect(await session.after(() => session.write('customers.yaml', figures(570)))).toContain('512 → 570');
  });

  it('an empty folder made anew is no edition yet, and one file after the other makes it one', async () => {
    const kept = readdirSync(session.path('.')).filter((name) => name !== 'chapters');
    const texts = kept.map((name) => [name, session.text(name)] as const);
    const chapter = session.text('chapters/kurz.md');
    await session.after(() => rmSync(session.path('.'), { recursive: true }));
    mkdirSync(session.path('chapters'), { recursive: true });
    for (const [name, text] of texts) session.write(name, text);
    session.write('chapters/kurz.md', chapter);
    await expect.poll(() => session.lines().at(-1), { timeout: 10_000 }).toContain('3 Seiten');
    expect(await session.after(() => session.write('chapters/kurz.md', `${chapter}\nUnd weiter.\n`))).toContain(
      'Kapitel',
    );
  });
});
