import type { Programme } from '../blocks/programme.ts';
import { checkEdition } from '../check/check-edition.ts';
import { deriveFacts } from '../derive/derive-facts.ts';
import type { Facts } from '../derive/fact.ts';
import type { Files } from '../load/files.ts';
import { loadSources } from '../load/load-sources.ts';
import { narrate } from '../narrate/narrate.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import { openPoints } from '../standing/open-points.ts';
import { type Standing, standingOf } from '../standing/standing.ts';
import type { Edition } from '../validate/edition.ts';
import { NO_GAPS } from '../validate/remainder.ts';
import { validateEdition } from '../validate/validate-edition.ts';
import { lookFurther } from './look-further.ts';

export interface Examination {
  /** Present when the edition has no errors and can be built. */
  readonly programme?: Programme;
  /** What the programme was told from; present with it. */
  readonly facts?: Facts;
  /** The edition as validated, and what of it is not settled; present where the data has no error of its own. */
  readonly edition?: Edition;
  readonly standing?: Standing;
  /** All problems of all steps, in reading order, each once. */
  readonly problems: readonly Problem[];
}

/**
 * Everything that can be said about an edition without laying it out: loads, validates, derives, checks, narrates.
 * Goes on past errors as far as they allow, so that one run shows all of them.
 */
export function examine(files: Files, year: string): Examination {
  const loaded = loadSources(files, year);
  const validated = validateEdition(loaded.sources);
  const before = [...loaded.problems, ...validated.problems];
  if (!validated.edition) {
    const further = validated.remainder ? lookFurther(validated.remainder) : [];
    return { problems: sortProblems([...before, ...further]) };
  }

  const standing = standingOf(validated.edition);
  const derived = deriveFacts(validated.edition, standing);
  const checked = checkEdition(validated.edition, derived.facts);
  const narrated = narrate(validated.edition, derived.facts, NO_GAPS, standing);
  const open = openPoints(validated.edition, standing, year);
  const problems = sortProblems([...before, ...open, ...derived.problems, ...checked, ...narrated.problems]);
  return hasErrors(problems) || !narrated.programme
    ? { edition: validated.edition, standing, problems }
    : { edition: validated.edition, standing, programme: narrated.programme, facts: derived.facts, problems };
}
