import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageOf } from '../archive/package.ts';
import { packageName, REMAINS } from '../archive/places.ts';
import { formatNumber } from '../german/number.ts';
import { type Examination, examine } from '../pipeline/examine.ts';
import { figuresJson } from '../pipeline/figures-json.ts';
import { figuresTable } from '../pipeline/figures-table.ts';
import { metaOf } from '../pipeline/render-programme.ts';
import { inputFiles } from '../seal/inputs.ts';
import { isWhole } from '../sign/signature.ts';
import { signaturesOf } from '../sign/signatures-of.ts';
import { verifyPdf } from '../verify/verify-pdf.ts';
import * as words from '../words/archive.ts';
import { unknownYear, writeReason } from '../words/command-line.ts';
import { signedName } from '../words/sign.ts';
import { stateTally } from '../words/todo.ts';
import type { writeWholeFolder } from '../write/whole-folder.ts';
import { buildInMemory } from './build/build-in-memory.ts';
import { targetOfOne } from './build/order.ts';
import { errorTexts } from './build/report.ts';
import { isEdition, knownEditions } from './editions.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { nodeFiles } from './node-files.ts';
import { problemTally } from './print-problems.ts';
import { programFiles } from './program-files.ts';
import { shownPath } from './put-file.ts';
import { differingPaths, readFolder } from './read-folder.ts';
import { readFonts } from './read-fonts.ts';
import type { Surroundings } from './surroundings.ts';
import { systemCode } from './system-code.ts';

export type PutFolder = typeof writeWholeFolder;

/** What came of archiving an edition. `left`: there is no decision, so nobody expects a package. */
export interface Archived {
  readonly status: ExitStatus;
  readonly kind: 'done' | 'left' | 'failed';
  readonly lines: readonly string[];
}

const done = (line: string): Archived => ({ status: EXIT.done, kind: 'done', lines: [line] });
const failed = (...lines: readonly string[]): Archived => ({ status: EXIT.problems, kind: 'failed', lines });

/** Larger than any programme with its signatures. */
const LARGEST_PDF = 512 * 1024 * 1024;

/** Why an edition is not archived; undefined where it is. */
function objection({ edition, seal }: Examination, year: string): Archived | undefined {
  if (!edition || !seal) return undefined;
  if (seal.kind === 'captured') return undefined;
  if (seal.kind === 'changed') return failed(words.changedSince(year, seal.decision.resolution, seal.changed));
  if (seal.kind !== 'decided') return { status: EXIT.problems, kind: 'left', lines: [words.notDecided(year)] };
  return edition.state === 'withdrawn'
    ? { status: EXIT.problems, kind: 'left', lines: [words.withdrawn(year)] }
    : undefined;
}

/** Folders of processes that were killed while they wrote this package. */
function sweep(folder: string, year: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, process] = REMAINS.exec(name) ?? [];
    if (process === undefined || !name.startsWith(`.${packageName(year)}-`) || isRunning(Number(process))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return id !== process.pid;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** Packs one edition: whole, or not at all and why. `day` is told as that of packing where it is not the decision's. */
export async function archiveOne(
  { root, home, today }: Surroundings,
  year: string,
  folder: string,
  day: string | undefined,
  put: PutFolder,
): Promise<Archived> {
  if (!isEdition(root, year)) {
    return { status: EXIT.wrongCall, kind: 'failed', lines: [unknownYear(year, knownEditions(root))] };
  }
  const files = nodeFiles(root);
  const examination = examine(files, year);
  const { edition, seal, programme, facts, problems } = examination;
  const against = objection(examination, year);
  if (against) return against;
  if (!edition || !seal || !programme || !facts) {
    return failed(...errorTexts(problems).map((text) => text.trimEnd()), words.hasErrors(year, problemTally(problems)));
  }

  const built = targetOfOne(root, year, {});
  const order = { year, target: built, today: today() };
  const { outcome, bytes: pdf } = await buildInMemory(order, files, readFonts(home), examination);
  if (outcome.kind === 'differing') return failed(words.differsFromDecided(year, outcome.decided.version));
  if (outcome.kind === 'unfinished') return failed(words.unfinished(year, stateTally(outcome.counts)));
  if (!pdf) return failed(...errorTexts(outcome.problems), words.hasErrors(year, problemTally(outcome.problems)));

  const beside = signedName(built);
  const signed = bytesOf(files.read(shownPath(root, beside).replaceAll('\\', '/'), LARGEST_PDF));
  const signatures = signed && (await signaturesOf(signed));
  if (signed && signatures && !(isWhole(signatures) && isUpdateOf(signed, pdf, signatures.revisions[0]))) {
    return failed(words.signedOther(shownPath(root, beside), year));
  }
  const { title } = metaOf(programme);
  const decision = seal.kind === 'decided' ? seal.decision : undefined;
  const contents = packageOf({
    year,
    title: programme.title,
    organisation: programme.organisation,
    ...(decision && { decision }),
    day: day ?? decision?.on ?? programme.date,
    pdf,
    profile: '2a',
    violations: verifyPdf(pdf, { profile: '2a', title, language: programme.language }),
    ...(signed && { signed }),
    inputs: inputFiles(files, year),
    program: programFiles(home),
    table: figuresTable(facts, programme.printed),
    figures: figuresJson(facts, programme),
  });
  return written(root, year, folder, contents, decision !== undefined, signatures?.signatures.length ?? 0, put);
}

const bytesOf = (read: ReturnType<ReturnType<typeof nodeFiles>['read']>): Uint8Array | undefined =>
  read instanceof Uint8Array ? read : undefined;

const isUpdateOf = (signed: Uint8Array, pdf: Uint8Array, end: number | undefined): boolean =>
  end === pdf.length && Buffer.compare(signed.subarray(0, end), pdf) === 0;

async function written(
  root: string,
  year: string,
  folder: string,
  contents: ReadonlyMap<string, Uint8Array>,
  decided: boolean,
  signatures: number,
  put: PutFolder,
): Promise<Archived> {
  const target = join(folder, packageName(year));
  const shown = shownPath(root, target);
  try {
    sweep(folder, year);
    if (existsSync(target)) {
      if (!statSync(target).isDirectory()) return failed(words.placeTaken(shown));
      const there = readFolder(target);
      const differing = [...there.strange, ...differingPaths(there.files, contents)];
      return differing.length === 0 ? done(words.archivedBefore(shown)) : failed(words.otherPackage(shown, differing));
    }
    mkdirSync(folder, { recursive: true });
    await put(target, contents, String(process.pid));
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return failed(words.notWritten(shown, writeReason(code)));
  }
  const size = [...contents.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  return done(words.archived(shown, contents.size, formatNumber(size / 1e6, 1, 'point'), decided, signatures));
}
