import { nodeFiles } from '../../../src/cli/node-files.ts';
import { readFonts } from '../../../src/cli/read-fonts.ts';
import { loadFonts } from '../../../src/layout/fonts.ts';
import { examine } from '../../../src/pipeline/examine.ts';
import { produce } from '../../../src/pipeline/produce.ts';
import { openP12 } from '../../../src/sign/open-p12.ts';
import { type SigningRequest, signPdf } from '../../../src/sign/sign-pdf.ts';
import { type Person, p12 } from './people.ts';

export const face = loadFonts(readFonts('.')).face(400, false);

/** A built programme of an edition. */
export async function built(root = 'test/editions/minimal', year = '2021'): Promise<Uint8Array> {
  const { programme } = examine(nodeFiles(root), year);
  const made = programme && (await produce(programme, readFonts('.'), () => undefined));
  if (!made?.pdf) throw new Error(`${root} could not be built`);
  return made.pdf.bytes;
}

export const SIGNED_AT = '2025-03-12T14:05:00+01:00';

/** Signs as somebody who takes their key out of a file. */
export async function signedBy(
  pdf: Uint8Array,
  person: Person,
  more: Partial<Omit<SigningRequest, 'pdf' | 'identity'>> = {},
): Promise<Uint8Array> {
  const opened = await openP12(await p12(person, 'geheim'), new TextEncoder().encode('geheim'));
  if (!('identity' in opened)) throw new Error(opened.refusal.because);
  const { identity } = opened;
  const result = await signPdf({ pdf, identity, reason: 'Unterzeichnet', signedAt: SIGNED_AT, face, ...more });
  if (!('pdf' in result)) throw new Error(result.refusal.because);
  return result.pdf;
}
