import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Programme } from '../../src/blocks/programme.ts';
import { keptDrawings } from '../../src/charts/kept-drawings.ts';
import { readFonts } from '../../src/cli/read-fonts.ts';
import type { Files } from '../../src/load/files.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { produce } from '../../src/pipeline/produce.ts';
import { chartFolder } from '../../src/write/chart-folder.ts';
import { YEAR } from './ours.ts';

export interface Built {
  readonly taken: number;
  readonly programme: Programme;
}

const fonts = readFonts(process.cwd());
/** As a process that watches has it: what was drawn once is kept. */
const kept = keptDrawings(chartFolder(mkdtempSync(join(tmpdir(), 'amip-bench-charts-'))));

/** A build in this process, from the files to the bytes, as an editor or `--watch` does it. */
export async function warmBuild(files: Files): Promise<Built> {
  const since = performance.now();
  const { programme, problems } = examine(files, YEAR);
  if (!programme) throw new Error(`the changed edition has errors: ${problems[0]?.message}`);
  const produced = await produce(programme, fonts, () => undefined, { kept });
  if (!produced.pdf) throw new Error(`the changed edition could not be built: ${produced.problems[0]?.message}`);
  const taken = performance.now() - since;
  // React flushes what it has put off only between two turns of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  return { taken, programme };
}
