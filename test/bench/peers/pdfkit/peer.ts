import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from '../../peer.ts';
import { asScript } from '../script.ts';
import { versionOf } from '../version.ts';

/** Every line placed by hand; neither tagged nor archival. */
export const pdfkit: Peer = {
  name: 'pdfkit',
  form: 'drawing',
  found: () => ({ version: `pdfkit ${versionOf('pdfkit')}, untagged` }),
  prepare: (content, folder, pdf) => {
    const from = join(folder, 'content.json');
    writeFileSync(from, JSON.stringify(content));
    return { words: [process.execPath, asScript('pdfkit'), from, pdf], cwd: folder };
  },
};
