import type { KeptDrawings } from '../../charts/kept-drawings.ts';
import type { FontFiles } from '../../layout/fonts.ts';
import type { Files } from '../../load/files.ts';
import { editionData } from '../../pipeline/edition-data.ts';
import { type Examination, examine } from '../../pipeline/examine.ts';
import { produce } from '../../pipeline/produce.ts';
import type { Stopwatch } from '../../pipeline/stopwatch.ts';
import { hasErrors, type Problem } from '../../problem/problem.ts';
import { sortProblems } from '../../problem/sort.ts';
import { sha256Hex } from '../../seal/inputs.ts';
import { isBelieved } from '../../seal/seal.ts';
import { isFinalBuild, openForFinal } from '../../todo/final.ts';
import { chapterTitles, countStates, openText } from '../../todo/lines.ts';
import { todoList } from '../../todo/todo-list.ts';
import type { Decision } from '../../validate/approval.ts';
import type { Step } from '../../words/command-line.ts';
import type { TodoCounts } from '../../words/todo-counts.ts';

/** Which file is wanted of which edition. */
export interface Order {
  readonly year: string;
  /** Whole path of the file. */
  readonly target: string;
  /** Where a draft goes once something else was decided on, so that the decided file stays. */
  readonly draftTarget?: string;
  readonly withData: boolean;
  /** ICC profile of the print condition, where a file for a print shop is wanted. */
  readonly outputProfile?: Uint8Array;
  /** The edition itself and no draft of it, whatever its state. */
  readonly final: boolean;
  /** Built to be decided on: the record does not know its hash yet. */
  readonly isDeciding?: boolean;
  /** Whether drawings may be taken from earlier builds and kept for later ones. */
  readonly cache: boolean;
  /** Moment to be told as that of making, where it is not the day of the edition. */
  readonly madeAt?: string;
  /** The day it is, for drafts: `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a build is done with. */
export interface Workplace {
  readonly files: Files;
  readonly fonts: FontFiles;
  /** Drawings of earlier builds; the same for all of a process. */
  readonly kept: KeptDrawings;
  readonly watch: Stopwatch;
  onStep(step: Step): void;
  /** Writes a file whole or leaves what was there; says in words why it was refused, if it was. */
  put(target: string, bytes: Uint8Array): Promise<string | undefined>;
  /** Asked before anything that takes long, and once it is done; a build that nobody wants any more writes nothing. */
  isWanted?(isDone: boolean): Promise<boolean>;
}

/** What came of a build, as plain data. */
export type Outcome =
  | { readonly kind: 'written'; readonly target: string; readonly pages: number; readonly problems: readonly Problem[] }
  /** There are errors. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** Asked for as final while something is open: what, as a list by chapter. */
  | {
      readonly kind: 'unfinished';
      readonly list: string;
      readonly counts: TodoCounts;
      readonly problems: readonly Problem[];
    }
  /** The data is that which was decided on, and the file would be another one. */
  | {
      readonly kind: 'differing';
      readonly decided: Decision['program'];
      readonly problems: readonly Problem[];
    }
  /** The file could not be put where it belongs. */
  | { readonly kind: 'unwritable'; readonly reason: string; readonly problems: readonly Problem[] }
  /** Nobody wanted it any more. */
  | { readonly kind: 'abandoned'; readonly problems: readonly Problem[] };

/** Makes the file of an edition that was examined already, or says why there is none. */
export async function buildExamined(
  { year, target, draftTarget, withData, outputProfile, final, isDeciding, cache, madeAt, today }: Order,
  { files, fonts, kept, watch, onStep, put, isWanted = async () => true }: Workplace,
  { edition, seal, programme, facts, problems: found }: Examination,
): Promise<Outcome> {
  if (!edition || !seal || !programme || !facts) return { kind: 'refused', problems: found };
  const isFinal = final || (isBelieved(seal) && isFinalBuild(edition, final));
  const open = isFinal ? openForFinal(edition, found) : [];
  if (open.length > 0) {
    const list = openText(todoList(edition, open), chapterTitles(programme));
    return { kind: 'unfinished', list, counts: countStates(open), problems: found };
  }
  if (!(await isWanted(false))) return { kind: 'abandoned', problems: found };

  const isDecided = seal.kind === 'decided' && isFinal && edition.state !== 'withdrawn' && !isDeciding;
  const decided = isDecided ? seal.decision : undefined;
  // What was decided tells its own day, whatever moment somebody wants told.
  const moment = isFinal && seal.kind === 'decided' ? undefined : madeAt;
  const extras = {
    watch,
    ...(cache ? { kept } : {}),
    ...(withData ? { attachments: watch.time('data', () => editionData(files, year, facts, programme)) } : {}),
    ...(moment === undefined ? {} : { madeAt: moment }),
    ...(isFinal ? {} : { draft: { date: madeAt?.slice(0, 10) ?? today, notices: countStates(found).doubtful } }),
  };
  const produced = await produce(programme, fonts, onStep, { ...extras, outputProfile });
  const problems = sortProblems([...found, ...produced.problems]);
  if (!produced.pdf || hasErrors(problems)) return { kind: 'refused', problems };
  if (!(await isWanted(true))) return { kind: 'abandoned', problems };

  if (decided && !withData) {
    // What is printed is what was decided only where the file to be read would still be the decided one.
    const { pdf } = outputProfile ? await produce(programme, fonts, onStep, extras) : produced;
    if (!pdf || sha256Hex(pdf.bytes) !== decided.pdf) {
      return { kind: 'differing', decided: decided.program, problems };
    }
  }
  onStep('write');
  const { bytes, pages } = produced.pdf;
  const path = isBelieved(seal) ? target : (draftTarget ?? target);
  const reason = await watch.wait('write', () => put(path, bytes));
  return reason === undefined
    ? { kind: 'written', target: path, pages, problems }
    : { kind: 'unwritable', reason, problems };
}

/** Builds one edition from its files: the same for one, for several at once and for every save. */
export function buildEdition(order: Order, workplace: Workplace): Promise<Outcome> {
  workplace.onStep('read');
  return buildExamined(order, workplace, examine(workplace.files, order.year, workplace.watch));
}
