import type { Block } from '../blocks/block.ts';
import type { Inline } from '../blocks/inline.ts';
import { allBlocks, linesOf } from '../blocks/walk.ts';
import { splitOperand } from '../derive/operand.ts';
import type { Examined } from './comparison.ts';
import { chaptersOf, passagesOf } from './passages.ts';
import { sentenceSpans } from './sentences.ts';
import type { ChapterRef } from './sides.ts';

/** A sentence of an edition. */
export interface Sentence {
  readonly chapter: ChapterRef;
  readonly text: string;
}

/** Where an edition prints its figures, by their ids in the data. */
export interface Printed {
  /** The chapter that prints a figure first, in its text, in a table or in a chart. */
  readonly chapters: ReadonlyMap<string, ChapterRef>;
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
}

/** The figures a printed value is of: a value of a date is of its series, a change made on demand of what changed. */
function subjectsOf(fact: string, { facts, programme }: Examined): readonly string[] {
  if (facts.numbers.has(fact)) return [fact];
  const origin = programme.printed.get(fact)?.origin;
  const operands = origin?.kind === 'derived' ? origin.inputs : [fact];
  return [...new Set(operands.map((operand) => splitOperand(operand).id))];
}

const factsOfInlines = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((it) => ('children' in it ? factsOfInlines(it.children) : it.kind === 'figure' ? [it.fact] : []));

const factsOfBlock = (block: Block): readonly string[] => [
  ...linesOf(block).flatMap(factsOfInlines),
  ...(block.kind === 'chart' ? block.model.points.flatMap(({ facts }) => facts) : []),
];

export function printedFigures(examined: Examined): Printed {
  const chapters = new Map<string, ChapterRef>();
  const sentences = new Map<string, Sentence[]>();
  for (const [section, chapter] of chaptersOf(examined.programme)) {
    for (const fact of allBlocks(section.blocks).flatMap(factsOfBlock)) {
      for (const id of subjectsOf(fact, examined)) if (!chapters.has(id)) chapters.set(id, chapter);
    }
    for (const { text, figures } of passagesOf(section.blocks)) {
      for (const [from, to] of sentenceSpans(text)) {
        const inside = figures.filter(({ at }) => at >= from && at < to).map(({ fact }) => fact);
        const ids = new Set(inside.flatMap((fact) => subjectsOf(fact, examined)));
        for (const id of ids) {
          sentences.set(id, [...(sentences.get(id) ?? []), { chapter, text: text.slice(from, to) }]);
        }
      }
    }
  }
  return { chapters, sentences };
}
