import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../../src/cli/build.ts';
import type { BuildOptions } from '../../../src/cli/program.ts';
import { surroundingsIn } from '../watch/session.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'amip-several-'));
  cpSync('test/editions/minimal/data', join(root, 'data'), { recursive: true });
  for (const year of ['2022', '2023', '2024'])
    cpSync(join(root, 'data/2021'), join(root, 'data', year), { recursive: true });
  for (const year of ['2022', '2023', '2024']) {
    const edition = join(root, 'data', year, 'edition.yaml');
    writeFileSync(edition, readFileSync(edition, 'utf8').replace('years: 2021', `years: ${year}`));
  }
  const spoilt = join(root, 'data/2022/customers.yaml');
  writeFileSync(spoilt, readFileSync(spoilt, 'utf8').replace('512', '"512"'));
  rmSync(join(root, 'data/2023/chapters'), { recursive: true });
  mkdirSync(join(root, 'data/schema'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const pdf = (path: string): Buffer => readFileSync(join(root, path));

async function run(years: readonly string[], options: BuildOptions = {}) {
  const said = { out: '', err: '', shown: '' };
  const terminal = { write: (text: string) => (said.shown += text) };
  const status = await build({ ...surroundingsIn(root, said), terminal }, years, options);
  return { status, ...said };
}

const WITHOUT_TIMES = (text: string): string => text.replace(/ +\d+,\d s/g, ' … s');

describe('several editions', () => {
  it('are built side by side; what is wrong with one does not stop the others, and the end says what came of each', async () => {
    const { status, out, err, shown } = await run([], { all: true });
    expect(status).toBe(1);
    expect(WITHOUT_TIMES(out)).toBe(
      [
        'Ausgabe  Seiten  Warnungen  Dauer  Datei',
        '2021          3          0 … s  output/amip-2021.pdf',
        '2022          –          0 … s  nicht geschrieben: 1 Fehler',
        '2023          –          1 … s  nicht geschrieben: 1 Fehler',
        '2024          3          0 … s  output/amip-2024.pdf',
        '2 von 4 Ausgaben geschrieben; die anderen PDF sind unverändert.',
        '',
      ].join('\n'),
    );
    expect(err).toContain('Ausgabe 2022\n\ndata/2022/customers.yaml:');
    expect(err).toContain('[value.quoted]');
    expect(err).toContain('Ausgabe 2023\n\ndata/2023/');
    expect(shown.trim().split('\n')).toHaveLength(4);
    expect(shown).toMatch(/^\[1\/4\] .*\n\[2\/4\] .*\n\[3\/4\] .*\n\[4\/4\] .*\n$/);
    expect(existsSync(join(root, 'output/amip-2022.pdf'))).toBe(false);
  });

  it('have the same bytes as each has on its own, and end well when all were written', async () => {
    const { status, out, err } = await run(['2021', '2024'], { out: 'zugleich', timings: true });
    expect(status).toBe(0);
    expect(out).toContain('Alle 2 Ausgaben geschrieben.');
    expect(err).toMatch(/^Dauer der Schritte:\n[\s\S]*Seiten setzen[\s\S]*Zusammen/);
    for (const year of ['2021', '2024']) {
      await run([year], { out: 'einzeln.pdf' });
      expect(pdf(`zugleich/amip-${year}.pdf`).equals(pdf('einzeln.pdf'))).toBe(true);
    }
  });

  it('are built once each, though named twice, and one that does not exist is named before anything is built', async () => {
    const { status, out, err } = await run(['2021', '1999', '2021']);
    expect(status).toBe(1);
    expect(err).toBe(
      'Mehrfach genannt und nur einmal gebaut: 2021.\n' +
        'Die Ausgabe „1999“ gibt es nicht. Vorhanden: 2021, 2022, 2023, 2024.\n',
    );
    expect(out.match(/^2021 .*output\/amip-2021\.pdf$/gm)).toHaveLength(1);
    expect(out).toMatch(/^1999 .* gibt es nicht$/m);
  });

  it('leave a file in whose place no folder can be, and say so for each', async () => {
    writeFileSync(join(root, 'belegt'), 'meins');
    const { status, err } = await run(['2021', '2024'], { out: 'belegt' });
    expect(status).toBe(1);
    expect(err.match(/konnte nicht geschrieben werden/g)).toHaveLength(2);
    expect(readFileSync(join(root, 'belegt'), 'utf8')).toBe('meins');
  });

  it.each([
    [['2021'], { all: true }, 'Lassen Sie die Jahre weg'],
    [['2021', '2024'], { watch: true }, 'beobachtet genau eine Ausgabe'],
    [[], { all: true, watch: true }, 'beobachtet genau eine Ausgabe'],
    [['2021', '2024'], { out: 'alle.pdf' }, 'nennt --out einen Ordner'],
  ])('are not built when the call contradicts itself: %j %j', async (years, options, message) => {
    const { status, out, err } = await run(years, options);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });
});
