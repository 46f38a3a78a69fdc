import { readFileSync, writeFileSync } from 'node:fs';
import type { Content } from '../../content.ts';
import { renderNaive } from './render.tsx';

/** `main.ts CONTENT… PDF`: each content as PDF, one after the other, into the same file. */
const words = process.argv.slice(2);
const to = words.at(-1) ?? '';
for (const from of words.slice(0, -1)) {
  // The bench wrote it.
  const content = JSON.parse(readFileSync(from, 'utf8')) as Content;
  writeFileSync(to, await renderNaive(content));
}
