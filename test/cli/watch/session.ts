import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, vi } from 'vitest';
import type { BuildOptions } from '../../../src/cli/program.ts';
import type { Surroundings } from '../../../src/cli/surroundings.ts';
import { watchEdition } from '../../../src/cli/watch/watch-edition.ts';

export interface Said {
  out: string;
  err: string;
  /** How often the machine was told that the process stays. */
  settled?: number;
}

export const surroundingsIn = (root: string, said: Said): Surroundings => ({
  root,
  home: resolve('.'),
  terminal: { write: () => undefined },
  today: () => '2026-11-22',
  clock: performance,
  settleIn: () => {
    said.settled = (said.settled ?? 0) + 1;
  },
  out: (text) => {
    said.out += text;
  },
  err: (text) => {
    said.err += text;
  },
});

/** A project folder of its own with the smallest edition, to be watched and edited. */
export function sessionWith(year = '2021', data = 'test/editions/minimal/data') {
  const root = mkdtempSync(join(tmpdir(), 'amip-watch-'));
  cpSync(data, join(root, 'data'), { recursive: true });
  const said: Said = { out: '', err: '' };
  const controller = new AbortController();
  let ended: Promise<number> | undefined;
  const lines = (): readonly string[] => said.out.split('\n').filter((line) => line !== '');
  const path = (name: string): string => join(root, 'data', year, name);
  const pdf = join(root, 'output', `amip-${year}.pdf`);
  return {
    root,
    said,
    lines,
    path,
    pdf,
    pdfBytes: () => readFileSync(pdf),
    async start(options: BuildOptions = {}) {
      ended = watchEdition(surroundingsIn(root, said), year, { watch: true, ...options }, undefined, controller.signal);
      await vi.waitFor(() => expect(said.out).toContain('Strg+C'), { timeout: 30_000, interval: 10 });
    },
    /** Does something to the files and waits for the line that tells what came of it. */
    async after(change: () => unknown): Promise<string> {
      const before = lines().length;
      said.err = '';
      await change();
      await vi.waitFor(() => expect(lines().length).toBeGreaterThan(before), { timeout: 30_000, interval: 10 });
      return lines().at(-1) ?? '';
    },
    text: (name: string): string => readFileSync(path(name), 'utf8'),
    write: (name: string, text: string): void => writeFileSync(path(name), text),
    async stop(): Promise<number | undefined> {
      controller.abort();
      return ended;
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

export const shortly = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });
