import type { Programme } from '../../../src/blocks/programme.ts';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { nodeFiles } from '../../../src/cli/node-files.ts';
import { readFonts } from '../../../src/cli/read-fonts.ts';
import { loadFonts } from '../../../src/layout/fonts.ts';
import { layOutWell } from '../../../src/layout/improve.ts';
import { pressFor } from '../../../src/layout/lay-out.ts';
import { withRunningLines } from '../../../src/layout/running.ts';
import { ProgrammeDocument } from '../../../src/pdf/document.ts';
import { type PdfContent, writePdf } from '../../../src/pdf/write-pdf.ts';
import { examine } from '../../../src/pipeline/examine.ts';
import { chartsOf, produce } from '../../../src/pipeline/produce.ts';
import { metaOf, portsOf } from '../../../src/pipeline/render-programme.ts';
import { type Clock, stopwatchOn } from '../../../src/pipeline/stopwatch.ts';
import { tagPages } from '../../../src/tag/tag-pages.ts';
import { grid } from '../../../templates/design/grid.ts';
import { programmePages } from '../../../templates/programme.tsx';
import type { Part } from '../part.ts';
import { median } from '../statistics.ts';

const YEAR = '2024';
const WARM_UP = 3;
const REPETITIONS = 15;

const root = process.cwd();
const fontFiles = readFonts(root);

/** Draws the same pages, and marks nothing: no owners, no marked content, no structure tree. */
class Unmarked extends ProgrammeDocument {
  override enter(): void {}
  override leave(): void {}
  override endMarkings(): void {}
  override addContent(operators: string): this {
    this.page.content.write(operators);
    return this;
  }
}

/** Milliseconds of one build, and of what was measured beside it. */
interface Turn extends Awaited<ReturnType<typeof build>> {
  readonly unmarked: number;
  readonly tagging: number;
}

/** The laid-out pages of a programme, ready to be written. */
async function contentOf(programme: Programme): Promise<PdfContent> {
  const fonts = loadFonts(fontFiles);
  const style = { accent: programme.accent, width: grid.full, thousands: programme.thousands };
  const drawings = new Map(
    await Promise.all(
      chartsOf(programme).map(async (model) => [model.id, await drawChart(model, style, fonts.measure)] as const),
    ),
  );
  const builder = programmePages(programme, drawings, portsOf(fonts));
  const press = pressFor(fonts);
  const laidOut = withRunningLines(layOutWell(builder, press), builder, press);
  const tagged = tagPages(laidOut.root);
  return { tagged, places: laidOut.places, meta: metaOf(programme), faces: fonts.face, profile: '2a', attachments: [] };
}

/** A build from the files to the bytes, and how long each step took. */
async function build(clock: Clock) {
  const watch = stopwatchOn(clock);
  const since = clock.now();
  const { programme } = examine(nodeFiles(root), YEAR, watch);
  if (!programme) throw new Error(`${YEAR} has errors`);
  const { pdf } = await produce(programme, fontFiles, () => undefined, { watch });
  if (!pdf) throw new Error(`${YEAR} could not be built`);
  const step = (name: 'charts' | 'tag' | 'pdf' | 'verify'): number => watch.timings.get(name) ?? Number.NaN;
  return {
    total: clock.now() - since,
    charts: step('charts'),
    tag: step('tag'),
    pdf: step('pdf'),
    verify: step('verify'),
  };
}

export const tagging: Part = {
  name: 'tagging',
  about: `Tagging and read-back of the ${YEAR} edition: ${REPETITIONS} builds in one warm process, in turn with writing the same pages without any marks. Tagging is the step that finds the structure plus what writing takes longer with marks; medians of ratios within a turn.`,
  run: async () => {
    const { programme } = examine(nodeFiles(root), YEAR);
    if (!programme) throw new Error(`${YEAR} has errors`);
    const content = await contentOf(programme);
    const turns: Turn[] = [];
    for (let turn = 0; turn < WARM_UP + REPETITIONS; turn++) {
      const built = await build(performance);
      const since = performance.now();
      writePdf(content, (own) => new Unmarked(own));
      const unmarked = performance.now() - since;
      // React flushes what it has put off only between two turns of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
      if (turn >= WARM_UP) turns.push({ ...built, unmarked, tagging: built.tag + built.pdf - unmarked });
    }
    const middle = (of: (turn: Turn) => number): number => median(turns.map(of));
    const share = (of: (turn: Turn) => number, whole: (turn: Turn) => number): number =>
      middle((turn) => (100 * of(turn)) / whole(turn));
    const both = (turn: Turn): number => turn.tagging + turn.verify;
    const total = (turn: Turn): number => turn.total;
    return {
      rows: [
        {
          what: 'tagging and read-back',
          value: share(both, total),
          unit: '%',
          target: 25,
          against: 'whole build, warm',
        },
        { what: 'tagging', value: share((turn) => turn.tagging, total), unit: '%', against: 'whole build, warm' },
        { what: 'read-back', value: share((turn) => turn.verify, total), unit: '%', against: 'whole build, warm' },
        {
          what: 'tagging and read-back',
          value: share(both, (turn) => turn.total - turn.charts),
          unit: '%',
          against: 'build without drawing its charts, warm',
        },
        { what: 'whole build', value: middle(total), unit: 'ms', against: 'wall clock, warm' },
        { what: 'tagging', value: middle((turn) => turn.tagging), unit: 'ms', against: 'wall clock, warm' },
        { what: 'read-back', value: middle((turn) => turn.verify), unit: 'ms', against: 'wall clock, warm' },
        {
          what: 'writing without marks',
          value: middle((turn) => turn.unmarked),
          unit: 'ms',
          against: 'wall clock, warm',
        },
      ],
    };
  },
};
