import { wholeFileOutput } from '../../src/write/whole-file.ts';

/** A process that writes ever new versions of a file, each filled with its own byte, until somebody kills it. */
const [target = '', size = ''] = process.argv.slice(2);
for (let version = 1; ; version++) {
  await wholeFileOutput.write(target, new Uint8Array(Number(size)).fill(1 + (version % 250)));
  process.stdout.write('.');
}
