import type { Block } from '../blocks/block.ts';
import type { Inline } from '../blocks/inline.ts';
import { linesOf } from '../blocks/walk.ts';
import type { NumberFact } from '../derive/fact.ts';
import type { ReviewContext } from './rule.ts';

const factsOfLine = (line: readonly Inline[], context: ReviewContext): readonly NumberFact[] =>
  line.flatMap((it) => {
    if ('children' in it) return factsOfLine(it.children, context);
    const fact = it.kind === 'figure' ? context.programme.printed.get(it.fact) : undefined;
    return fact ? [fact] : [];
  });

/** Every figure that a block prints, or draws. */
export function factsInBlock(block: Block, context: ReviewContext): readonly NumberFact[] {
  const inLines = linesOf(block).flatMap((line) => factsOfLine(line, context));
  const inChart =
    block.kind === 'chart'
      ? block.model.points.flatMap(({ facts }) => facts.flatMap((id) => context.programme.printed.get(id) ?? []))
      : [];
  return [...inLines, ...inChart];
}
