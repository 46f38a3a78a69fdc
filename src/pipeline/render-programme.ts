import type { Ports } from '../../templates/design/sheet.ts';
import { programmePages } from '../../templates/programme.tsx';
import { allIds } from '../blocks/ids.ts';
import type { Draft, Programme } from '../blocks/programme.ts';
import type { Drawing } from '../charts/drawing.ts';
import { checkPages } from '../layout/check-pages.ts';
import type { Fonts } from '../layout/fonts.ts';
import { layOutWell } from '../layout/improve.ts';
import { composedPlainly, pressFor } from '../layout/lay-out.ts';
import { missingGlyphs } from '../layout/missing-glyphs.ts';
import { linesOf } from '../layout/remembered-lines.ts';
import { withRunningLines } from '../layout/running.ts';
import { visibleBox } from '../layout/visible-box.ts';
import { hearWarnings } from '../layout/warnings.ts';
import type { Attachment } from '../pdf/attachments.ts';
import type { DocumentMeta } from '../pdf/metadata.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import { type Problem, problemAt } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import type { Profile } from '../standards/profile.ts';
import { tagPages } from '../tag/tag-pages.ts';
import { verifyPdf } from '../verify/verify-pdf.ts';
import { DRAFT } from '../words/draft.ts';
import { engineWarning, missingGlyph } from '../words/problems/layout.ts';
import { violated } from '../words/problems/read-back.ts';
import { printed } from './printed.ts';
import { expectationOf } from './read-back.ts';
import { NO_STOPWATCH, type Stopwatch } from './stopwatch.ts';

export interface Rendered {
  /** The file; null where a problem stood against setting any pages, or the finished file broke a condition. */
  readonly bytes: Uint8Array | null;
  readonly pages: number;
  readonly problems: readonly Problem[];
}

export interface ProgrammeToRender {
  readonly programme: Programme;
  /** By id of the chart's model. */
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly fonts: Fonts;
  /** Files to be carried inside; none for the default profile, PDF/A-2. */
  readonly attachments?: readonly Attachment[];
  /** Present where this is a draft: its pages say so. */
  readonly draft?: Draft;
  /** Moment to be told as that of making, where it is not the day of the edition: `YYYY-MM-DDThh:mm:ssZ`. */
  readonly madeAt?: string;
  readonly watch?: Stopwatch;
  /** ICC profile of a print condition: PDF/X-4 for it is wanted instead of a file to be read and kept. */
  readonly outputProfile?: Uint8Array | undefined;
}

const PROGRAM = 'amip';

const titleOf = ({ title, yearsLabel }: Programme, draft: Draft | undefined): string =>
  draft ? DRAFT.title(`${title} ${yearsLabel}`) : `${title} ${yearsLabel}`;

export const metaOf = (programme: Programme, madeAt?: string, draft?: Draft): DocumentMeta => ({
  title: titleOf(programme, draft),
  author: programme.organisation,
  subject: programme.subtitle ?? programme.standLine,
  keywords: [programme.shortTitle, programme.yearsLabel, ...programme.carriers],
  creator: PROGRAM,
  producer: `${PROGRAM} (React-PDF, pdfkit)`,
  language: programme.language,
  date: madeAt ?? draft?.date ?? programme.date,
});

export const portsOf = ({ face, measure }: Fonts): Ports => ({
  measure,
  lineWidths: (text, setting) => {
    const { weight, italic, color } = setting.style;
    const piece = { text, weight, italic, color, underline: false, struck: false, sems: [] };
    return linesOf([piece], setting, face).map((line) => line.xAdvance);
  },
});

/** PDF/A-2 has no room for files of any kind, and archives prefer it where there are none. */
const profileFor = (attachments: readonly Attachment[]): Profile => (attachments.length > 0 ? '3a' : '2a');

/** Sets the pages of a programme, writes them as PDF and reads it back. The same input gives the same bytes. */
export async function renderProgramme({
  programme,
  drawings,
  fonts,
  attachments = [],
  draft,
  madeAt,
  watch = NO_STOPWATCH,
  outputProfile,
}: ProgrammeToRender): Promise<Rendered> {
  const builder = programmePages(programme, drawings, portsOf(fonts), draft);
  const fileOf = fileFinder(programme);
  const { result, said } = watch.time('layout', () =>
    hearWarnings(() => {
      const press = pressFor(fonts);
      const missing = missingGlyphs(composedPlainly(builder, press), fonts.face);
      if (missing.length > 0) return { missing };
      return { laidOut: withRunningLines(layOutWell(builder, press), builder, press) };
    }),
  );
  const engine = said.map((text) => problemAt({ file: fileOf('') }, engineWarning(text)));
  if (result.missing) {
    const problems = result.missing.map(({ character, text, id }) =>
      problemAt({ file: fileOf(id) }, missingGlyph(character, text), { subject: blockOf(id) }),
    );
    return { bytes: null, pages: 0, problems: sortProblems([...engine, ...problems]) };
  }
  const checked = checkPages(result.laidOut.root).map(({ finding, id }) =>
    problemAt({ file: fileOf(id) }, finding, { subject: blockOf(id) }),
  );
  const { laidOut } = result;
  const visibleIn = (drawing: Drawing) => visibleBox(drawing, fonts.face);
  const tagged = watch.time('tag', () => tagPages(laidOut.root, visibleIn));
  const profile = profileFor(attachments);
  const meta = metaOf(programme, madeAt, draft);
  const content = { tagged, places: laidOut.places, meta, faces: fonts.face, profile, attachments };
  const pages = laidOut.root.children?.length ?? 0;
  const done = (bytes: Uint8Array, broken: readonly Problem[]): Rendered => ({
    bytes: broken.length > 0 ? null : bytes,
    pages,
    problems: sortProblems([...engine, ...checked, ...broken]),
  });
  if (outputProfile) {
    const { bytes, problems } = printed({ programme, content, outputProfile, watch });
    return done(bytes, problems);
  }
  const bytes = watch.time('pdf', () => writePdf(content));
  const violations = watch.time('verify', () =>
    verifyPdf(bytes, expectationOf({ programme, draft, title: meta.title, laidOut, tagged, profile, attachments })),
  );
  return done(
    bytes,
    violations.map((violation) =>
      problemAt({ file: fileOf(violation.block ?? '') }, violated(violation), { subject: violation.block ?? '' }),
    ),
  );
}

/** Parts of a block have its id with a slash behind it. */
const blockOf = (id: string): string => id.split('/')[0] ?? id;

/** The file a part of the document came from; for cover, contents and running lines that of the first section. */
function fileFinder(programme: Programme): (id: string) => string {
  const files = new Map(programme.sections.flatMap((s) => allIds(s.blocks).map((id) => [id, s.file] as const)));
  const fallback = programme.sections[0]?.file ?? 'edition.yaml';
  return (id) => files.get(id) ?? files.get(blockOf(id)) ?? fallback;
}
