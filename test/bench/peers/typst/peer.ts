import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from '../../peer.ts';
import { asScript } from '../script.ts';
import { typstLibrary, VERSION } from './library.ts';

/** Typst through its package for Node: reads the content, writes its source, sets it. */
export const typst: Peer = {
  name: 'Typst',
  form: 'svg',
  found: () =>
    typstLibrary() === undefined
      ? { missing: 'Typst could not be fetched for this platform.' }
      : { version: `Typst 0.14 (typst-ts-node-compiler ${VERSION}), PDF/UA-1` },
  prepare: (content, folder, pdf) => {
    const from = join(folder, 'content.json');
    writeFileSync(from, JSON.stringify(content));
    return { words: [process.execPath, asScript('typst'), from, pdf, typstLibrary() ?? ''], cwd: folder };
  },
};
