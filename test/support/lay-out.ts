import type { Programme } from '../../src/blocks/programme.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import type { Builder } from '../../src/compose/builder.ts';
import { layOutWell } from '../../src/layout/improve.ts';
import { newlyKept } from '../../src/layout/kept.ts';
import { composedPlainly, type LaidOut, pressFor } from '../../src/layout/lay-out.ts';
import type { LayoutNode } from '../../src/layout/upstream.ts';
import { hearWarnings } from '../../src/layout/warnings.ts';
import { portsOf } from '../../src/pipeline/render-programme.ts';
import { programmePages } from '../../templates/programme.tsx';
import { fonts } from './fonts.ts';
import { sampleDrawings, sampleProgramme } from './sample-programme.ts';

export const builderOf = (programme: Programme, drawings: ReadonlyMap<string, Drawing> = sampleDrawings()): Builder =>
  programmePages(programme, drawings, portsOf(fonts()));

export async function laidOut(
  programme: Programme,
  drawings: ReadonlyMap<string, Drawing> = sampleDrawings(),
): Promise<LaidOut & { readonly said: readonly string[] }> {
  const builder = builderOf(programme, drawings);
  const { result, said } = hearWarnings(() => layOutWell(builder, pressFor(fonts(), newlyKept())));
  return { ...result, said };
}

/** The sample with other blocks as its only chapter. */
export const withBlocks = (
  blocks: Programme['sections'][number]['blocks'],
  more: Partial<Programme> = {},
): Programme => ({
  ...sampleProgramme,
  sections: [{ id: 'only', part: 'body', file: 'data/2024/chapters/only.md', blocks }],
  ...more,
});

export const firstPass = (programme: Programme): LayoutNode =>
  composedPlainly(builderOf(programme), pressFor(fonts(), newlyKept()));
