import { grid } from '../../templates/design/grid.ts';
import type { ChartModel } from '../blocks/chart-model.ts';
import type { Programme } from '../blocks/programme.ts';
import { allBlocks } from '../blocks/walk.ts';
import { drawChart } from '../charts/draw-chart.ts';
import type { Drawing } from '../charts/drawing.ts';
import { type KeepDrawing, type KeptDrawings, NOT_KEPT } from '../charts/kept-drawings.ts';
import { type FontFiles, type Fonts, loadFonts } from '../layout/fonts.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { type ProgrammeToRender, renderProgramme } from './render-programme.ts';
import { NO_STOPWATCH } from './stopwatch.ts';

export interface Production {
  /** Present when the pages could be set without errors. */
  readonly pdf?: { readonly bytes: Uint8Array; readonly pages: number };
  readonly problems: readonly Problem[];
}

/** What a file may have beyond the programme itself, who is told how long it takes, and where drawings are kept. */
export interface Extras
  extends Pick<ProgrammeToRender, 'attachments' | 'madeAt' | 'draft' | 'watch' | 'outputProfile'> {
  /** One for all builds of a process: a drawing is made once, and not at all where it is kept. Changes no byte. */
  readonly kept?: KeptDrawings;
}

export const chartsOf = (programme: Programme): readonly ChartModel[] =>
  programme.sections
    .flatMap((section) => allBlocks(section.blocks))
    .flatMap((block) => (block.kind === 'chart' ? [block.model] : []));

const facesOf = ({ regular, italic, semiBold, semiBoldItalic }: FontFiles): readonly Uint8Array[] => [
  regular,
  italic,
  semiBold,
  semiBoldItalic,
];

async function drawCharts(
  programme: Programme,
  { measure }: Fonts,
  keep: KeepDrawing,
): Promise<ReadonlyMap<string, Drawing>> {
  const style = { accent: programme.accent, width: grid.full, thousands: programme.thousands };
  const drawn = chartsOf(programme).map(
    async (model) => [model.id, await drawChart(model, style, measure, keep)] as const,
  );
  return new Map(await Promise.all(drawn));
}

/** A programme as the bytes of a PDF. The same programme and fonts give the same bytes. */
export async function produce(
  programme: Programme,
  fontFiles: FontFiles,
  onStep: (step: 'charts' | 'layout') => void,
  { kept, ...extras }: Extras = {},
): Promise<Production> {
  onStep('charts');
  const { watch = NO_STOPWATCH } = extras;
  const fonts = watch.time('fonts', () => loadFonts(fontFiles));
  const drawings = await watch.wait('charts', () =>
    drawCharts(programme, fonts, kept?.(facesOf(fontFiles)) ?? NOT_KEPT),
  );
  onStep('layout');
  const { bytes, pages, problems } = await renderProgramme({ programme, drawings, fonts, ...extras });
  return bytes && !hasErrors(problems) ? { pdf: { bytes, pages }, problems } : { problems };
}
