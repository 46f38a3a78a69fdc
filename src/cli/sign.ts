import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadFonts } from '../layout/fonts.ts';
import { loadSources } from '../load/load-sources.ts';
import { sha256Hex } from '../seal/inputs.ts';
import { openP12 } from '../sign/open-p12.ts';
import { signPdf } from '../sign/sign-pdf.ts';
import { isWhole } from '../sign/signature.ts';
import { signaturesOf } from '../sign/signatures-of.ts';
import { validateEdition } from '../validate/validate-edition.ts';
import { notWritten, unknownYear } from '../words/command-line.ts';
import * as words from '../words/sign.ts';
import { REASON } from '../words/signature.ts';
import { isEdition, knownEditions } from './editions.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { localMoment } from './moment.ts';
import { nodeFiles } from './node-files.ts';
import { firstLine, type PassphraseSources, passphraseSources } from './passphrase.ts';
import type { SignOptions } from './program.ts';
import { putFile, shownPath } from './put-file.ts';
import { readFonts } from './read-fonts.ts';
import type { Surroundings } from './surroundings.ts';
import { systemCode } from './system-code.ts';

/** What signing needs of the machine beyond what other commands do. */
export interface Desk extends PassphraseSources {
  /** The moment it is, with the difference to UTC: `2025-03-12T14:05:00+01:00`. */
  now(): string;
}

/** `amip sign` in this process: its environment, its terminal and the clock of the machine. */
export const signHere = (surroundings: Surroundings, year: string, options: SignOptions): Promise<ExitStatus> => {
  const sources = passphraseSources(process.env, words.PASSPHRASE_VARIABLE, () => process.stdin, surroundings.err);
  return sign(surroundings, { ...sources, now: localMoment }, year, options);
};

/** Says what a person has to know, and ends the command. */
class Refused extends Error {
  readonly status: ExitStatus;
  constructor(message: string, status: ExitStatus = EXIT.problems) {
    super(message);
    this.status = status;
  }
}

/** `amip sign <jahr>`: adds one signature to the built PDF and writes the signed file whole, or leaves what was there. */
export async function sign(
  surroundings: Surroundings,
  desk: Desk,
  year: string,
  options: SignOptions,
): Promise<ExitStatus> {
  try {
    return await signed(surroundings, desk, year, options);
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    surroundings.err(`${fault.message}\n`);
    return fault.status;
  }
}

async function signed({ root, home, out }: Surroundings, desk: Desk, year: string, options: SignOptions) {
  if (!isEdition(root, year)) throw new Refused(unknownYear(year, knownEditions(root)), EXIT.wrongCall);
  if (options.p12 === undefined) throw new Refused(words.withoutP12(year), EXIT.wrongCall);
  const show = (path: string): string => shownPath(root, path);
  const { input, pdf, unsigned, target } = await whatToSign(root, year, options);
  const p12 = resolve(root, options.p12);
  const file = bytesAt(p12);
  if (!file) throw new Refused(words.missingP12(show(p12)), EXIT.wrongCall);

  const passphrase = await passphraseFrom(desk, options, words.askPassphrase(show(p12)));
  const opened = await openP12(file, passphrase).finally(() => passphrase.fill(0));
  if ('refusal' in opened) throw new Refused(words.signRefused(opened.refusal, show(p12), show(input)));
  const { identity } = opened;
  const reason = options.reason?.trim() || defaultReason(root, year, unsigned);
  const face = loadFonts(readFonts(home)).face(400, false);
  const place = options.place?.trim() || undefined;
  const result = await signPdf({ pdf, identity, reason, place, signedAt: desk.now(), face });
  if ('refusal' in result) throw new Refused(words.signRefused(result.refusal, show(p12), show(input)));

  const read = await signaturesOf(result.pdf);
  const last = read.signatures.at(-1);
  if (!isWhole(read) || !last?.signer) throw new Error('the new signature does not hold');
  await keepSignatures(target, result.pdf, show(target));
  const fault = await putFile(target, result.pdf);
  if (fault !== undefined) throw new Refused(notWritten(show(target), fault));
  out(`${words.signed(show(target), last.signer.name, last.signer.issuer, reason, read.signatures.length)}\n`);
  return EXIT.done;
}

/** The bytes of a file, `undefined` where there is none. */
function bytesAt(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (fault) {
    const code = systemCode(fault);
    if (code === undefined) throw fault;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new Refused(words.unreadable(path, code));
  }
}

const beginsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  bytes.length >= start.length && Buffer.compare(bytes.subarray(0, start.length), start) === 0;

interface Task {
  readonly input: string;
  readonly pdf: Uint8Array;
  /** What `pdf` was before anybody signed. */
  readonly unsigned: Uint8Array;
  readonly target: string;
}

/**
 * A signed file stands beside the built one: the next build leaves it alone, and the built one keeps the bytes that
 * were decided on. A further signature goes into the signed file, as long as it is one of what is built now.
 */
async function whatToSign(root: string, year: string, options: SignOptions): Promise<Task> {
  const built = join(root, 'output', `amip-${year}.pdf`);
  const beside = words.signedName(built);
  const signedBefore = options.in === undefined ? bytesAt(beside) : undefined;
  const input = options.in !== undefined ? resolve(root, options.in) : signedBefore ? beside : built;
  const pdf = signedBefore ?? bytesAt(input);
  if (!pdf) throw new Refused(words.missingPdf(shownPath(root, input), year));
  const { signatures, revisions, ...rest } = await signaturesOf(pdf);
  const unsigned = pdf.subarray(0, revisions[0] ?? pdf.length);
  const now = signedBefore ? bytesAt(built) : undefined;
  if (now && Buffer.compare(now, unsigned) !== 0) {
    throw new Refused(words.otherVersion(shownPath(root, beside), shownPath(root, built)));
  }
  if (signatures.length > 0 && !isWhole({ signatures, revisions, ...rest })) {
    throw new Refused(words.notWhole(shownPath(root, input)));
  }
  const name = signatures.length > 0 ? input : words.signedName(input);
  return { input, pdf, unsigned, target: options.out === undefined ? name : resolve(root, options.out) };
}

/** Refuses to write over a file whose signatures are not all in the new one. */
async function keepSignatures(target: string, pdf: Uint8Array, shown: string): Promise<void> {
  const there = bytesAt(target);
  if (!there || beginsWith(pdf, there)) return;
  if ((await signaturesOf(there)).signatures.length > 0) throw new Refused(words.wouldLose(shown));
}

async function passphraseFrom(desk: Desk, options: SignOptions, question: string): Promise<Uint8Array> {
  const variable = desk.takeVariable();
  if (options.passphraseFd !== undefined) {
    const descriptor = /^\d{1,4}$/.test(options.passphraseFd) ? Number(options.passphraseFd) : -1;
    try {
      if (descriptor >= 0) return firstLine(desk.readDescriptor(descriptor));
    } catch (fault) {
      if (systemCode(fault) === undefined) throw fault;
    }
    throw new Refused(words.wrongDescriptor(options.passphraseFd), EXIT.wrongCall);
  }
  if (variable !== undefined) return new TextEncoder().encode(variable);
  const typed = await desk.ask(question);
  if (!typed) throw new Refused(words.withoutPassphrase, EXIT.wrongCall);
  return typed;
}

/** Says „Beschluss“ only where the record of the decision names exactly these bytes. */
function defaultReason(root: string, year: string, unsigned: Uint8Array): string {
  const { edition } = validateEdition(loadSources(nodeFiles(root), year).sources);
  return edition?.approval?.decision?.pdf === sha256Hex(unsigned) ? REASON.decided : REASON.otherwise;
}
