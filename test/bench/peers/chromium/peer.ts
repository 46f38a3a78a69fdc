import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Peer } from '../../peer.ts';
import { htmlPage } from './page.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
];

function browser(): { readonly name: string; readonly version: string } | undefined {
  for (const name of NAMES) {
    const { status, stdout } = spawnSync(name, ['--version'], { encoding: 'utf8' });
    if (status === 0) return { name, version: stdout.trim().replace(/ built on.*/, '') };
  }
  return undefined;
}

/** A browser printing a page that lies there ready. Its profile stays from run to run, as a person's does. */
export const chromium: Peer = {
  name: 'Chromium',
  form: 'svg',
  found: () => {
    const there = browser();
    return there ? { version: there.version } : { missing: 'There is no Chromium: no browser was printed with.' };
  },
  prepare: (content, folder, pdf) => {
    const page = join(folder, 'page.html');
    writeFileSync(page, htmlPage(content));
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    const words = [browser()?.name ?? '', ...FLAGS, profile, `--print-to-pdf=${pdf}`, pathToFileURL(page).href];
    return { words, cwd: folder };
  },
};
