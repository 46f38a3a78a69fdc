import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const RUN = `
import { GREETING } from '../../templates/greeting.ts';
export async function run(home: string, settleIn: () => void) {
  if (process.argv[2] === 'stay') settleIn();
  if (process.argv[2] === 'work') return (await import('./work.ts')).work();
  process.stdout.write(GREETING + [1, 2, 3].map((n) => n * 2).join(','));
}
`;
const WORK = `
import { Worker } from 'node:worker_threads';
import { workerEntry } from './worker-entry.ts';
export function work() {
  const { url, options } = workerEntry('cli/echo-worker');
  new Worker(url, { ...options, workerData: 'ü' }).on('message', (said) => process.stdout.write(said));
}
`;
const ECHO = `
import { parentPort, workerData } from 'node:worker_threads';
import { GREETING } from '../../templates/greeting.ts';
parentPort?.postMessage(GREETING + workerData);
`;

/** A program of a few lines with the real launcher and bundler, in a folder of its own. */
export class SmallProgram {
  readonly home = mkdtempSync(join(tmpdir(), 'amip-bundle-'));
  readonly dist = join(this.home, 'dist');

  constructor() {
    for (const path of [
      'build',
      'src/words/command-line.ts',
      'src/cli/worker-entry.ts',
      'package.json',
      'tsconfig.json',
    ]) {
      cpSync(path, join(this.home, path), { recursive: true });
    }
    mkdirSync(join(this.home, 'templates'));
    symlinkSync(resolve('node_modules'), join(this.home, 'node_modules'));
    this.write('src/cli/run.ts', RUN);
    this.write('src/cli/work.ts', WORK);
    this.write('src/cli/echo-worker.ts', ECHO);
    this.greet('Guten Tag ');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.home, path), text);
  }

  greet(text: string): void {
    this.write('templates/greeting.ts', `export const GREETING: string = '${text}';\n`);
  }

  run(...words: readonly string[]): Promise<Run> {
    return this.runWith([], ...words);
  }

  runWith(flags: readonly string[], ...words: readonly string[]): Promise<Run> {
    return new Promise((done) => {
      const child = spawn(process.execPath, [...flags, join(this.home, 'build', 'amip.cjs'), ...words]);
      let [out, err] = ['', ''];
      child.stdout.on('data', (text) => {
        out += text;
      });
      child.stderr.on('data', (text) => {
        err += text;
      });
      child.on('close', (status) => done({ status, out, err }));
    });
  }

  /** Name of the current bundle. */
  get current(): string {
    const manifest: { readonly bundle: string } = JSON.parse(readFileSync(join(this.dist, 'manifest.json'), 'utf8'));
    return manifest.bundle;
  }

  /** Every file of compiled code that is kept. */
  get compiled(): readonly string[] {
    const folder = join(this.dist, this.current, 'compiled');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.bin'))
      .map((name) => join(folder, name));
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}
