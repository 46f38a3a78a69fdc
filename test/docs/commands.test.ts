import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { amipWords, commandsOf } from './commands.ts';
import { PAGES } from './pages.ts';

const commands = [...new Set(PAGES.flatMap((page) => commandsOf(readFileSync(page, 'utf8'))))];
const calls = commands.flatMap((command) => amipWords(command) ?? []).length;
const folder = mkdtempSync(join(tmpdir(), 'amip-docs-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program as `npm run amip` does. */
function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/amip.cjs', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the commands in README and handbook', () => {
  // Where a source has changed since, the first start makes the bundle anew and says so.
  beforeAll(() => {
    run('--version');
  }, 60_000);

  it('are there', () => expect(calls).toBeGreaterThan(0));

  it.each(commands)('%s is understood', async (command) => {
    const words = amipWords(command);
    if (words) {
      const done = async () => 0 as const;
      const said: string[] = [];
      const streams = { out: () => undefined, err: (text: string) => said.push(text) };
      expect(
        await runProgram(
          words,
          '',
          {
            build: done,
            check: done,
            create: done,
            confirm: done,
            diff: done,
            approve: done,
            state: done,
            sign: done,
            archive: done,
            verify: done,
          },
          streams,
        ),
        said.join(''),
      ).toBe(0);
      return;
    }
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const [, script] = /^npm (?:run )?([\w:]+)$/.exec(command) ?? [];
    expect(['ci', ...Object.keys(manifest.scripts)]).toContain(script);
  });

  it('build the PDF and say so in one line', () => {
    const target = join(folder, 'entwurf.pdf');
    const { status, stdout, stderr } = run('build', '2024', '--out', target);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(existsSync(target)).toBe(true);
  });

  it('tell the time of every step on request, behind the result', () => {
    const { status, stdout, stderr } = run('build', '2024', '--out', join(folder, 'zeiten.pdf'), '--timings');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    const steps = stderr.trim().split('\n');
    expect(steps[0]).toBe('Dauer der Schritte:');
    expect(steps.slice(1).every((line) => /^ {2}\S.* [\d.]+ ms +\d+ %$/.test(line))).toBe(true);
    expect(stderr).toMatch(/Struktur auszeichnen .*\n.*PDF erzeugen .*\n.*PDF zurücklesen und prüfen /);
  });

  it('check without writing anything', () => {
    const { status, stdout } = run('check', '2024');
    expect({ status, last: stdout.trim().split('\n').at(-1) }).toEqual({
      status: 0,
      last: expect.stringMatching(/^Ausgabe 2024: /),
    });
    const json: unknown = JSON.parse(run('check', '2024', '--json').stdout);
    expect(json).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ severity: 'warning', code: 'doubt' })]),
      todo: { done: expect.any(Number), total: expect.any(Number) },
    });
  });

  it('end with the statuses the handbook lists', () => {
    expect(run('--help').status).toBe(0);
    expect(run('check', '1999').status).toBe(2);
    expect(run('bild', '2024').status).toBe(2);
    expect(run('build', '2024', '--out', folder).status).toBe(1);
    const listed = [...readFileSync('docs/handbuch.md', 'utf8').matchAll(/^\| (\d+) \| [^`]/gm)].map(
      (match) => match[1],
    );
    expect(listed).toEqual(['0', '1', '2', '3', '4', '70']);
  });
});
