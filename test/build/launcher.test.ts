import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RENEWING } from '../../src/words/command-line.ts';
import { SmallProgram } from './small-program.ts';

const GREETS = { status: 0, out: 'Guten Tag 2,4,6', err: '' };
const RENEWED = { ...GREETS, err: `${RENEWING}\n` };

let program: SmallProgram;
beforeEach(() => {
  program = new SmallProgram();
});
afterEach(() => program.remove());

describe('a start', () => {
  it('makes the bundle where there is none, and once', async () => {
    expect(await program.run()).toEqual(RENEWED);
    const made = statSync(join(program.dist, program.current)).ino;
    expect(await program.run()).toEqual(GREETS);
    expect(statSync(join(program.dist, program.current)).ino).toBe(made);
    expect(readdirSync(program.dist)).toHaveLength(2);
  });

  it('makes it anew where it was taken away or its manifest is damaged', async () => {
    await program.run();
    rmSync(join(program.dist, program.current), { recursive: true });
    expect(await program.run()).toEqual(RENEWED);
    writeFileSync(join(program.dist, 'manifest.json'), '{"bundle":');
    expect(await program.run()).toEqual(RENEWED);
  });

  it('shows a change of a source at once, even of the same length and within the same moment', async () => {
    await program.run();
    for (const word of ['Gute Nacht ', 'Gute Reise ', 'Gute Fahrt ']) {
      program.greet(word);
      expect((await program.run()).out).toBe(`${word}2,4,6`);
    }
  });

  it('is not misled by a file whose time was set back', async () => {
    const file = join(program.home, 'templates', 'greeting.ts');
    program.greet('Gute Nacht ');
    utimesSync(file, 1e9, 1e9);
    await program.run();
    program.greet('Gute Reise ');
    utimesSync(file, 1e9, 1e9);
    expect((await program.run()).out).toBe('Gute Reise 2,4,6');
  });

  it('keeps the bundle where a file was only touched', async () => {
    await program.run();
    const made = statSync(join(program.dist, program.current)).ctimeMs;
    utimesSync(join(program.home, 'templates', 'greeting.ts'), 1e9, 1e9);
    expect(await program.run()).toEqual(GREETS);
    expect(statSync(join(program.dist, program.current)).ctimeMs).toBe(made);
  });

  it('says in German which source is broken, and runs nothing old', async () => {
    await program.run();
    program.write('templates/greeting.ts', 'export const GREETING: string = ;\n');
    const { status, out, err } = await program.run();
    expect({ status, out }).toEqual({ status: 70, out: '' });
    expect(err).toMatch(/templates\/greeting\.ts, Zeile 1, Spalte 33: /);
    expect(err).toContain('An Ihren Daten liegt es nicht.');
  });

  it('is not disturbed by others that start at the same time', async () => {
    const runs = await Promise.all([1, 2, 3, 4].map(() => program.run()));
    expect(runs).toEqual(runs.map(({ err }) => (err ? RENEWED : GREETS)));
    expect(readdirSync(program.dist).sort()).toEqual([program.current, 'manifest.json'].sort());
  });

  it('leaves bundles that may still be running for a while', async () => {
    await program.run();
    const old = program.current;
    program.greet('Guten Morgen ');
    await program.run();
    expect(readdirSync(program.dist)).toContain(old);
    utimesSync(join(program.dist, old), 1e9, 1e9);
    program.greet('Gute Nacht ');
    await program.run();
    expect(readdirSync(program.dist)).not.toContain(old);
  });

  it('works where nothing can be written into the project', async () => {
    writeFileSync(program.dist, 'no folder');
    expect(await program.run()).toEqual(RENEWED);
    expect(readFileSync(program.dist, 'utf8')).toBe('no folder');
  });

  it('gives workers their part of the bundle', async () => {
    expect(await program.run('work')).toEqual({ status: 0, out: 'Guten Tag ü', err: RENEWED.err });
    expect(await program.run('work')).toEqual({ status: 0, out: 'Guten Tag ü', err: '' });
  });
});

describe('compiled code that was kept', () => {
  const damages: readonly (readonly [string, (bytes: Buffer) => Uint8Array])[] = [
    ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => new Uint8Array()],
    ['zeros behind its head', (bytes) => bytes.fill(0, 8)],
    ['changed in one bit', (bytes) => bytes.with(bytes.length - 9, (bytes[bytes.length - 9] ?? 0) ^ 1)],
    ['something else', () => new TextEncoder().encode('nothing that was ever compiled')],
  ];
  it.each(damages)('does no harm when it is %s', async (_, damage) => {
    await program.run();
    expect(program.compiled.length).toBeGreaterThan(0);
    for (const path of program.compiled) writeFileSync(path, damage(readFileSync(path)));
    expect(await program.run()).toEqual(GREETS);
  });

  it('does no harm when it is that of another file or was made with other settings', async () => {
    await program.runWith(['--no-lazy']);
    expect(await program.run()).toEqual(GREETS);
    const [first = '', ...others] = program.compiled;
    for (const path of others) writeFileSync(path, readFileSync(first));
    expect(await program.run()).toEqual(GREETS);
  });

  it.each([
    ['that ends soon', ''],
    ['that stayed', 'stay'],
  ])('is used when it is of a process %s', async (_, word) => {
    await program.run(word);
    const kept = program.compiled.map((path) => readFileSync(path).readUInt32LE(4));
    await program.run(word);
    const now = program.compiled.map((path) => readFileSync(path).readUInt32LE(4));
    expect(kept.every((round) => round === 0)).toBe(true);
    expect(now.every((round) => round === 1)).toBe(true);
  });
});
