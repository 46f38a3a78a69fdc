import type { Programme } from '../blocks/programme.ts';
import type { Standing } from '../standing/standing.ts';
import type { Edition } from '../validate/edition.ts';

/** Name of the edition something was taken over from: „2024“, „2019/2020“; empty where nothing was. */
export const editionLabel = ({ carriedOver }: Edition): string => (carriedOver?.from ?? '').replace('-', '/');

/** How much of an edition is still to be delivered or confirmed; nothing where all of it is settled. */
export function unsettledOf(edition: Edition, { entries, texts, chapters }: Standing): Pick<Programme, 'unsettled'> {
  const observations = [...edition.figures.values()].flatMap((figure) => figure.observations);
  const missing = observations.filter(({ isOpen }) => isOpen).length;
  const carried = [...entries.values()].filter((standing) => standing === 'carried').length;
  const sentences = [...chapters.values()].reduce((sum, chapter) => sum + chapter.carried.length, texts.size);
  if (missing + carried + sentences === 0) return {};
  // Where all was confirmed, it does not matter any more what the edition was made from.
  const from = carried + sentences > 0 ? editionLabel(edition) : '';
  return { unsettled: { from, missing, entries: carried, sentences } };
}
