import { nodeFiles } from '../../src/cli/node-files.ts';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import { loadSources } from '../../src/load/load-sources.ts';
import { type Examination, examine } from '../../src/pipeline/examine.ts';
import { validateEdition } from '../../src/validate/validate-edition.ts';
import { withText } from './overlay.ts';
import { dateLeaves, type Leaf, numericLeaves, replaced } from './typed-leaves.ts';

/** An edition that builds, with its numbers one by one and the means to read it with another one in their place. */
export function editionUnderTest(root: string, year: string) {
  const files = nodeFiles(root);
  const { programme, problems } = examine(files, year);
  const { edition } = validateEdition(loadSources(files, year).sources);
  if (!programme || !edition) throw new Error(`the edition ${year} does not build`);

  const textOf = (file: string): string => {
    const bytes = files.read(file, 10_000_000);
    if (!(bytes instanceof Uint8Array)) throw new Error(`${file} is not there`);
    return new TextDecoder().decode(bytes);
  };
  const dataFiles = files
    .list(`data/${year}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `data/${year}/${name}`);
  const leaves = dataFiles.flatMap((file) => numericLeaves(file, textOf(file)));
  const dates = dataFiles.flatMap((file) => dateLeaves(file, textOf(file)));
  const examineWith = (leaf: Leaf, number: string): Examination =>
    examine(withText(files, leaf.file, replaced(textOf(leaf.file), leaf, number)), year);

  return { programme, problems, facts: deriveFacts(edition).facts, leaves, dates, textOf, examineWith };
}
