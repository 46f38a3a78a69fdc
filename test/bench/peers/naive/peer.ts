import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from '../../peer.ts';
import { versionOf } from '../version.ts';

const HOME = process.cwd();

/** The words that run the naive pipeline over contents. */
export const naiveWords = (contents: readonly string[], pdf: string): readonly string[] => [
  process.execPath,
  '--import',
  join(HOME, 'node_modules/tsx/dist/loader.mjs'),
  join(import.meta.dirname, 'main.ts'),
  ...contents,
  pdf,
];

/** React-PDF as its manual shows it, started with tsx; draws its charts each time; neither tagged nor archival. */
export const naive: Peer = {
  name: 'naive React-PDF',
  form: 'specification',
  found: () => ({ version: `@react-pdf/renderer ${versionOf('@react-pdf/renderer')} with vega ${versionOf('vega')}` }),
  prepare: (content, folder, pdf) => {
    const from = join(folder, 'content.json');
    writeFileSync(from, JSON.stringify(content));
    return { words: naiveWords([from], pdf), cwd: HOME };
  },
};
