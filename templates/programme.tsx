import type { ReactElement } from 'react';
import type { Block, Heading } from '../src/blocks/block.ts';
import type { Draft, Programme, Section } from '../src/blocks/programme.ts';
import { allBlocks } from '../src/blocks/walk.ts';
import type { Drawing } from '../src/charts/drawing.ts';
import { arrange } from '../src/compose/arrange.ts';
import type { Builder, Run } from '../src/compose/builder.ts';
import { chapterLine } from '../src/words/draft.ts';
import { Blocks } from './blocks/blocks.tsx';
import type { Place } from './blocks/place.ts';
import { blockUnits } from './blocks/units.tsx';
import { grid } from './design/grid.ts';
import { type Ports, sheetOf } from './design/sheet.ts';
import { CONTENTS_ID, Contents } from './parts/contents.tsx';
import { Cover } from './parts/cover.tsx';
import { LEGEND_ID, Legend, legendRows } from './parts/legend.tsx';
import { COVER, runningSheets } from './parts/running.tsx';
import { unitOf } from './unit.ts';

type Part = 'front' | 'body' | 'appendix' | 'end';

const PART: Readonly<Record<Section['part'], Part>> = {
  front: 'front',
  body: 'body',
  appendix: 'appendix',
  back: 'end',
  abbreviations: 'end',
  chartData: 'end',
  imprint: 'end',
};

export interface PartOfProgramme {
  /** Unique: what it is, and the first section. */
  readonly id: string;
  readonly name: Part;
  readonly blocks: readonly Block[];
}

/** How much of a chapter was taken over, below its heading. */
function standingOf({ id, carried }: Section, from: string): readonly Block[] {
  if (!carried) return [];
  const text = chapterLine(carried.carried, carried.sentences, from);
  return [{ kind: 'paragraph', id: `${id}.standing`, text: [{ kind: 'text', text }], role: 'standing' }];
}

function blocksOf(section: Section, from: string): readonly Block[] {
  const headings = section.blocks[0]?.kind === 'heading' ? 1 : 0;
  const { blocks } = section;
  return [...blocks.slice(0, headings), ...standingOf(section, from), ...blocks.slice(headings)];
}

/** Sections that run on, one behind the other; each part begins on a new page. */
export function partsOf(programme: Programme): readonly PartOfProgramme[] {
  const parts: PartOfProgramme[] = [];
  for (const section of programme.sections) {
    const name = PART[section.part];
    const blocks = blocksOf(section, programme.unsettled?.from ?? '');
    const last = parts.at(-1);
    if (last?.name === name) parts[parts.length - 1] = { ...last, blocks: [...last.blocks, ...blocks] };
    else parts.push({ id: `${name} ${section.id}`, name, blocks });
  }
  return parts;
}

const NO_MARGINS = { top: 0, right: 0, bottom: 0, left: 0 };

/** The programme as pages: cover, contents, text, and the running lines over them. */
export function programmePages(
  programme: Programme,
  drawings: ReadonlyMap<string, Drawing>,
  ports: Ports,
  draft?: Draft,
): Builder {
  const sheet = sheetOf(programme.accent, ports);
  const blocks = programme.sections.flatMap((section) => allBlocks(section.blocks));
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const tables = new Map(
    blocks.flatMap((block) => (block.kind === 'table' ? [[block.id, block.number] as const] : [])),
  );
  const within = (inner: readonly Block[], outer: Place): ReactElement => <Blocks blocks={inner} place={outer} />;
  const place = { sheet, drawings, tables, width: grid.text, indent: grid.hang, depth: 0, within };

  const { sections: _, printed: __, ...onCover } = programme;

  const cover: Run = {
    part: COVER,
    printsPages: false,
    pages: () => {
      const shown = { programme: onCover, inOutline: headings.length === 0, draft };
      const unit = unitOf(COVER, sheet, shown, (props) => <Cover {...props} sheet={sheet} />);
      return { part: COVER, margins: NO_MARGINS, units: [unit] };
    },
  };
  const legend = (ofDraft: Draft): Run => ({
    part: LEGEND_ID,
    printsPages: false,
    pages: () => {
      const shown = { rows: legendRows(programme), draft: ofDraft };
      const unit = unitOf(LEGEND_ID, sheet, shown, (props) => (
        <Legend {...props} place={{ ...place, width: grid.full, indent: 0, after: 0 }} />
      ));
      return { part: LEGEND_ID, margins: grid.margins, units: [unit] };
    },
  });
  const contents: Run = {
    part: CONTENTS_ID,
    printsPages: true,
    pages: ({ pages, density }) => {
      const entries = headings.map((heading) => ({ heading, page: pages.get(heading.id) }));
      const shown = { entries, closer: density < 1 };
      const unit = unitOf(CONTENTS_ID, sheet, shown, (props) => <Contents {...props} sheet={sheet} />);
      return { part: CONTENTS_ID, margins: grid.margins, units: [unit] };
    },
  };
  const text = ({ id, blocks: own }: PartOfProgramme): Run => ({
    part: id,
    printsPages: false,
    pages: ({ order, density }) => ({
      part: id,
      margins: grid.margins,
      units: blockUnits(arrange(own, order), place, density),
    }),
  });
  return {
    runs: [
      cover,
      ...(draft ? [legend(draft)] : []),
      ...(programme.contents && headings.length > 0 ? [contents] : []),
      ...partsOf(programme).map(text),
    ],
    running: (pages) => runningSheets(programme, pages, sheet, draft),
  };
}
