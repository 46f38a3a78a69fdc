import { type Examination, examine } from '../pipeline/examine.ts';
import { inputFiles, inputHashes, inputsDigest, sha256Hex } from '../seal/inputs.ts';
import { overlaid } from '../seal/overlay.ts';
import { recordedMove, recordedUndoing } from '../seal/record.ts';
import { longDay } from '../seal/seal-problems.ts';
import { parsePeriod } from '../time/parse-period.ts';
import type { Decision } from '../validate/approval.ts';
import type { Edition } from '../validate/edition.ts';
import * as words from '../words/approval.ts';
import { notWritten, unknownYear } from '../words/command-line.ts';
import { STATE_NAME } from '../words/comparison.ts';
import { stateTally } from '../words/todo.ts';
import { buildInMemory } from './build/build-in-memory.ts';
import { targetOfOne } from './build/order.ts';
import { errorTexts } from './build/report.ts';
import { isEdition, knownEditions } from './editions.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { nodeFiles } from './node-files.ts';
import { problemTally } from './print-problems.ts';
import type { ApproveOptions } from './program.ts';
import { programOf } from './program-files.ts';
import { type PutFile, putFile, shownPath } from './put-file.ts';
import { readFonts } from './read-fonts.ts';
import { editionInState, moveContents, putAll } from './record-files.ts';
import type { Surroundings } from './surroundings.ts';

/** Stands where the hash of the file will: the record is not printed, so the file does not depend on it. */
const NOT_YET = '0'.repeat(64);

type Say = (status: ExitStatus, ...lines: readonly string[]) => ExitStatus;

/** `amip approve <jahr>`: binds the decision of the Trägerversammlung to the exact text, or undoes it. */
export async function approve(
  surroundings: Surroundings,
  year: string,
  options: ApproveOptions,
  put: PutFile = putFile,
): Promise<ExitStatus> {
  const { root, err } = surroundings;
  const refuse: Say = (status, ...lines) => {
    for (const line of lines) err(`${line}\n`);
    return status;
  };
  if (!isEdition(root, year)) return refuse(EXIT.wrongCall, unknownYear(year, knownEditions(root)));
  const { date, resolution, undo, reason } = options;
  if (undo) {
    if (!reason?.trim()) return refuse(EXIT.wrongCall, words.needsReason);
    return undoDecision(surroundings, year, reason.trim(), put, refuse);
  }
  if (date === undefined || !resolution?.trim()) return refuse(EXIT.wrongCall, words.needsDateAndResolution(year));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !parsePeriod(date)) return refuse(EXIT.wrongCall, words.noSuchDay(date));
  if (date > surroundings.today()) return refuse(EXIT.wrongCall, words.dayToCome(longDay(date)));
  return decide(surroundings, year, { on: date, resolution: resolution.trim() }, put, refuse);
}

const refusedFor = (year: string, { problems }: Pick<Examination, 'problems'>): readonly string[] => [
  ...errorTexts(problems).map((text) => text.trimEnd()),
  words.hasErrorsStill(year, problemTally(problems)),
];

/** Why there is nothing to decide on; undefined where there is. */
function objection({ approval, state, capturedAfterwards }: Edition, year: string, asked: Asked): string | undefined {
  const standing = approval?.decision;
  if (standing) {
    const isRepeated = state === 'submitted' && standing.on === asked.on && standing.resolution === asked.resolution;
    return isRepeated ? undefined : words.alreadyDecided(year, standing.resolution, longDay(standing.on));
  }
  if (capturedAfterwards) return words.capturedWithoutDecision(year);
  return state === 'submitted' ? undefined : words.notSubmitted(year, STATE_NAME[state]);
}

type Asked = Pick<Decision, 'on' | 'resolution'>;

async function decide(
  surroundings: Surroundings,
  year: string,
  asked: Asked,
  put: PutFile,
  refuse: Say,
): Promise<ExitStatus> {
  const { root, home, today, out } = surroundings;
  const files = nodeFiles(root);
  const { edition, problems } = examine(files, year);
  if (!edition) return refuse(EXIT.problems, ...refusedFor(year, { problems }));
  const against = objection(edition, year, asked);
  if (against !== undefined) return refuse(EXIT.problems, against);
  const moved = editionInState(files, year, 'decided');
  if (moved === undefined) return refuse(EXIT.problems, words.noState(year));

  const hashes = inputHashes(inputFiles(files, year), year);
  const program = programOf(home);
  const decision = { ...asked, inputs: inputsDigest(hashes), files: hashes, program, pdf: NOT_YET };
  const { decision: _, ...before } = edition.approval ?? { history: [] };
  const isRepeated = edition.approval?.decision !== undefined;
  const recordWith = (decided: Decision) =>
    isRepeated
      ? { ...before, decision: decided }
      : recordedMove(before, { on: today(), from: edition.state, to: 'decided' }, decided);

  // The file as it will be once everything is written.
  const decided = overlaid(files, new Map(moveContents(year, recordWith(decision), moved)));
  const path = targetOfOne(root, year, {});
  const order = { year, target: path, isDeciding: true, today: today() };
  const built = await buildInMemory(order, decided, readFonts(home), examine(decided, year));
  if (!built.bytes) {
    const { outcome } = built;
    return outcome.kind === 'unfinished'
      ? refuse(EXIT.problems, `${outcome.list}\n`, words.notApproved(year, stateTally(outcome.counts)))
      : refuse(EXIT.problems, ...refusedFor(year, outcome));
  }

  const pdf = sha256Hex(built.bytes);
  const target = shownPath(root, path);
  const failed = await putAll(root, put, [
    [target, built.bytes],
    ...moveContents(year, recordWith({ ...decision, pdf }), moved),
  ]);
  if (failed) return refuse(EXIT.problems, notWritten(failed.path, failed.reason));
  out(`${words.approved(year, target, asked.resolution, longDay(asked.on), pdf)}\n`);
  return EXIT.done;
}

async function undoDecision(
  { root, today, out }: Surroundings,
  year: string,
  reason: string,
  put: PutFile,
  refuse: Say,
): Promise<ExitStatus> {
  const files = nodeFiles(root);
  const { edition, problems } = examine(files, year);
  if (!edition) return refuse(EXIT.problems, ...refusedFor(year, { problems }));
  const { approval, state } = edition;
  const last = approval?.history.at(-1);
  const wasInterrupted = !approval?.decision && last?.to === 'draft' && last.reason !== undefined && state !== 'draft';
  if (!approval || (!approval.decision && !wasInterrupted)) return refuse(EXIT.problems, words.nothingToUndo(year));
  const moved = editionInState(files, year, 'draft');
  if (moved === undefined) return refuse(EXIT.problems, words.noState(year));
  const record = wasInterrupted ? approval : recordedUndoing(approval, { on: today(), from: state, reason });
  const failed = await putAll(root, put, moveContents(year, record, moved));
  if (failed) return refuse(EXIT.problems, notWritten(failed.path, failed.reason));
  out(`${words.undone(year, approval.decision?.resolution ?? last?.resolution ?? '')}\n`);
  return EXIT.done;
}
