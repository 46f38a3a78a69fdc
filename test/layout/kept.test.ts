import { describe, expect, it } from 'vitest';
import type { Programme } from '../../src/blocks/programme.ts';
import type { Builder } from '../../src/compose/builder.ts';
import { layOutWell } from '../../src/layout/improve.ts';
import { type Kept, newlyKept } from '../../src/layout/kept.ts';
import { type LaidOut, pressFor } from '../../src/layout/lay-out.ts';
import { withRunningLines } from '../../src/layout/running.ts';
import { hearWarnings } from '../../src/layout/warnings.ts';
import { heading, paragraph } from '../support/blocks.ts';
import { fonts } from '../support/fonts.ts';
import { builderOf, withBlocks } from '../support/lay-out.ts';
import { sampleDrawings, sampleProgramme } from '../support/sample-programme.ts';

/** Elements that were asked for, by the run they stand in. */
const counting = (builder: Builder, asked: string[]): Builder => ({
  runs: builder.runs.map((run) => ({
    ...run,
    pages: (plan) => {
      const composition = run.pages(plan);
      const units = composition.units.map((unit) => ({
        ...unit,
        element: () => {
          asked.push(run.part);
          return unit.element();
        },
      }));
      return { ...composition, units };
    },
  })),
  running: builder.running,
});

interface Built extends LaidOut {
  /** The run of every unit that was composed. */
  readonly asked: readonly string[];
  /** How many runs and running sheets were laid out. */
  readonly laidOut: number;
  readonly said: readonly string[];
}

const samples = sampleDrawings();

function built(programme: Programme, kept: Kept, drawings = samples): Built {
  const asked: string[] = [];
  let laidOut = 0;
  const watched: Kept = {
    units: kept.units,
    runs: {
      get: (key) => kept.runs.get(key),
      set: (key, run) => {
        laidOut++;
        return kept.runs.set(key, run);
      },
    },
  };
  const builder = counting(builderOf(programme, drawings), asked);
  const { result, said } = hearWarnings(() => {
    const press = pressFor(fonts(), watched);
    return withRunningLines(layOutWell(builder, press), builder, press);
  });
  return { ...result, asked, laidOut, said };
}

const blocks = Array.from({ length: 40 }, (_, i) => paragraph(`p${i}`, `Der ${i}. Absatz sagt etwas. `.repeat(7)));
const document = (word: string): Programme =>
  withBlocks([heading(1, '1', 'Kapitel', 'k'), ...blocks, paragraph('last', `Zuletzt noch etwas über ${word}.`)]);

describe('a document that is laid out again', () => {
  it('has nothing composed or laid out a second time', () => {
    const kept = newlyKept();
    const first = built(sampleProgramme, kept);
    expect(first.asked.length).toBeGreaterThan(30);
    const again = built(sampleProgramme, kept);
    expect([again.asked, again.laidOut]).toEqual([[], 0]);
    expect(again.root).toEqual(first.root);
    expect(again.places).toEqual(first.places);
  });

  it('has only the block composed that changed, and only its run laid out', () => {
    const kept = newlyKept();
    built(document('Verkehr'), kept);
    const { asked, laidOut } = built(document('Wohnen'), kept);
    expect(asked).toEqual(['body only']);
    expect(laidOut).toBe(1);
  });

  it('has everything composed that another accent gives another look', () => {
    const kept = newlyKept();
    const first = built(sampleProgramme, kept);
    expect(built({ ...sampleProgramme, accent: '#7a1f5a' }, kept).asked).toEqual(first.asked);
  });

  it('has a chart composed again whose drawing changed', () => {
    const kept = newlyKept();
    built(sampleProgramme, kept);
    const [[id, drawing] = ['', undefined]] = samples;
    const drawings = new Map([
      ...samples,
      ...(drawing ? [[id, { ...drawing, height: drawing.height + 1 }] as const] : []),
    ]);
    const { asked } = built(sampleProgramme, kept, drawings);
    expect(new Set(asked)).toEqual(new Set(['body einleitung']));
    expect(asked.length).toBeLessThan(6);
  });

  it('says again what was said about it', () => {
    const kept = newlyKept();
    const drawings = new Map([...samples].map(([id, drawing]) => [id, { ...drawing, height: 900 }]));
    const first = built(sampleProgramme, kept, drawings);
    expect(first.said.length).toBeGreaterThan(0);
    const again = built(sampleProgramme, kept, drawings);
    expect([again.said, again.asked]).toEqual([first.said, []]);
  });
});
