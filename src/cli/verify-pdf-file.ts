import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { examine } from '../pipeline/examine.ts';
import { pdfDifference } from '../proof/pdf-difference.ts';
import { type OwnEdition, pdfProof } from '../proof/pdf-proof.ts';
import type { Proof } from '../proof/proof.ts';
import { sha256Hex } from '../seal/inputs.ts';
import { signaturesOf } from '../sign/signatures-of.ts';
import { readFile } from '../verify/read/file.ts';
import { knownEditions } from './editions.ts';
import { nodeFiles } from './node-files.ts';
import { programOf } from './program-files.ts';
import { readFonts } from './read-fonts.ts';
import { buildAgain } from './rebuild.ts';
import type { Surroundings } from './surroundings.ts';

/** The edition that a file is recorded for, is built of, or says by its name that it belongs to. */
async function editionOf(pdf: Uint8Array, name: string, { root, home }: Surroundings): Promise<OwnEdition | undefined> {
  const checksum = sha256Hex(pdf);
  const files = nodeFiles(root);
  const sealed = knownEditions(root).flatMap((year) => {
    const { seal } = examine(files, year);
    return seal && seal.kind !== 'open' && seal.kind !== 'claimed' ? [{ year, seal }] : [];
  });
  const recorded = sealed.find(({ seal }) => 'decision' in seal && seal.decision.pdf === checksum);
  const named = /^amip-(\d{4}(?:-\d{4})?)(?:-signiert)?\.pdf$/.exec(name)?.[1];
  const own = recorded ?? sealed.find(({ year }) => year === named);
  if (!own) return undefined;
  const { built } = await buildAgain(files, own.year, readFonts(home));
  const rebuilt = typeof built === 'string' ? built : { difference: pdfDifference(pdf, built.pdf) };
  const isBuilt = typeof rebuilt !== 'string' && rebuilt.difference === undefined;
  const isTheFile = recorded !== undefined || (own.seal.kind === 'captured' && isBuilt);
  const decided = 'decision' in own.seal ? own.seal.decision.program.digest : undefined;
  return { ...own, isTheFile, rebuilt, program: { recorded: decided, here: programOf(home).digest } };
}

/** Everything that can be said of a single PDF, with the editions of the project at hand. */
export async function verifyPdfFile(path: string, surroundings: Surroundings): Promise<Proof> {
  const bytes = readFileSync(path);
  const signed = await signaturesOf(bytes);
  const pdf = signed.signatures.length > 0 ? bytes.subarray(0, signed.revisions[0]) : bytes;
  const { faults } = readFile(pdf);
  const isReadable = signed.readable && faults.length === 0;
  const edition = await editionOf(pdf, basename(path), surroundings);
  return pdfProof({ name: basename(path), pdf, isReadable, signed, ...(edition && { edition }) });
}
