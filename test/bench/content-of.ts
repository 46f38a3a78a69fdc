import { join } from 'node:path';
import type { Block } from '../../src/blocks/block.ts';
import type { ChartModel } from '../../src/blocks/chart-model.ts';
import type { Inline } from '../../src/blocks/inline.ts';
import { noteMark, plainText, printedText } from '../../src/blocks/plain-text.ts';
import type { Programme } from '../../src/blocks/programme.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { specification } from '../../src/charts/specification.ts';
import { readFonts } from '../../src/cli/read-fonts.ts';
import { loadFonts } from '../../src/layout/fonts.ts';
import { chartsOf } from '../../src/pipeline/produce.ts';
import { grid } from '../../templates/design/grid.ts';
import { partsOf } from '../../templates/programme.tsx';
import { toSvg } from '../charts/support/svg.ts';
import type { Content, Line, Picture, PictureForm, Piece, Run, TablePiece } from './content.ts';

type Set = Pick<Run, 'bold' | 'italic' | 'href'>;

const PLAIN: Set = { bold: false, italic: false };

/** Running text as runs; the words are those that our own pages print. */
export function runsOf(inlines: readonly Inline[], set: Set = PLAIN): Line {
  return inlines.flatMap((it): Line => {
    switch (it.kind) {
      case 'strong':
        return runsOf(it.children, { ...set, bold: true });
      case 'emphasis':
        return runsOf(it.children, { ...set, italic: true });
      case 'link':
        return runsOf(it.children, { ...set, href: it.href });
      case 'removed':
      case 'carried':
        return runsOf(it.children, set);
      case 'note':
        return [{ ...set, text: noteMark(it) }];
      default:
        return [{ ...set, text: it.text }];
    }
  });
}

/** Two charts with the same key look alike. */
const keyOf = ({ id: _, ...rest }: ChartModel): string => {
  const text = JSON.stringify(rest);
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return `chart${hash}-${text.length}`;
};

function tableOf(block: Extract<Block, { kind: 'table' }>): TablePiece {
  const { columns, rows } = block.content;
  return {
    kind: 'table',
    id: block.id,
    caption: `${block.number}  ${plainText(block.caption)}`,
    head: columns.map(({ text }) => plainText(text)),
    rows: rows.map(({ label, cells, total }) => ({
      total,
      cells: [
        plainText(label),
        ...cells.map(({ text, note }) => plainText(text) + (note ? ` ${plainText(note)}` : '')),
      ],
    })),
    notes: block.notes.map(plainText),
  };
}

/** A block as pieces; what stands inside quotations and notes stands for itself. */
export function piecesOf(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return [{ ...block, number: block.number ?? '', text: plainText(block.text) }];
    case 'paragraph':
      return [{ kind: 'paragraph', id: block.id, text: runsOf(block.text), small: block.role !== undefined }];
    case 'list': {
      const items = block.items.map((item) => item.blocks.flatMap(piecesOf).flatMap(lineOf));
      return [{ kind: 'list', ordered: block.ordered, start: block.start, items }];
    }
    case 'quotation':
      return block.blocks.flatMap(piecesOf);
    case 'table':
      return [tableOf(block)];
    case 'chart': {
      const { id, number, caption, alt, model, notes } = block;
      const line = `${number}  ${plainText(caption)}`;
      return [{ kind: 'chart', id, caption: line, alt, picture: keyOf(model), notes: notes.map(plainText) }];
    }
    case 'notes':
      return block.notes.flatMap(({ id, number, blocks }) =>
        blocks.map(({ text }) => {
          const line = `${number} ${printedText(text)}`;
          return { kind: 'paragraph', id, text: [{ ...PLAIN, text: line }], small: true } as const;
        }),
      );
  }
}

const lineOf = (piece: Piece): Line => {
  if (piece.kind === 'paragraph') return piece.text;
  return piece.kind === 'list' ? piece.items.flat() : [];
};

async function picturesOf(programme: Programme, form: PictureForm): Promise<Record<string, Picture>> {
  const { measure } = loadFonts(readFonts('.'));
  const style = { accent: programme.accent, width: grid.full, thousands: programme.thousands };
  const pictures: Record<string, Picture> = {};
  for (const model of chartsOf(programme)) {
    const key = keyOf(model);
    if (pictures[key]) continue;
    const { spec, width, height } = specification(model, style, measure);
    const drawing = form === 'specification' ? undefined : await drawChart(model, style, measure);
    pictures[key] = {
      width,
      height,
      ...(form === 'specification' && { specification: spec }),
      ...(form === 'svg' && drawing && { svg: toSvg(drawing) }),
      ...(form === 'drawing' && drawing && { drawing }),
    };
  }
  return pictures;
}

const face = (name: string): string => join(process.cwd(), 'templates', 'fonts', `SourceSans3-${name}.ttf`);

/** A programme as a peer gets it, with charts in the form the peer wants. */
export async function contentOf(programme: Programme, form: PictureForm): Promise<Content> {
  return {
    title: programme.title,
    subtitle: programme.subtitle ?? '',
    years: programme.yearsLabel,
    shortTitle: programme.shortTitle,
    organisation: programme.organisation,
    standLine: programme.standLine,
    carriers: `Träger: ${programme.carriers.join(' und ')}`,
    accent: programme.accent,
    fonts: {
      regular: face('Regular'),
      italic: face('Italic'),
      semiBold: face('SemiBold'),
      semiBoldItalic: face('SemiBoldItalic'),
    },
    parts: partsOf(programme).map(({ blocks }) => blocks.flatMap(piecesOf)),
    pictures: await picturesOf(programme, form),
  };
}
