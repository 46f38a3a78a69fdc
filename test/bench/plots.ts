import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Row } from './part.ts';

/** A picture beside the tables of a part, as Vega-Lite draws it. */
export interface Plot {
  /** Name of its file in `docs/`. */
  readonly file: string;
  readonly alt: string;
  readonly specification: TopLevelSpec;
}

const LOOKS = {
  background: 'white',
  padding: 12,
  config: { font: 'sans-serif', view: { stroke: null }, axis: { labelFontSize: 11, titleFontSize: 11 } },
} as const;

const OURS = '#1d5a7e';
const OTHERS = '#b9c4cb';

/** Seconds of each of those that were compared, as bars; ours stand out. */
export function bars(file: string, alt: string, rows: readonly Row[]): Plot {
  const fastestFirst = [...rows].sort((a, b) => a.value - b.value);
  const values = fastestFirst.map(({ what, value }) => ({
    what,
    seconds: value / 1000,
    ours: what.startsWith('amip'),
  }));
  return {
    file,
    alt,
    specification: {
      ...LOOKS,
      width: 420,
      height: { step: 24 },
      data: { values },
      encoding: {
        y: {
          field: 'what',
          type: 'nominal',
          sort: null,
          title: null,
          axis: { labelLimit: 400, ticks: false, domain: false },
        },
        x: { field: 'seconds', type: 'quantitative', title: 'seconds, median' },
      },
      layer: [
        {
          mark: { type: 'bar', height: 15 },
          encoding: { color: { condition: { test: 'datum.ours', value: OURS }, value: OTHERS } },
        },
        {
          mark: { type: 'text', align: 'left', dx: 4, fontSize: 11 },
          encoding: { text: { field: 'seconds', type: 'quantitative', format: '.2f' } },
        },
      ],
    },
  };
}

/** Seconds over pages, a line for each of those that were compared. Both axes are logarithmic, so that short documents can be told apart too. */
export function curves(file: string, alt: string, rows: readonly Row[]): Plot {
  const values = rows.flatMap(({ name, at, value }) =>
    name === undefined || at === undefined ? [] : [{ name, pages: at, seconds: value / 1000 }],
  );
  const names = [...new Set(values.map(({ name }) => name))];
  const colours = [OURS, '#c0392b', '#e0a030', '#7f8c8d', '#6a9a4f'];
  return {
    file,
    alt,
    specification: {
      ...LOOKS,
      width: 420,
      height: 300,
      data: { values },
      encoding: {
        x: {
          field: 'pages',
          type: 'quantitative',
          scale: { type: 'log', nice: false, padding: 20 },
          axis: { values: [60, 100, 200, 500], grid: false },
          title: 'pages',
        },
        y: {
          field: 'seconds',
          type: 'quantitative',
          scale: { type: 'log', nice: false, padding: 20 },
          axis: { values: [0.25, 0.5, 1, 2, 5, 10, 20, 50] },
          title: 'seconds',
        },
        color: {
          field: 'name',
          type: 'nominal',
          title: null,
          scale: { domain: names, range: colours.slice(0, names.length) },
        },
      },
      layer: [
        { mark: { type: 'line', strokeWidth: 2 } },
        { mark: { type: 'point', filled: true, size: 50, opacity: 1 } },
      ],
    },
  };
}

/** The picture as SVG. */
export async function drawn({ specification }: Plot): Promise<string> {
  const view = new View(parse(compile(specification).spec), { renderer: 'none' });
  try {
    return `${await view.toSVG()}\n`;
  } finally {
    view.finalize();
  }
}
