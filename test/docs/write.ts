import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCurrentMessages } from './examples.ts';
import { regenerated } from './generated.ts';
import { PAGES, PARTS } from './pages.ts';
import { handbookPictures } from './pictures.ts';

/** `npm run docs`: writes generated tables, messages of examples and pictures of the documentation anew. Look at the diff. */
const FOLDER = 'docs/bilder';

for (const page of PAGES) {
  writeFileSync(page, withCurrentMessages(regenerated(readFileSync(page, 'utf8'), PARTS)));
}
mkdirSync(FOLDER, { recursive: true });
for (const [name, bytes] of await handbookPictures()) writeFileSync(join(FOLDER, name), bytes);
