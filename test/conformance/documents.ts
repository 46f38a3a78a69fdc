import type { Programme } from '../../src/blocks/programme.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { readFonts } from '../../src/cli/read-fonts.ts';
import { editionData } from '../../src/pipeline/edition-data.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { type Extras, produce } from '../../src/pipeline/produce.ts';
import type { Profile } from '../../src/standards/profile.ts';
import { EDITIONS, extrasOf } from '../golden/editions.ts';
import { stressProgramme } from './stress.ts';

/** A finished file as anybody would get it, with what went in. */
export interface Finished {
  readonly name: string;
  readonly profile: Profile;
  readonly programme: Programme;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

async function finish(name: string, profile: Profile, programme: Programme, extras: Extras = {}): Promise<Finished> {
  const { pdf, problems } = await produce(programme, readFonts('.'), () => undefined, extras);
  if (!pdf) throw new Error(`${name}: ${problems.map((problem) => problem.message).join('\n')}`);
  return { name, profile, programme, ...pdf };
}

/** The names of all documents, for tests that are named before anything is built. */
export const NAMES = ['2024', 'seenland', 'minimal', 'entwurf', '2024 with data', 'stress'] as const;

/** Every edition of the repository, one with its data inside, and the document made to be hard. */
export async function finishAll(): Promise<readonly Finished[]> {
  const finished: Finished[] = [];
  for (const edition of EDITIONS) {
    const { name, root, year } = edition;
    const files = nodeFiles(root);
    const { programme, facts } = examine(files, year);
    if (!programme || !facts) throw new Error(`${name} has errors`);
    finished.push(await finish(name, '2a', programme, extrasOf(edition)));
    if (name === '2024') {
      const attachments = editionData(files, year, facts, programme);
      finished.push(await finish('2024 with data', '3a', programme, { attachments }));
    }
  }
  finished.push(await finish('stress', '2a', stressProgramme));
  return finished;
}
