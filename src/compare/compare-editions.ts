import { formatPeriod } from '../german/period.ts';
import { periodText } from '../time/parse-period.ts';
import type { Comparison, Differences, EditionInfo, Examined, Unchanged } from './comparison.ts';
import { compareExhibits } from './exhibits.ts';
import { compareFigures, targetsOf } from './figures.ts';
import { matchChapters } from './match-chapters.ts';
import { compareNotices } from './notices.ts';
import { compareOutlines } from './outline.ts';
import { compareHeads, compareRecords, compareTerms } from './terms.ts';
import { compareTexts } from './texts.ts';

const infoOf = ({ edition, programme }: Examined): EditionInfo => ({
  organisation: programme.organisation,
  title: edition.title,
  shortTitle: edition.shortTitle,
  years: programme.yearsLabel,
  stand: periodText(edition.stand),
  standText: formatPeriod(edition.stand),
  state: edition.state,
});

const isEmpty = (it: unknown): boolean =>
  Array.isArray(it) ? it.length === 0 : typeof it !== 'object' || it === null || Object.values(it).every(isEmpty);

/** Whether two editions say the same in everything that is compared. */
export const isSame = ({ differences }: Pick<Comparison, 'differences'>): boolean => isEmpty(differences);

const NOTHING: Unchanged = { figures: [], targets: [], acknowledged: [], doubts: [] };

/**
 * Everything that differs between two editions, in the order of the new one. Figures, tables, terms and records are the
 * same where their ids are; chapters where their file, heading or words are. Compared the other way round the result is
 * the same with old and new, added and removed exchanged and every change with the other sign. What stayed the same is
 * only told beside what changed: of equal editions all lists are empty.
 */
export function compareEditions(before: Examined, after: Examined): Comparison {
  const chapters = matchChapters(before.programme, after.programme);
  const { changes: figures, kept: figuresKept } = compareFigures(before, after);
  const { acknowledged, doubts, kept: noticesKept } = compareNotices(before, after);
  const differences: Differences = {
    edition: compareHeads(before, after),
    figures,
    targets: targetsOf(figures),
    chapters: compareOutlines(chapters, before.programme.sections),
    texts: compareTexts(chapters),
    exhibits: compareExhibits(before.programme, after.programme, chapters),
    ...compareTerms(before.edition, after.edition),
    ...compareRecords(before.edition, after.edition),
    acknowledged,
    doubts,
  };
  const targetsKept = figuresKept
    .filter(({ isTarget }) => isTarget)
    .map(({ id, label, value }) => ({ id, label, old: value, new: value, change: null }));
  return {
    editions: { old: infoOf(before), new: infoOf(after) },
    differences,
    unchanged: isEmpty(differences) ? NOTHING : { figures: figuresKept, targets: targetsKept, ...noticesKept },
  };
}
