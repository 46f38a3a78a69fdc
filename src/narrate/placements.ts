import { DOCUMENT } from '../words/document.ts';
import * as words from '../words/problems/structure.ts';
import type { Chapter } from './chapter.ts';
import type { Collector } from './collector.ts';
import type { Scope } from './helpers/scope.ts';
import type { PlacedExhibit } from './targets.ts';
import { splitAtMarks } from './template/marks.ts';

const blockId = { tables: 'table', charts: 'chart' } as const;
const numbered = { tables: DOCUMENT.table, charts: DOCUMENT.chart } as const;

/**
 * Tables and charts in the order in which the rendered chapters place them, numbered separately; one with a number of
 * its own is not counted. Reports what is placed twice, numbered twice, or declared and never asked for.
 */
export function placementsOf(
  chapters: readonly Chapter[],
  { edition, gaps }: Scope,
  collector: Collector,
): ReadonlyMap<string, PlacedExhibit> {
  const placed = new Map<string, PlacedExhibit>();
  const ids = new Set<string>();
  const numbers = new Set<string>();
  const counts = { tables: 0, charts: 0 };
  for (const { file, prepared, rendered } of chapters) {
    for (const part of splitAtMarks(rendered?.text ?? '')) {
      const printing = part.kind === 'token' ? prepared.printings[part.index] : undefined;
      if (printing?.value?.kind !== 'exhibit') continue;
      const { exhibit, of } = printing.value;
      const id = `${blockId[of]}.${exhibit}`;
      if (ids.has(id)) {
        collector.report(prepared.locator.placeAt(printing.at), words.exhibitPlacedTwice(exhibit), file.file);
        continue;
      }
      const own = of === 'tables' ? edition.tables.get(exhibit)?.number : undefined;
      const number = numbered[of](own ?? String(++counts[of]));
      const place = edition[of].get(exhibit)?.place;
      if (numbers.has(number) && place) collector.report(place, words.exhibitNumberTaken(number), exhibit);
      numbers.add(number);
      ids.add(id);
      placed.set(exhibit, { id, number });
    }
  }
  const asked = new Set(
    chapters.flatMap(({ prepared }) =>
      prepared.printings.flatMap(({ value }) => (value?.kind === 'exhibit' ? [`${value.of} ${value.exhibit}`] : [])),
    ),
  );
  const isUnread = gaps.chapters || chapters.some(({ prepared }) => prepared.faults.length > 0);
  for (const of of ['tables', 'charts'] as const) {
    for (const [name, { place }] of edition[of]) {
      if (!isUnread && !asked.has(`${of} ${name}`)) collector.report(place, words.exhibitUnused(name), name);
    }
  }
  return placed;
}
