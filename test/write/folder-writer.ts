import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * A process that writes a folder of three files and dies by SIGKILL just before its n-th call into the file system.
 * Call: `target n`. Prints the calls it made when it survives.
 */
const [target = '', killAt = '0'] = process.argv.slice(2);

type AnyFunction = (this: unknown, ...args: readonly unknown[]) => unknown;
const calls: string[] = [];

function watch(owner: object, names: readonly string[]): void {
  for (const name of names) {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') continue;
    const watched: AnyFunction = function (...args) {
      calls.push(name);
      if (calls.length === Number(killAt)) {
        process.kill(process.pid, 'SIGKILL');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      }
      return Reflect.apply(original, this, args);
    };
    Reflect.set(owner, name, watched);
  }
}

const { writeWholeFolder } = await import('../../src/write/whole-folder.ts');

const probe = await fs.promises.open(process.execPath);
const fileHandle: object = Object.getPrototypeOf(probe);
await probe.close();
const text = new TextEncoder().encode('Inhalt');
const contents = new Map(['a.yaml', 'b.yaml', 'chapters/c.md'].map((name) => [name, text]));
watch(fs.promises, ['mkdir', 'open', 'writeFile', 'rename', 'rm']);
watch(fileHandle, ['writeFile', 'sync', 'close']);
syncBuiltinESMExports();

await writeWholeFolder(target, contents, 'x');
process.stdout.write(calls.join(' '));
