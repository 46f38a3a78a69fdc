import { describe, expect, it } from 'vitest';
import { layOutWell } from '../../src/layout/improve.ts';
import { newlyKept } from '../../src/layout/kept.ts';
import { pressFor } from '../../src/layout/lay-out.ts';
import type { LayoutNode } from '../../src/layout/upstream.ts';
import { heading, paragraph } from '../support/blocks.ts';
import { fonts } from '../support/fonts.ts';
import { builderOf, laidOut, withBlocks } from '../support/lay-out.ts';
import { sampleProgramme } from '../support/sample-programme.ts';

/** Everything that is drawn: where boxes stand and what their lines are made of. */
const drawn = ({ type, box, lines, style, props, children = [] }: LayoutNode): unknown => ({
  type,
  box,
  style,
  id: props?.sem?.id,
  lines: lines?.map(({ runs, ...line }) => ({
    ...line,
    runs: runs.map(({ attributes: { font: _, ...attributes }, ...run }) => ({ ...run, attributes })),
  })),
  children: type === 'TEXT' ? [] : children.map(drawn),
});

const stringsOf = ({ type, lines, children = [] }: LayoutNode): string =>
  type === 'TEXT' ? (lines ?? []).map((line) => line.string).join(' ') : children.map(stringsOf).join(' ');

const document = (word: string) =>
  withBlocks([
    heading(1, '1', 'Kapitel', 'k'),
    ...Array.from({ length: 30 }, (_, i) => paragraph(`p${i}`, `Der ${i}. Absatz sagt etwas über ${word}. `.repeat(6))),
  ]);

describe('what is remembered from other documents', () => {
  it('changes nothing about the pages of this one', async () => {
    const first = await laidOut(sampleProgramme);
    await laidOut(document('Verkehr'));
    await laidOut(document('Wohnen'));
    const again = await laidOut(sampleProgramme);
    expect(drawn(again.root)).toEqual(drawn(first.root));
    expect(again.places).toEqual(first.places);
  });

  it('gives a changed paragraph its own lines', async () => {
    const before = stringsOf((await laidOut(document('Verkehr'))).root);
    const after = stringsOf((await laidOut(document('Wohnen'))).root);
    expect([before.includes('Verkehr'), before.includes('Wohnen')]).toEqual([true, false]);
    expect([after.includes('Verkehr'), after.includes('Wohnen')]).toEqual([false, true]);
  });
});

describe('setting a document', () => {
  it('composes and sets each run of pages once for each plan', () => {
    const builder = builderOf(document('Verkehr'));
    const calls = new Map<string, number>();
    const counting = {
      ...builder,
      runs: builder.runs.map((run) => ({
        ...run,
        pages: (plan: Parameters<typeof run.pages>[0]) => {
          calls.set(run.part, (calls.get(run.part) ?? 0) + 1);
          return run.pages(plan);
        },
      })),
    };
    layOutWell(counting, pressFor(fonts(), newlyKept()));
    const { contents = 0, ...others } = Object.fromEntries(calls);
    expect(contents).toBe(2);
    expect(new Set(Object.values(others))).toEqual(new Set([1]));
  });
});
