import { basename } from 'node:path';
import { checkBag } from '../archive/check-bag.ts';
import type { FileMap } from '../archive/manifest.ts';
import { PLACES } from '../archive/places.ts';
import { filesOf, packed, packedBelow, yearOf } from '../archive/read-package.ts';
import { type PackedEdition, packageProof } from '../proof/package-proof.ts';
import { pdfDifference } from '../proof/pdf-difference.ts';
import type { Proof } from '../proof/proof.ts';
import { programDigest } from '../seal/program-digest.ts';
import { signaturesOf } from '../sign/signatures-of.ts';
import { programFiles } from './program-files.ts';
import { differingPaths, readFolder } from './read-folder.ts';
import { readFonts } from './read-fonts.ts';
import { buildAgain } from './rebuild.ts';

const isText = (bytes: Uint8Array | undefined, text: string): boolean =>
  bytes !== undefined && Buffer.compare(bytes, Buffer.from(text)) === 0;

async function editionIn(files: FileMap, home: string): Promise<PackedEdition | undefined> {
  const year = yearOf(files);
  const pdf = year === undefined ? undefined : packed(files, PLACES.pdf(year));
  if (year === undefined || !pdf) return undefined;
  const { examination, built } = await buildAgain(filesOf(packedBelow(files, PLACES.inputs)), year, readFonts(home));
  const beside = packed(files, PLACES.signed(year));
  const signed = beside && (await signaturesOf(beside));
  const end = signed?.revisions[0];
  const fits = end === pdf.length && beside !== undefined && Buffer.compare(beside.subarray(0, end), pdf) === 0;
  const [there, here] = [packedBelow(files, PLACES.program), programFiles(home)];
  const byPath = (all: typeof there): FileMap => new Map(all.map(({ path, bytes }) => [path, bytes]));
  return {
    year,
    pdf,
    seal: examination.seal,
    ...(signed && { signed: { signed, fits } }),
    rebuilt:
      typeof built === 'string'
        ? built
        : {
            pdf: pdfDifference(pdf, built.pdf),
            figures: [
              ...(isText(packed(files, PLACES.table), built.table) ? [] : [PLACES.table]),
              ...(isText(packed(files, PLACES.figures), built.figures) ? [] : [PLACES.figures]),
            ],
          },
    program: {
      packed: programDigest(there),
      here: programDigest(here),
      differing: differingPaths(byPath(there), byPath(here)),
    },
  };
}

/** Everything that can be said of an archive package in a folder. */
export async function verifyPackage(folder: string, home: string): Promise<Proof> {
  const { files, strange } = readFolder(folder);
  const faults = checkBag(files);
  const isWhole = faults.length + strange.length === 0;
  const edition = isWhole ? await editionIn(files, home) : undefined;
  return packageProof({ name: basename(folder), files, faults, strange, ...(edition && { edition }) });
}
