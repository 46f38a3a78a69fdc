import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * A process that writes one file and dies by SIGKILL just before its n-th call into the file system, or in the middle
 * of it where that call writes bytes. Call: `target size fill [n]`. Prints the calls it made when it survives.
 */
const [target = '', size = '', fill = '', killAt = '0'] = process.argv.slice(2);

// A limit on the size of files is to be met as an error of the write, as a full disk is, and not as a signal.
process.on('SIGXFSZ', () => undefined);

type AnyFunction = (this: unknown, ...args: readonly unknown[]) => unknown;
const calls: string[] = [];
let armed = false;

function die(): void {
  process.kill(process.pid, 'SIGKILL');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

/** Half of the bytes of a writing call, so that death comes in the middle of it. */
function writeHalf(receiver: unknown, args: readonly unknown[]): void {
  const file = typeof receiver === 'object' && receiver !== null && 'fd' in receiver ? receiver.fd : args[0];
  const bytes = args.find((arg) => ArrayBuffer.isView(arg));
  if (!bytes || (typeof file !== 'number' && typeof file !== 'string')) return;
  fs.writeFileSync(file, new Uint8Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / 2)));
}

function watch(owner: object, names: readonly string[]): void {
  for (const name of names) {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') continue;
    const watched: AnyFunction = function (...args) {
      if (armed) {
        calls.push(name);
        if (calls.length === Number(killAt)) {
          armed = false;
          if (name.startsWith('write')) writeHalf(this, args);
          die();
        }
      }
      return Reflect.apply(original, this, args);
    };
    Reflect.set(owner, name, watched);
  }
}

const { wholeFileOutput } = await import('../../src/write/whole-file.ts');

const probe = await fs.promises.open(process.execPath);
const fileHandle: object = Object.getPrototypeOf(probe);
await probe.close();
const callsOfInterest = (
  'mkdir realpath stat lstat open write writev writeFile appendFile fsync fdatasync sync datasync ' +
  'close chown chmod truncate rename link copyFile unlink rm'
).split(' ');
watch(fs, [...callsOfInterest, ...callsOfInterest.map((name) => `${name}Sync`)]);
watch(fs.promises, callsOfInterest);
watch(fileHandle, callsOfInterest);
syncBuiltinESMExports();

armed = true;
await wholeFileOutput.write(target, new Uint8Array(Number(size)).fill(Number(fill)));
armed = false;
process.stdout.write(calls.join(' '));
