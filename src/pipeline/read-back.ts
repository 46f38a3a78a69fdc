import { headingTitle } from '../../templates/blocks/heading.tsx';
import { COVER } from '../../templates/parts/running.tsx';
import type { Heading } from '../blocks/block.ts';
import type { Draft, Programme } from '../blocks/programme.ts';
import { allBlocks } from '../blocks/walk.ts';
import type { Drawing } from '../charts/drawing.ts';
import type { LaidOut } from '../layout/lay-out.ts';
import { readableText } from '../layout/shaping.ts';
import type { LayoutNode } from '../layout/upstream.ts';
import type { Attachment } from '../pdf/attachments.ts';
import type { Profile } from '../standards/profile.ts';
import { expansionsIn, readingTexts } from '../tag/reading-texts.ts';
import type { Tagged } from '../tag/tag-pages.ts';
import type { Expectation, ExpectedHeading } from '../verify/expectation.ts';
import { LEGEND } from '../words/draft.ts';
import { CONTENTS, pageOf } from '../words/pages.ts';

/** What was given to be written. */
export interface Written {
  readonly programme: Programme;
  readonly draft: Draft | undefined;
  readonly title: string;
  readonly laidOut: LaidOut;
  readonly tagged: Tagged;
  readonly profile: Profile;
  readonly attachments: readonly Attachment[];
}

function headingsOf(programme: Programme, draft: Draft | undefined): readonly ExpectedHeading[] {
  const headings = programme.sections
    .flatMap((section) => allBlocks(section.blocks))
    .filter((block): block is Heading => block.kind === 'heading')
    .map((heading) => ({ level: heading.level, text: readableText(headingTitle(heading).normalize('NFC')) }));
  const legend = draft ? [{ level: 1, text: LEGEND.title }] : [];
  const contents = programme.contents && headings.length > 0 ? [{ level: 1, text: CONTENTS }] : [];
  return [...legend, ...contents, ...headings];
}

/** Pictures that stand on the pages, the decorative ones too. */
const drawingsOf = (node: LayoutNode): readonly Drawing[] =>
  node.props?.drawing ? [node.props.drawing] : (node.children ?? []).flatMap(drawingsOf);

const labelsOf = (drawing: Drawing): readonly string[] =>
  drawing.ops.flatMap((op) => (op.op === 'text' && op.text !== '' ? [readableText(op.text.normalize('NFC'))] : []));

/** What the finished file must turn out to be, from what went into it. */
export function expectationOf({
  programme,
  draft,
  title,
  laidOut,
  tagged,
  profile,
  attachments,
}: Written): Expectation {
  const labels = drawingsOf(laidOut.root).flatMap(labelsOf);
  const parts = (laidOut.root.children ?? []).map((page) => page.props?.part);
  return {
    profile,
    title,
    language: programme.language,
    pages: parts.length,
    headings: headingsOf(programme, draft),
    texts: readingTexts(laidOut.composed),
    expansions: expansionsIn(laidOut.composed),
    labels,
    registeredRuns: tagged.runs + labels.length,
    footer: (page, pages) => (parts[page - 1] === COVER ? undefined : pageOf(page, pages)),
    attachments: attachments.map(({ name, mime, relationship }) => ({ name, mime, relationship })),
    blockOf: ({ id }) => id,
  };
}
