import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import { readDrawing, storedDrawing } from '../../src/charts/stored-drawing.ts';
import { measure } from './support/fonts.ts';
import { memoryStore } from './support/memory-store.ts';
import { barometer, elbOverTime, REAL_MODELS, STYLE } from './support/models.ts';

const { digest } = memoryStore();
const KEY = digest(['key']);
const drawings = await Promise.all(REAL_MODELS.map((model) => drawChart(model, STYLE, measure)));
const [made, other] = await Promise.all([elbOverTime, barometer].map((model) => drawChart(model, STYLE, measure)));
if (!made || !other) throw new Error('nothing drawn');
const entry = storedDrawing(KEY, made, digest);
const read = (text: string): Drawing | null => readDrawing(text, KEY, made, digest);

/** An entry as somebody writes it who knows how to make the digest. */
const forged = (drawing: unknown): string => {
  const body = typeof drawing === 'string' ? drawing : JSON.stringify(drawing);
  return `${digest([KEY, body])}\n${body}`;
};

/** A copy with another value at one place. */
function changed(value: unknown, path: readonly number[], to: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return to;
  const keys = Object.keys(value);
  if (keys.length === 0) return to;
  const key = keys[first % keys.length] ?? '';
  const inner: unknown = Reflect.get(value, key);
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
  if (typeof copy === 'object' && copy !== null) Reflect.set(copy, key, changed(inner, rest, to));
  return copy;
}

describe('a stored drawing', () => {
  it('is read back as it was drawn, whatever the chart', () => {
    for (const drawing of drawings) {
      expect(readDrawing(storedDrawing(KEY, drawing, digest), KEY, drawing, digest)).toEqual(drawing);
    }
  });

  it('is either the one that was drawn or none, however its text is damaged', () => {
    const damage = fc.oneof(
      fc.nat(entry.length - 1).map((at) => entry.slice(0, at)),
      fc.nat(entry.length - 1).map((at) => entry.slice(at + 1)),
      fc
        .tuple(fc.nat(entry.length - 1), fc.string({ maxLength: 8 }))
        .map(([at, by]) => entry.slice(0, at) + by + entry.slice(at + by.length)),
      fc
        .tuple(fc.nat(entry.length - 1), fc.string({ minLength: 1 }))
        .map(([at, more]) => entry.slice(0, at) + more + entry.slice(at)),
      fc
        .tuple(fc.nat(entry.length - 1), fc.integer({ min: 0, max: 7 }))
        .map(
          ([at, bit]) =>
            entry.slice(0, at) + String.fromCharCode(entry.charCodeAt(at) ^ (1 << bit)) + entry.slice(at + 1),
        ),
      fc
        .tuple(fc.nat(entry.length - 1), fc.nat(entry.length - 1))
        .map(([a, b]) => entry.slice(0, Math.max(a, b)) + entry.slice(Math.min(a, b))),
      fc.string(),
    );
    fc.assert(
      fc.property(damage, (text) => {
        expect(read(text)).toEqual(text === entry ? made : null);
      }),
      { numRuns: 3000 },
    );
  });

  it('has the shape of a drawing even where somebody wrote it who can make the digest', () => {
    const finite = (value: unknown): boolean =>
      typeof value === 'object' && value !== null
        ? Object.values(value).every(finite)
        : typeof value === 'number'
          ? Number.isFinite(value)
          : typeof value === 'string' || typeof value === 'boolean';
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }),
        fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1e300, 2, null, '', 'fill', '#fff', [], {}, 400)),
        (path, to) => {
          const text = forged(changed(made, path, to));
          const found = read(text);
          if (!found) refused += 1;
          else {
            expect(finite(found)).toBe(true);
            expect(found).toMatchObject({ width: made.width, height: made.height });
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(1500);
  });

  const first = made.ops.find((op) => op.op === 'fill');
  const letters = made.ops.find((op) => op.op === 'text');
  it.each([
    ['nothing', ''],
    ['no drawing', '{}'],
    ['no JSON', '{"width":'],
    ['null', 'null'],
    ['a number beyond all numbers', JSON.stringify(made).replace(/"x":[\d.]+/, '"x":1e999')],
    ['a place far outside of every page', { ...made, ops: [{ ...letters, x: 1e9 }] }],
    ['an operation nobody knows', { ...made, ops: [{ op: 'run', code: '1' }] }],
    ['an operation with more than it has', { ...made, ops: [{ ...first, link: 'https://example.org' }] }],
    ['an operation without its path', { ...made, ops: [{ ...first, path: undefined }] }],
    ['a step of a path nobody knows', { ...made, ops: [{ ...first, path: [['q', 1, 2]] }] }],
    ['a step with too few numbers', { ...made, ops: [{ ...first, path: [['l', 1]] }] }],
    ['a colour that is none', { ...made, ops: [{ ...first, color: [0, 0, 2] }] }],
    ['a weight that is not embedded', { ...made, ops: [{ ...letters, weight: 700 }] }],
    ['a negative size of letters', { ...made, ops: [{ ...letters, size: -8 }] }],
    ['a save without its restore', { ...made, ops: [{ op: 'save' }] }],
    ['a restore without its save', { ...made, ops: [{ op: 'restore' }, { op: 'save' }] }],
    ['another size than the picture', { ...made, width: made.width + 1 }],
    ['more of itself than a drawing has', { ...made, more: true }],
    ['a thousand times too much', { ...made, ops: Array.from({ length: 20_000 }, () => letters) }],
    ['depth without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('with %s is none, although its digest is right', (_, drawing) => {
    expect(read(forged(drawing))).toBeNull();
  });

  it('of another chart is none, under whatever name it lies', () => {
    expect(readDrawing(storedDrawing(digest(['other']), made, digest), KEY, made, digest)).toBeNull();
    expect(read(storedDrawing(KEY, other, digest))).toBeNull();
  });

  it('that is too large is not even held against its digest', () => {
    const never = (): string => {
      throw new Error('looked at');
    };
    expect(readDrawing(`${KEY}\n${' '.repeat(1_000_001)}`, KEY, made, never)).toBeNull();
  });
});
