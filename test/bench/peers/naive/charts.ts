import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Content } from '../../content.ts';

/** Draws every chart as SVG, in this process, as the manual of Vega says. */
export async function drawnCharts({ pictures }: Content): Promise<ReadonlyMap<string, string>> {
  const drawn = Object.entries(pictures).map(async ([key, { specification }]) => {
    // The bench wrote what our own charts are drawn from.
    const view = new View(parse(compile(specification as TopLevelSpec).spec), { renderer: 'none' });
    const svg = await view.toSVG();
    // React-PDF stumbles over lines that leave out where they begin, and over weights that are numbers.
    const mended = svg
      .replaceAll(/<line(?![^>]*\bx1=)/g, '<line x1="0"')
      .replaceAll(/<line(?![^>]*\by1=)/g, '<line y1="0"')
      .replaceAll('font-weight="400"', 'font-weight="normal"')
      .replaceAll('font-weight="600"', 'font-weight="bold"');
    return [key, `data:image/svg+xml;base64,${Buffer.from(mended).toString('base64')}`] as const;
  });
  return new Map(await Promise.all(drawn));
}
