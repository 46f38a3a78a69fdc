import type { Programme } from '../../src/blocks/programme.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { readFonts } from '../../src/cli/read-fonts.ts';
import { compareEditions } from '../../src/compare/compare-editions.ts';
import type { Examined } from '../../src/compare/comparison.ts';
import { overviewOf } from '../../src/compare/overview/overview.ts';
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
export const NAMES = [
  '2024',
  'seenland',
  'minimal',
  'entwurf',
  '2024 with data',
  'overview',
  'overview of strangers',
  'stress',
] as const;

function examinedIn(root: string, year: string): Examined {
  const { edition, facts, programme, problems } = examine(nodeFiles(root), year);
  if (!edition || !facts || !programme) throw new Error(`${root} has errors`);
  return { edition, facts, programme, problems };
}

/** What changed from the published programme to another edition. */
function overviewSince2024(root: string, year: string): Programme {
  const after = examinedIn(root, year);
  return overviewOf(compareEditions(examinedIn('.', '2024'), after), after);
}

/** Every edition of the repository, one with its data inside, two overviews of changes, and the document made to be hard. */
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
  finished.push(await finish('overview', '2a', overviewSince2024('test/editions/erfunden', '2025')));
  const strangers = overviewSince2024('test/editions/seenland', '2019-2020');
  finished.push(await finish('overview of strangers', '2a', strangers));
  finished.push(await finish('stress', '2a', stressProgramme));
  return finished;
}
