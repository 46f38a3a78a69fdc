import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chartFolder } from '../../src/write/chart-folder.ts';

let above = '';
let folder = '';
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'charts-'));
  folder = join(above, 'deep', 'charts');
});
afterEach(() => rmSync(above, { recursive: true, force: true }));

const key = (n: number): string => n.toString(16).padStart(64, '0');

describe('the folder of kept drawings', () => {
  it('gives back what was put there, also to the next process, and leaves nothing else behind', () => {
    chartFolder(folder).put(key(1), 'Größe\n✓');
    expect(chartFolder(folder).get(key(1))).toBe('Größe\n✓');
    expect(readdirSync(folder)).toEqual([key(1)]);
    expect(chartFolder(folder).get(key(2))).toBeUndefined();
  });

  it('takes the newer of two texts', () => {
    const store = chartFolder(folder);
    store.put(key(1), 'alt');
    store.put(key(1), 'neu');
    expect(store.get(key(1))).toBe('neu');
  });

  it('may be deleted at any time', () => {
    const store = chartFolder(folder);
    store.put(key(1), 'eins');
    rmSync(above, { recursive: true });
    expect(store.get(key(1))).toBeUndefined();
    store.put(key(2), 'zwei');
    expect(store.get(key(2))).toBe('zwei');
  });

  it('holds so many entries and no more: the oldest go, unfinished ones as well, and files of others stay', () => {
    mkdirSync(folder, { recursive: true });
    const old = [...Array.from({ length: 20 }, (_, n) => key(n)), `${key(99)}.0123456789abcdef.tmp`];
    for (const [n, name] of old.entries()) {
      writeFileSync(join(folder, name), 'alt');
      utimesSync(join(folder, name), 1000 + n, 1000 + n);
    }
    writeFileSync(join(folder, 'notiz.txt'), 'bleibt');
    utimesSync(join(folder, 'notiz.txt'), 1, 1);
    const store = chartFolder(folder, 5);
    store.put(key(100), 'neu');
    expect(readdirSync(folder).sort()).toEqual([...old.slice(-4), key(100), 'notiz.txt'].sort());
    for (let n = 200; n < 500; n++) store.put(key(n), 'neu');
    expect(readdirSync(folder).length).toBeLessThan(5 + 64 + 2);
  });

  it.skipIf(process.platform === 'win32')(
    'is not held up by a pipe, a folder, a loop or a file of another size',
    () => {
      mkdirSync(join(folder, key(1)), { recursive: true });
      execFileSync('mkfifo', [join(folder, key(2))]);
      symlinkSync(join(folder, key(3)), join(folder, key(3)));
      symlinkSync('/dev/zero', join(folder, key(4)));
      writeFileSync(join(folder, key(5)), '');
      truncateSync(join(folder, key(5)), 5_000_000_000);
      const store = chartFolder(folder);
      for (let n = 1; n <= 5; n++) {
        expect(store.get(key(n)), String(n)).toBeUndefined();
        store.put(key(n), 'neu');
      }
      expect([2, 3, 4, 5].map((n) => store.get(key(n)))).toEqual(['neu', 'neu', 'neu', 'neu']);
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );

  it('is silent where there is a file in its place', () => {
    mkdirSync(join(above, 'deep'));
    writeFileSync(folder, 'eine Datei');
    const store = chartFolder(folder);
    store.put(key(1), 'eins');
    expect(store.get(key(1))).toBeUndefined();
    expect(readFileSync(folder, 'utf8')).toBe('eine Datei');
  });

  it.skipIf(!existsSync('/dev/full'))('is silent where nothing can be written, and leaves no part of an entry', () => {
    // No folder can be made below /proc, whoever asks; a limit on the size of files is met as a full disk is.
    const store = chartFolder('/proc/charts');
    store.put(key(1), 'eins');
    expect(store.get(key(1))).toBeUndefined();
    const script = `process.on('SIGXFSZ', () => undefined);
      import('./src/write/chart-folder.ts').then(({ chartFolder }) => {
        const store = chartFolder(process.argv[1]);
        store.put('${key(2)}', 'x'.repeat(100_000));
        process.stdout.write(String(store.get('${key(2)}')));
      });`;
    const run = `ulimit -f 8; exec "$0" --import tsx --input-type=module -e "$1" "$2"`;
    const said = execFileSync('bash', ['-c', run, process.execPath, script, folder], {
      encoding: 'utf8',
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    });
    expect(said).toBe('undefined');
    expect(readdirSync(folder)).toEqual([]);
  });
});
