import type { Programme } from '../blocks/programme.ts';
import { checkEdition } from '../check/check-edition.ts';
import { deriveFacts } from '../derive/derive-facts.ts';
import type { Facts } from '../derive/fact.ts';
import type { Files } from '../load/files.ts';
import { loadSources } from '../load/load-sources.ts';
import { narrate } from '../narrate/narrate.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import { unusedAcknowledgements } from '../review/acknowledgements.ts';
import { review } from '../review/review.ts';
import { inputFiles, inputHashes } from '../seal/inputs.ts';
import { printable, type Seal, sealOf } from '../seal/seal.ts';
import { sealProblems } from '../seal/seal-problems.ts';
import { openPoints } from '../standing/open-points.ts';
import { type Standing, standingOf } from '../standing/standing.ts';
import type { Edition } from '../validate/edition.ts';
import { NO_GAPS } from '../validate/remainder.ts';
import { validateEdition } from '../validate/validate-edition.ts';
import { lookFurther } from './look-further.ts';
import { NO_STOPWATCH, type Stopwatch } from './stopwatch.ts';

export interface Examination {
  /** Present when the edition has no errors and can be built. */
  readonly programme?: Programme;
  /** What the programme was told from; present with it. */
  readonly facts?: Facts;
  /** The edition as validated, and what of it is not settled; present where the data has no error of its own. */
  readonly edition?: Edition;
  readonly standing?: Standing;
  /** Whether what the data says is what was decided; present with the edition. */
  readonly seal?: Seal;
  /** All problems of all steps, in reading order, each once. */
  readonly problems: readonly Problem[];
}

/** Hashing takes time; only where something was decided there is anything to compare. */
const hashesFor = ({ approval }: Edition, files: Files, year: string): Readonly<Record<string, string>> =>
  approval?.decision ? inputHashes(inputFiles(files, year), year) : {};

/**
 * Everything that can be said about an edition without laying it out: loads, validates, derives, checks, narrates.
 * Goes on past errors as far as they allow, so that one run shows all of them.
 */
export function examine(files: Files, year: string, watch: Stopwatch = NO_STOPWATCH): Examination {
  const loaded = watch.time('load', () => loadSources(files, year));
  const validated = watch.time('validate', () => validateEdition(loaded.sources));
  const before = [...loaded.problems, ...validated.problems];
  if (!validated.edition) {
    const further = validated.remainder ? lookFurther(validated.remainder) : [];
    return { problems: sortProblems([...before, ...further]) };
  }

  const { edition } = validated;
  const seal = sealOf(edition, hashesFor(edition, files, year));
  const standing = standingOf(edition);
  const derived = watch.time('derive', () => deriveFacts(edition, standing));
  const checked = watch.time('check', () => checkEdition(edition, derived.facts));
  const narrated = watch.time('narrate', () => narrate(printable(edition, seal), derived.facts, NO_GAPS, standing));
  const reviewed = watch.time('review', () => review(edition, derived.facts, narrated));
  const open = openPoints(edition, standing, year);
  const sealed = sealProblems(edition, seal, year);
  const found = [...before, ...sealed, ...open, ...derived.problems, ...checked, ...narrated.problems, ...reviewed];
  const stale = narrated.programme ? unusedAcknowledgements(edition, found) : [];
  const problems = sortProblems([...found, ...stale]);
  return hasErrors(problems) || !narrated.programme
    ? { edition, standing, seal, problems }
    : { edition, standing, seal, programme: narrated.programme, facts: derived.facts, problems };
}
