import { beforeAll, describe, expect, it } from 'vitest';
import type { Programme } from '../../src/blocks/programme.ts';
import { produce } from '../../src/pipeline/produce.ts';
import { pdfTextLines } from '../golden/pdf-text.ts';
import { fontFiles } from '../support/fonts.ts';
import { editionUnderTest } from './edition-under-test.ts';
import { type ChangedPlace, changedPlaces, printedPlaces } from './places.ts';
import { isValue } from './subject.ts';
import { type Leaf, leafName, othersFor } from './typed-leaves.ts';

const { programme, leaves, examineWith } = editionUnderTest('.', '2024');

/** The first figure of every topic file: a sample by a rule, since every one of these is a whole PDF. */
const sample = leaves.filter(isValue).filter((leaf, i, all) => all.findIndex(({ file }) => file === leaf.file) === i);

/** Numbers as printed, each as often as it stands there. */
function numbersIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const number of texts.flatMap((text) => text.match(/\d+(?:[.,]\d+)*/g) ?? [])) {
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

/** Numbers that stand more often in one than in the other. */
const more = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly string[] =>
  [...one].flatMap(([number, count]) => (count > (other.get(number) ?? 0) ? [number] : [])).sort();

async function pdfNumbers(of: Programme): Promise<ReadonlyMap<string, number>> {
  const { pdf } = await produce(of, fontFiles, () => undefined);
  if (!pdf) throw new Error('the programme was not printed');
  return numbersIn(await pdfTextLines(pdf.bytes));
}

/** Another number in the place of a leaf that the edition accepts, as a programme. */
function changedProgramme(leaf: Leaf): Programme {
  for (const number of othersFor(leaf)) {
    const changed = examineWith(leaf, number).programme;
    if (changed && changedPlaces(printedPlaces(programme), printedPlaces(changed)).some(onPaper)) return changed;
  }
  throw new Error(`${leafName(leaf)} has no other number`);
}

/** An alternative text is heard, not printed; what is drawn to scale is no text. */
const onPaper = ({ key }: ChangedPlace): boolean => !/ (alt|drawn \d+)$/.test(key);
/** Not every point of a line carries its number on paper. */
const surelyOnPaper = (place: ChangedPlace): boolean => onPaper(place) && !/ (point|data) /.test(place.key);

describe('the numbers in the text of the PDF', () => {
  let before: ReadonlyMap<string, number>;
  beforeAll(async () => {
    before = await pdfNumbers(programme);
  }, 120_000);

  it('are sampled from every file that has figures', () => {
    expect(sample.length).toBeGreaterThanOrEqual(5);
  });

  it.each(sample.map((leaf): [string, Leaf] => [leafName(leaf), leaf]))(
    'change with the data as the blocks do, and no other number does: %s',
    async (_, leaf) => {
      const changed = changedProgramme(leaf);
      const places = changedPlaces(printedPlaces(programme), printedPlaces(changed)).filter(onPaper);
      const textsOf = (when: 'before' | 'after', which: typeof places) => which.map((place) => place[when] ?? '');
      const after = await pdfNumbers(changed);
      const [gone, come] = [more(before, after), more(after, before)];

      const mayGo = numbersIn(textsOf('before', places));
      const mayCome = numbersIn(textsOf('after', places));
      expect(gone.filter((number) => !mayGo.has(number))).toEqual([]);
      expect(come.filter((number) => !mayCome.has(number))).toEqual([]);

      const sure = places.filter(surelyOnPaper);
      const [goes, comes] = [numbersIn(textsOf('before', sure)), numbersIn(textsOf('after', sure))];
      expect(gone).toEqual(expect.arrayContaining([...more(goes, comes)]));
      expect(come).toEqual(expect.arrayContaining([...more(comes, goes)]));
      expect(come.length).toBeGreaterThan(0);
    },
    120_000,
  );
});
