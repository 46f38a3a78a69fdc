import { examine } from '../pipeline/examine.ts';
import { needsDecision, wayBetween, waysFrom } from '../seal/moves.ts';
import { recordedMove } from '../seal/record.ts';
import type { Seal } from '../seal/seal.ts';
import type { Edition } from '../validate/edition.ts';
import { EDITION_STATES, type EditionState } from '../validate/edition-state.ts';
import * as words from '../words/approval.ts';
import { notWritten, unknownYear } from '../words/command-line.ts';
import { STATE_NAME } from '../words/comparison.ts';
import { waysOn } from '../words/problems/seal.ts';
import { errorTexts } from './build/report.ts';
import { isEdition, knownEditions } from './editions.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { nodeFiles } from './node-files.ts';
import { problemTally } from './print-problems.ts';
import { type PutFile, putFile } from './put-file.ts';
import { editionInState, moveContents, putAll } from './record-files.ts';
import type { Surroundings } from './surroundings.ts';

const isState = (word: string): word is EditionState => EDITION_STATES.some((state) => state === word);

/** Why a move is not made; undefined where it is. */
function objection(
  state: EditionState,
  to: EditionState,
  seal: Seal,
  year: string,
  reason: string | undefined,
): string | undefined {
  switch (wayBetween(state, to)) {
    case undefined:
      return words.noSuchMove(
        year,
        STATE_NAME[state],
        waysOn(
          state,
          waysFrom(state).map((way) => way.to),
        ),
      );
    case 'approve':
      return words.onlyByApproving(year);
    case 'undo':
      return words.onlyByUndoing(year);
    case 'hand':
      if (to === 'withdrawn') return reason?.trim() ? undefined : words.withdrawalNeedsReason;
      return needsDecision(to) && seal.kind !== 'decided' ? words.claimNeedsDecision(year) : undefined;
  }
}

/** The record of a move says it was made, and `edition.yaml` does not: somebody was interrupted. */
const wasInterrupted = ({ approval, state }: Edition, to: EditionState): boolean => {
  const last = approval?.history.at(-1);
  return last?.to === to && last.from === state;
};

/** `amip state <jahr> <stand>`: moves an edition on, leaves a trace, and allows only what is legal. */
export async function changeState(
  { root, today, out, err }: Surroundings,
  year: string,
  asked: string,
  { reason }: { readonly reason?: string },
  put: PutFile = putFile,
): Promise<ExitStatus> {
  const refuse = (status: ExitStatus, ...lines: readonly string[]): ExitStatus => {
    for (const line of lines) err(`${line}\n`);
    return status;
  };
  if (!isEdition(root, year)) return refuse(EXIT.wrongCall, unknownYear(year, knownEditions(root)));
  if (!isState(asked)) return refuse(EXIT.wrongCall, words.noSuchState(asked));
  const files = nodeFiles(root);
  const { edition, seal, problems } = examine(files, year);
  if (!edition || !seal) {
    return refuse(EXIT.problems, ...errorTexts(problems), words.hasErrorsStill(year, problemTally(problems)));
  }
  const { state, approval } = edition;
  if (asked === state) {
    out(`${words.alreadyThere(year, STATE_NAME[state])}\n`);
    return EXIT.done;
  }
  const against = objection(state, asked, seal, year, reason);
  if (against !== undefined) return refuse(EXIT.problems, against);
  const moved = editionInState(files, year, asked);
  if (moved === undefined) return refuse(EXIT.problems, words.noState(year));
  const told = reason?.trim();
  const move = { on: today(), from: state, to: asked, ...(told && { reason: told }) };
  const record = approval && wasInterrupted(edition, asked) ? approval : recordedMove(approval, move);
  const failed = await putAll(root, put, moveContents(year, record, moved));
  if (failed) return refuse(EXIT.problems, notWritten(failed.path, failed.reason));
  out(`${words.moved(year, STATE_NAME[state], STATE_NAME[asked])}\n`);
  return EXIT.done;
}
