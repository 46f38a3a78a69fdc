import { renderToBuffer } from '@react-pdf/renderer';
import type { Content } from '../../content.ts';
import { drawnCharts } from './charts.ts';
import { NaiveDocument, registerFonts } from './document.tsx';

/** The content as PDF: rendered once to learn the pages of headings, and again to print them. */
export async function renderNaive(content: Content): Promise<Uint8Array> {
  registerFonts(content.fonts);
  const charts = await drawnCharts(content);
  const pages = new Map<string, number>();
  const known = new Map<string, number>();
  await renderToBuffer(<NaiveDocument place={{ content, charts, pages }} known={known} />);
  return renderToBuffer(<NaiveDocument place={{ content, charts, pages: new Map() }} known={pages} />);
}
