import type { Drawing, DrawOp, PathStep } from '../../../src/charts/drawing.ts';
import { hex } from './reading.ts';

/** Paints a drawing as SVG, so that a golden drawing can be looked at as well as compared. */

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function pathData(path: readonly PathStep[]): string {
  return path
    .map((step) => {
      if (step[0] === 'h') return 'Z';
      if (step[0] === 're') return `M${step[1]} ${step[2]}h${step[3]}v${step[4]}h${-step[3]}Z`;
      const [command, ...numbers] = step;
      return `${command.toUpperCase()}${numbers.join(' ')}`;
    })
    .join('');
}

const opacity = (alpha: number): string => (alpha === 1 ? '' : ` opacity="${alpha}"`);

function element(op: DrawOp): string {
  switch (op.op) {
    case 'save':
      return '<g>';
    case 'restore':
      return '</g>';
    case 'clip':
      return `<!-- clip ${pathData(op.path)} -->`;
    case 'fill':
      return `<path d="${pathData(op.path)}" fill="${hex(op.color)}"${op.evenOdd ? ' fill-rule="evenodd"' : ''}${opacity(op.alpha)}/>`;
    case 'stroke': {
      const dash =
        op.dash.length === 0 ? '' : ` stroke-dasharray="${op.dash.join(' ')}" stroke-dashoffset="${op.dashOffset}"`;
      const ends = ` stroke-linecap="${op.cap}" stroke-linejoin="${op.join}" stroke-miterlimit="${op.miterLimit}"`;
      return `<path d="${pathData(op.path)}" fill="none" stroke="${hex(op.color)}" stroke-width="${op.width}"${ends}${dash}${opacity(op.alpha)}/>`;
    }
    case 'text': {
      const [a, b, c, d, e, f] = op.matrix;
      const turned =
        a === 1 && b === 0 && c === 0 && d === 1 ? '' : ` transform="matrix(${[a, b, c, d, e, f].join(' ')})"`;
      const italic = op.italic ? ' font-style="italic"' : '';
      const place = `x="${op.x}" y="${op.y}" font-size="${op.size}" font-weight="${op.weight}"${italic}`;
      return `<text ${place} fill="${hex(op.color)}"${opacity(op.alpha)}${turned}>${escaped(op.text)}</text>`;
    }
  }
}

export function toSvg({ width, height, ops }: Drawing): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Source Sans 3">`;
  return `${[open, ...ops.map(element), '</svg>'].join('\n')}\n`;
}
