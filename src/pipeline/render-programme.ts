import type { Ports } from '../../templates/design/sheet.ts';
import { programmePages } from '../../templates/programme.tsx';
import { allIds } from '../blocks/ids.ts';
import type { Programme } from '../blocks/programme.ts';
import type { Drawing } from '../charts/drawing.ts';
import { checkPages } from '../layout/check-pages.ts';
import type { Fonts } from '../layout/fonts.ts';
import { layOutWell } from '../layout/improve.ts';
import { PLAIN } from '../layout/lay-out.ts';
import { missingGlyphs } from '../layout/missing-glyphs.ts';
import { setParagraph } from '../layout/paragraph.ts';
import { withRunningLines } from '../layout/running.ts';
import type { SetParagraphs } from '../layout/set-text.ts';
import { reconcileElement } from '../layout/upstream.ts';
import { hearWarningsOf } from '../layout/warnings.ts';
import type { DocumentMeta } from '../pdf/metadata.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import { type Problem, problemAt } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import { tagPages } from '../tag/tag-pages.ts';
import { engineWarning, missingGlyph } from '../words/problems/layout.ts';

export interface Rendered {
  /** The file; null where a problem of severity `error` stood against setting any pages. */
  readonly bytes: Uint8Array | null;
  readonly pages: number;
  readonly problems: readonly Problem[];
}

export interface ProgrammeToRender {
  readonly programme: Programme;
  /** By id of the chart's model. */
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly fonts: Fonts;
}

const PROGRAM = 'amip';

export const metaOf = (programme: Programme): DocumentMeta => ({
  title: `${programme.title} ${programme.yearsLabel}`,
  author: programme.organisation,
  subject: programme.subtitle ?? programme.standLine,
  keywords: [programme.shortTitle, programme.yearsLabel, ...programme.carriers],
  creator: PROGRAM,
  producer: `${PROGRAM} (React-PDF, pdfkit)`,
  language: programme.language,
  date: programme.date,
});

export const portsOf = ({ face, measure }: Fonts): Ports => ({
  measure,
  lineWidths: (text, setting) => {
    const { weight, italic, color } = setting.style;
    const piece = { text, weight, italic, color, underline: false, sems: [] };
    return setParagraph([piece], setting, face).map((line) => line.xAdvance);
  },
});

/** Sets the pages of a programme and writes them as PDF. The same input gives the same bytes. */
export async function renderProgramme({ programme, drawings, fonts }: ProgrammeToRender): Promise<Rendered> {
  const builder = programmePages(programme, drawings, portsOf(fonts));
  const fileOf = fileFinder(programme);
  const { result, said } = await hearWarningsOf(async () => {
    const known: SetParagraphs = new Map();
    const first = reconcileElement(builder.pages({ pages: new Map(), ...PLAIN }));
    const missing = missingGlyphs(first, fonts.face);
    if (missing.length > 0) return { missing };
    const laidOut = await layOutWell(builder, fonts, known);
    return { laidOut: await withRunningLines(laidOut, builder, fonts, known) };
  });
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
  const bytes = writePdf({
    tagged: tagPages(result.laidOut.root),
    places: result.laidOut.places,
    meta: metaOf(programme),
    faces: fonts.face,
    profile: '2a',
    attachments: [],
  });
  return {
    bytes,
    pages: result.laidOut.root.children?.length ?? 0,
    problems: sortProblems([...engine, ...checked]),
  };
}

/** Parts of a block have its id with a slash behind it. */
const blockOf = (id: string): string => id.split('/')[0] ?? id;

/** The file a part of the document came from; for cover, contents and running lines that of the first section. */
function fileFinder(programme: Programme): (id: string) => string {
  const files = new Map(programme.sections.flatMap((s) => allIds(s.blocks).map((id) => [id, s.file] as const)));
  const fallback = programme.sections[0]?.file ?? 'edition.yaml';
  return (id) => files.get(id) ?? files.get(blockOf(id)) ?? fallback;
}
