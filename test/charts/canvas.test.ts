import { describe, expect, it } from 'vitest';
import { recordCanvas } from '../../src/charts/canvas.ts';
import { boxOfPath } from './support/reading.ts';

const widths = (text: string): number => text.length * 5;
/** A Canvas as Vega sees it: any property may be read, set or called. */
const canvas = () => {
  const { context, ops } = recordCanvas(widths);
  // The operations are looked up by name, as Vega does it without types.
  return {
    context: context as unknown as Record<string, (...args: unknown[]) => unknown> & Record<string, unknown>,
    ops,
  };
};

describe('the Canvas that Vega draws into', () => {
  it('takes the transform at the moment a point is added, not when the path is painted', () => {
    const { context, ops } = canvas();
    context.translate?.(10, 20);
    context.beginPath?.();
    context.moveTo?.(1, 1);
    context.lineTo?.(2, 1);
    context.translate?.(-10, -20);
    context.stroke?.();
    expect(ops()).toMatchObject([
      {
        op: 'stroke',
        path: [
          ['m', 11, 21],
          ['l', 12, 21],
        ],
      },
    ]);
  });

  it('writes an upright rectangle as one, also scaled, and a turned one as four lines', () => {
    const { context, ops } = canvas();
    context.scale?.(2, 3);
    context.beginPath?.();
    context.rect?.(1, 1, 4, 5);
    context.fill?.();
    context.rotate?.(Math.PI / 4);
    context.beginPath?.();
    context.rect?.(0, 0, 1, 1);
    context.fill?.();
    const [upright, turned] = ops();
    expect(upright).toMatchObject({ op: 'fill', path: [['re', 2, 3, 8, 15]] });
    expect(turned?.op === 'fill' && turned.path.map(([step]) => step)).toEqual(['m', 'l', 'l', 'l', 'h']);
  });

  it('keeps a circle within a thousandth of its radius', () => {
    const { context, ops } = canvas();
    context.beginPath?.();
    context.arc?.(50, 50, 10, 0, 2 * Math.PI);
    context.fill?.();
    const [circle] = ops();
    if (circle?.op !== 'fill') throw new Error('nothing filled');
    expect(boxOfPath(circle.path)).toEqual({ left: 40, top: 40, right: 60, bottom: 60 });
    expect(circle.path.filter(([step]) => step === 'c')).toHaveLength(4);
  });

  it.each([
    ['left', 100],
    ['center', 90],
    ['right', 80],
  ])('resolves the alignment %s with the width of the embedded font', (align, x) => {
    const { context, ops } = canvas();
    Object.assign(context, { font: 'italic 600 8.5px Source Sans 3', textAlign: align, fillStyle: '#1d2329' });
    context.fillText?.('eLb.', 100, 30);
    expect(ops()).toMatchObject([
      {
        op: 'text',
        text: 'eLb.',
        x,
        y: 30,
        size: 8.5,
        weight: 600,
        italic: true,
        alpha: 1,
        matrix: [1, 0, 0, 1, 0, 0],
      },
    ]);
  });

  it('keeps the matrix of a turned text', () => {
    const { context, ops } = canvas();
    Object.assign(context, { font: '8px Source Sans 3' });
    context.translate?.(7, 9);
    context.rotate?.(Math.PI / 2);
    context.fillText?.('a', 1, 2);
    const [text] = ops();
    if (text?.op !== 'text') throw new Error('no text');
    expect(text.matrix.map((n) => Math.round(n))).toEqual([0, 1, -1, 0, 7, 9]);
    expect([text.x, text.y]).toEqual([1, 2]);
  });

  it('restores what was saved, and writes a save only for a clip', () => {
    const { context, ops } = canvas();
    const line = (): void => {
      context.beginPath?.();
      context.moveTo?.(0, 0);
      context.lineTo?.(1, 0);
      context.stroke?.();
    };
    Object.assign(context, { strokeStyle: '#ff0000', lineWidth: 2 });
    context.save?.();
    Object.assign(context, { strokeStyle: '#00ff00', lineWidth: 3 });
    context.setLineDash?.([1, 2]);
    line();
    context.restore?.();
    line();
    expect(ops()).toMatchObject([
      { op: 'stroke', color: [0, 1, 0], width: 3, dash: [1, 2] },
      { op: 'stroke', color: [1, 0, 0], width: 2, dash: [] },
    ]);
    context.save?.();
    context.beginPath?.();
    context.rect?.(0, 0, 5, 5);
    context.clip?.();
    line();
    context.restore?.();
    expect(
      ops()
        .slice(2)
        .map(({ op }) => op),
    ).toEqual(['save', 'clip', 'stroke', 'restore']);
  });

  it('paints nothing that nobody would see', () => {
    const { context, ops } = canvas();
    Object.assign(context, { fillStyle: 'transparent' });
    context.fillRect?.(0, 0, 5, 5);
    Object.assign(context, { fillStyle: '#000000', globalAlpha: 0 });
    context.fillRect?.(0, 0, 5, 5);
    expect(ops()).toEqual([]);
  });

  it.each([
    'drawImage',
    'createLinearGradient',
    'createRadialGradient',
    'createPattern',
    'strokeText',
    'setTransform',
    'ellipse',
    'measureText',
  ])('refuses %s by its name', (operation) => {
    const { context } = canvas();
    expect(() => context[operation]?.(0, 0, 1, 1)).toThrow(`“${operation}”`);
  });

  it('refuses modes, shadows, fonts and colours that the document cannot paint', () => {
    const { context } = canvas();
    expect(() => Object.assign(context, { globalCompositeOperation: 'multiply' })).toThrow('multiply');
    expect(() => Object.assign(context, { shadowBlur: 3 })).toThrow('shadowBlur');
    Object.assign(context, { font: '900 8px Source Sans 3' });
    expect(() => context.fillText?.('a', 0, 0)).toThrow('900 8px');
    Object.assign(context, { fillStyle: 'nocolour' });
    expect(() => context.fillRect?.(0, 0, 1, 1)).toThrow('nocolour');
    Object.assign(context, { fillStyle: '#000' });
    expect(() => context.fillRect?.(Number.NaN, 0, 1, 1)).toThrow('NaN');
  });
});
