import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartModel } from '../../src/blocks/chart-model.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import { anyLine, anyPath, anyRows } from './support/any-model.ts';
import { measure } from './support/fonts.ts';
import { STYLE } from './support/models.ts';
import { boxOfText, textsOf } from './support/reading.ts';

const models: Readonly<Record<ChartModel['type'], fc.Arbitrary<ChartModel>>> = {
  bar: anyRows('bar'),
  groupedBar: anyRows('groupedBar'),
  stackedBar: anyRows('stackedBar'),
  share: anyRows('share'),
  deviation: anyRows('deviation'),
  interval: anyRows('interval'),
  path: anyPath,
  line: anyLine,
};

const EDGE = 0.01;

/** Texts that leave the drawing or touch each other. */
function faults(drawing: Drawing): readonly string[] {
  const boxes = textsOf(drawing).map((op) => ({ text: op.text, ...boxOfText(op) }));
  const outside = boxes.filter(
    ({ left, top, right, bottom }) =>
      left < -EDGE || top < -EDGE || right > drawing.width + EDGE || bottom > drawing.height + EDGE,
  );
  const pairs = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => a.left < b.right - EDGE && b.left < a.right - EDGE && a.top < b.bottom - EDGE && b.top < a.bottom - EDGE,
      )
      .map((b) => `“${a.text}” and “${b.text}” overlap`),
  );
  return [
    ...outside.map(
      ({ text, left, right, top, bottom }) => `“${text}” leaves the drawing (${left} ${top} ${right} ${bottom})`,
    ),
    ...pairs,
  ];
}

describe('any chart that the data can ask for', () => {
  for (const [type, model] of Object.entries(models)) {
    it(`of type ${type} keeps every text inside and apart from every other`, async () => {
      await fc.assert(
        fc.asyncProperty(model, fc.constantFrom(459, 300), async (chart, width) => {
          const drawing = await drawChart(chart, { ...STYLE, width }, measure);
          expect(drawing.width).toBe(width);
          expect(faults(drawing)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });
  }
});
