import type { Programme } from '../blocks/programme.ts';
import type { Standing } from '../standing/standing.ts';
import type { Edition } from '../validate/edition.ts';

/** Name of the edition something was taken over from: „2024“, „2019/2020“; empty where nothing was. */
export const editionLabel = ({ carriedOver }: Edition): string => (carriedOver?.from ?? '').replace('-', '/');

/** How much of an edition is still to be delivered or confirmed; nothing where all of it is settled. */
export function unsettledOf(edition: Edition, { entries, texts, chapters }: Standing): Pick<Programme, 'unsettled'> {
  const observations = [...edition.figures.values()].flatMap((figure) => figure.observations);
  const unsettled = {
    from: editionLabel(edition),
    missing: observations.filter(({ isOpen }) => isOpen).length,
    entries: [...entries.values()].filter((standing) => standing === 'carried').length,
    sentences: [...chapters.values()].reduce((sum, { carried }) => sum + carried.length, texts.size),
  };
  return unsettled.missing + unsettled.entries + unsettled.sentences === 0 ? {} : { unsettled };
}
