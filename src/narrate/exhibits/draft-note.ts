import type { NumberFact } from '../../derive/fact.ts';
import type { Edition } from '../../validate/edition.ts';
import { DRAFT_NOTE } from '../../words/document.ts';
import { editionLabel } from '../unsettled.ts';

/** What a chart cannot show by itself: how many of its values were taken over or are missing. Empty when none. */
export function draftNote(facts: readonly NumberFact[], edition: Edition): readonly string[] {
  const all = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  const count = (standing: NumberFact['standing']): number => all.filter((fact) => fact.standing === standing).length;
  const [missing, carried] = [count('open'), count('carried')];
  return missing + carried === 0 ? [] : [DRAFT_NOTE(missing, carried, all.length, editionLabel(edition))];
}
