import { printDesignOf } from '../../templates/design/print.ts';
import type { Programme } from '../blocks/programme.ts';
import { type PdfContent, writePrint } from '../pdf/write-pdf.ts';
import { type Problem, problemAt } from '../problem/problem.ts';
import { verifyPrint } from '../verify/print/verify-print.ts';
import * as words from '../words/problems/print.ts';
import { violated } from '../words/problems/read-back.ts';
import type { Stopwatch } from './stopwatch.ts';

/** What is to be printed by others. */
export interface ToPrint {
  readonly programme: Pick<Programme, 'accent' | 'accentInks'>;
  readonly content: PdfContent;
  /** ICC profile of the print condition. */
  readonly outputProfile: Uint8Array;
  readonly watch: Stopwatch;
}

/** Where the colours of a document are chosen. */
const PLACE = { file: 'data/jobcenter.yaml' };

const NOTHING = new Uint8Array();

/** Pages as PDF/X-4, read back; with any problem the bytes are of no use. Nothing is converted: every colour has inks. */
export function printed({ programme, content, outputProfile, watch }: ToPrint): {
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
} {
  const { accent, accentInks } = programme;
  if (!accentInks) return { bytes: NOTHING, problems: [problemAt(PLACE, words.accentWithoutInks(accent))] };
  const { table, ambiguous, tooWet } = printDesignOf(accent, accentInks);
  const { bytes, withoutInks } = watch.time('pdf', () => writePrint(content, { table, outputProfile }));
  const findings = [
    ...ambiguous.map((colour) => words.ambiguousColour(colour, accent)),
    ...tooWet.map((colour) => words.tooMuchInk(colour)),
    ...withoutInks.map((colour) => words.colourWithoutInks(colour)),
  ];
  if (findings.length > 0) return { bytes: NOTHING, problems: findings.map((finding) => problemAt(PLACE, finding)) };
  const { title } = content.meta;
  const pages = content.tagged.root.children?.length ?? 0;
  const violations = watch.time('verify', () => verifyPrint(bytes, { title, pages }));
  return { bytes, problems: violations.map((violation) => problemAt(PLACE, violated(violation))) };
}
