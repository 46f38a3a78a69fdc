import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approve } from '../../../src/cli/approve.ts';
import { build } from '../../../src/cli/build.ts';
import type { BuildOptions } from '../../../src/cli/program.ts';
import { surroundingsIn } from '../watch/session.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'amip-print-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** An edition with inks for its accent, if it is to be printed. */
function edition(name: string, accentPrint = ', accentPrint: [90, 45, 20, 35] }'): void {
  cpSync(`test/editions/${name}/data`, join(root, 'data'), { recursive: true });
  const file = join(root, 'data/jobcenter.yaml');
  const text = readFileSync(file, 'utf8').replace(/theme:\s*\{?\s*accent: ("#\w+")[^\n]*/, `theme: { accent: $1 }`);
  writeFileSync(file, text.replace(/(theme: \{ accent: "#\w+") \}/, `$1${accentPrint}`));
}

async function run(years: readonly string[], options: BuildOptions) {
  const said = { out: '', err: '', shown: '' };
  const status = await build(surroundingsIn(root, said), years, options);
  return { status, ...said };
}

const sum = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex');
const files = (): readonly string[] => readdirSync(join(root, 'output')).filter((name) => name.endsWith('.pdf'));

describe('build --print', () => {
  it('writes a file beside the one to be read, the same to the byte each time', async () => {
    edition('minimal');
    const { status, out } = await run(['2021'], { print: true });
    expect({ status, files: files() }).toEqual({ status: 0, files: ['amip-2021-druck.pdf'] });
    expect(out).toContain('output/amip-2021-druck.pdf geschrieben');
    const first = sum('output/amip-2021-druck.pdf');
    await run(['2021'], {});
    await run(['2021'], { print: true, cache: false });
    expect(sum('output/amip-2021-druck.pdf')).toBe(first);
    expect(files()).toEqual(['amip-2021-druck.pdf', 'amip-2021.pdf']);
  });

  it('does so for several editions at once, in threads of their own', async () => {
    edition('minimal');
    await run(['2021'], { print: true });
    const alone = sum('output/amip-2021-druck.pdf');
    expect((await run([], { all: true, print: true })).status).toBe(0);
    expect(sum('output/amip-2021-druck.pdf')).toBe(alone);
  });

  it('writes nothing where the accent has no inks, and says which line is missing', async () => {
    edition('minimal', ' }');
    const { status, err } = await run(['2021'], { print: true });
    expect(status).toBe(1);
    expect(err).toContain('[print.accent-without-inks]');
    expect(err).toContain('accentPrint: [90, 45, 20, 35]');
    expect(existsSync(join(root, 'output/amip-2021-druck.pdf'))).toBe(false);
  });

  it('is refused together with data inside', async () => {
    edition('minimal');
    const { status, err } = await run(['2021'], { print: true, withData: true });
    expect(status).toBe(2);
    expect(err).toContain('trägt keine Daten in sich');
  });

  it('prints what was decided, and nothing where the file to be read would be another one', async () => {
    edition('erfunden');
    const said = { out: '', err: '', shown: '' };
    const day = { ...surroundingsIn(root, said), today: () => '2025-03-14' };
    expect(await approve(day, '2025', { date: '2025-03-12', resolution: 'TV 2/2025, TOP 3' }), said.err).toBe(0);
    const decided = sum('output/amip-2025.pdf');
    expect((await run(['2025'], { print: true })).status).toBe(0);
    expect(sum('output/amip-2025.pdf')).toBe(decided);

    const record = join(root, 'data/2025/approval.yaml');
    writeFileSync(record, readFileSync(record, 'utf8').replace(decided, '0'.repeat(64)));
    rmSync(join(root, 'output/amip-2025-druck.pdf'));
    expect((await run(['2025'], { print: true })).status).toBe(1);
    expect(existsSync(join(root, 'output/amip-2025-druck.pdf'))).toBe(false);
  });
});
