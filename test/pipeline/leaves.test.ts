import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import { loadSources } from '../../src/load/load-sources.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { hasErrors } from '../../src/problem/problem.ts';
import { validateEdition } from '../../src/validate/validate-edition.ts';
import { type Leaf, leafName, numericLeaves, othersFor, replaced } from './numeric-leaves.ts';
import { withText } from './overlay.ts';
import { type ChangedPlace, changedPlaces, printedPlaces } from './places.ts';
import { restsOn } from './rests-on.ts';
import { subjectOf } from './subject.ts';

const YEAR = '2024';
const FOLDER = `data/${YEAR}`;
const files = nodeFiles('.');

const textOf = (file: string): string => {
  const bytes = files.read(file, 10_000_000);
  if (!(bytes instanceof Uint8Array)) throw new Error(`${file} is not there`);
  return new TextDecoder().decode(bytes);
};

const base = examine(files, YEAR).programme;
if (!base) throw new Error('the edition does not build');
const basePlaces = printedPlaces(base);
const { edition } = validateEdition(loadSources(files, YEAR).sources);
if (!edition) throw new Error('the edition is not valid');
const { facts } = deriveFacts(edition);

const dataFiles = files.list(FOLDER).filter((name) => name.endsWith('.yaml'));
const leaves = dataFiles.flatMap((name) => numericLeaves(`${FOLDER}/${name}`, textOf(`${FOLDER}/${name}`)));

/** The document with another number in the place of a leaf: what changed in print, or null when it is refused. */
function withNumber(leaf: Leaf, number: string): readonly ChangedPlace[] | null {
  const { programme, problems } = examine(withText(files, leaf.file, replaced(textOf(leaf.file), leaf, number)), YEAR);
  if (programme) return changedPlaces(basePlaces, printedPlaces(programme));
  expect(hasErrors(problems)).toBe(true);
  return null;
}

const rests = (facts_: readonly string[], subject: string): boolean =>
  facts_.some((id) => restsOn(facts, base.printed, id).has(subject));

describe('the numbers of the 2024 data', () => {
  it('are many', () => {
    expect(leaves.length).toBeGreaterThan(50);
  });

  describe.each(leaves.map((leaf) => ({ name: leafName(leaf), leaf, subject: subjectOf(leaf, textOf(leaf.file)) })))(
    '$name',
    ({ leaf, subject }) => {
      it('changes the printed document where it shows and nowhere else, or is refused', () => {
        const expected = new Set(
          subject === undefined
            ? []
            : basePlaces.filter((place) => rests(place.facts, subject)).map((place) => place.key),
        );
        const changed = new Set<string>();
        let refused = false;
        for (const number of othersFor(leaf)) {
          const places = withNumber(leaf, number);
          if (places === null) refused = true;
          else {
            if (subject !== undefined) {
              expect(places.filter((place) => !rests(place.facts, subject))).toEqual([]);
            }
            for (const place of places) changed.add(place.key);
          }
          if (changed.size > 0 && [...expected].every((key) => changed.has(key))) break;
        }
        expect(refused || changed.size > 0).toBe(true);
        if (changed.size > 0) expect([...expected].filter((key) => !changed.has(key))).toEqual([]);
      });
    },
  );
});
