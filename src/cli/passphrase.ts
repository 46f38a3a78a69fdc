import { readFileSync } from 'node:fs';
import type { ReadStream } from 'node:tty';

/** Where a pass phrase may come from; never from the command line, which others can read. */
export interface PassphraseSources {
  /** The environment variable, which is forgotten as soon as it is read. */
  takeVariable(): string | undefined;
  /** All bytes behind a file descriptor. */
  readDescriptor(descriptor: number): Uint8Array;
  /** Asks the person without showing what they type; `undefined` where nobody can be asked. */
  ask(question: string): Promise<Uint8Array | undefined>;
}

const LF = 10;
const CR = 13;
const BACKSPACES = [8, 127];
const CANCEL = [3, 4, 27];

/** The first line. The bytes it was read from are wiped. */
export function firstLine(bytes: Uint8Array): Uint8Array {
  const feed = bytes.indexOf(LF);
  const end = feed < 0 ? bytes.length : feed;
  // A copy, which slice would not make of a Buffer.
  const line = new Uint8Array(bytes.subarray(0, bytes[end - 1] === CR ? end - 1 : end));
  bytes.fill(0);
  return line;
}

/** Reads a line from a terminal that shows nothing of it. Empty when the person gave up. */
function readSilently(input: ReadStream, show: (text: string) => void, question: string): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const typed: number[] = [];
    show(question);
    input.setRawMode(true);
    const finish = (bytes: Uint8Array): void => {
      input.off('data', onData);
      input.setRawMode(false);
      input.pause();
      typed.fill(0);
      show('\n');
      resolve(bytes);
    };
    const onData = (data: Uint8Array): void => {
      const end = data.findIndex((code) => code === CR || code === LF || CANCEL.includes(code));
      for (const code of data.subarray(0, end < 0 ? data.length : end)) {
        if (BACKSPACES.includes(code)) deleteCharacter(typed);
        else typed.push(code);
      }
      if (end >= 0) finish(CANCEL.includes(data[end] ?? 0) ? new Uint8Array() : Uint8Array.from(typed));
      data.fill(0);
    };
    input.on('data', onData);
    input.resume();
  });
}

/** Takes off the last character, which may have several bytes in UTF-8. */
function deleteCharacter(typed: number[]): void {
  while (typed.length > 0) {
    const byte = typed.pop() ?? 0;
    if ((byte & 0xc0) !== 0x80) return;
  }
}

/** The sources of this process. */
export function passphraseSources(
  environment: NodeJS.ProcessEnv,
  variable: string,
  input: () => ReadStream,
  show: (text: string) => void,
): PassphraseSources {
  return {
    takeVariable() {
      const value = environment[variable];
      delete environment[variable];
      return value === '' ? undefined : value;
    },
    readDescriptor: (descriptor) => readFileSync(descriptor),
    async ask(question) {
      const terminal = input();
      return terminal.isTTY ? readSilently(terminal, show, question) : undefined;
    },
  };
}
