import { describe, expect, it } from 'vitest';
import { breakPages } from '../../src/layout/break-pages.ts';
import { placeBoxes } from '../../src/layout/flex.ts';
import type { LayoutNode } from '../../src/layout/upstream.ts';

const pageWith = (box: Pick<LayoutNode, 'style' | 'props'>): LayoutNode => ({
  type: 'PAGE',
  style: { width: 400, height: 500 },
  props: {},
  children: [{ type: 'VIEW', style: {}, props: {}, children: [{ type: 'VIEW', children: [], ...box }] }],
});

/** What React-PDF and Yoga know, and this program does not do. */
const STYLES = [
  ['right', 10],
  ['flexGrow', 1],
  ['marginRight', 4],
  ['margin', 4],
  ['padding', '4 8'],
  ['gap', 3],
  ['justifyContent', 'center'],
  ['flexWrap', 'wrap'],
  ['minHeight', 20],
  ['borderWidth', 1],
  ['transform', 'rotate(90deg)'],
] as const;
/** Known words with values that are not. */
const VALUES = [
  ['width', '50%'],
  ['height', '20mm'],
  ['marginTop', Number.NaN],
  ['left', Number.POSITIVE_INFINITY],
  ['flexDirection', 'row-reverse'],
  ['alignItems', 'baseline'],
  ['position', 'static'],
] as const;
const PROPS = [
  ['break', true],
  ['render', () => null],
  ['debug', true],
  ['orphans', 3],
  ['widows', 1],
  ['wrap', 'no'],
  ['minPresenceAhead', '20'],
] as const;

describe('what a box may say', () => {
  it.each([...STYLES, ...VALUES])('is not passed over where nobody acts on it: style %s: %s', (name, value) => {
    const page = pageWith({ style: { [name]: value } });
    expect(() => placeBoxes(page, 400)).toThrow(`style of this VIEW: ${name}: `);
    expect(() => breakPages(page)).toThrow(name);
  });

  it.each(PROPS)('is not passed over where nobody acts on it: prop %s', (name, value) => {
    const page = pageWith({ props: { [name]: value } as LayoutNode['props'] & object });
    expect(() => breakPages(page)).toThrow(`props of this VIEW: ${name}: `);
  });

  it('is placed where it is known; what is not said is as if it were not there', () => {
    const page = pageWith({
      style: { position: 'absolute', left: 7, bottom: 3, height: 20, width: undefined, backgroundColor: '#eee' },
      props: { wrap: false, fixed: true, minPresenceAhead: 12 },
    });
    expect(placeBoxes(page, 400).children?.[0]?.children?.[0]?.box).toMatchObject({ left: 7, top: -23, height: 20 });
  });
});
