import fc from 'fast-check';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Box, Pages, Picture, Text } from '../../src/compose/primitives.tsx';
import { breakPages } from '../../src/layout/break-pages.ts';
import { newlyKept } from '../../src/layout/kept.ts';
import { composedPlainly, pressFor } from '../../src/layout/lay-out.ts';
import { setText } from '../../src/layout/set-text.ts';
import { type LayoutNode, reconcileElement } from '../../src/layout/upstream.ts';
import { hearWarnings } from '../../src/layout/warnings.ts';
import { fonts } from '../support/fonts.ts';
import { builderOf } from '../support/lay-out.ts';
import { pagesByReactPdf } from '../support/react-pdf.ts';
import { sampleProgramme } from '../support/sample-programme.ts';

const style = { size: 10.5, leading: 15, weight: 400, italic: false, color: '#123456' } as const;
const margins = { top: 92, right: 68, bottom: 82.39, left: 68 };
const WIDTH = 459.28;

const composed = (element: ReactElement): LayoutNode => setText(reconcileElement(element), fonts(), new Map());
const composedOf = (children: readonly ReactElement[]): LayoutNode =>
  composed(
    <Pages part="body" margins={margins}>
      {children}
    </Pages>,
  );

/** Where everything stands, and which lines are there. */
const boxes = ({ type, box, lines, children = [], style: given }: LayoutNode): unknown => {
  const { left, top, width, height } = box ?? {};
  const kids = type === 'TEXT' ? [] : children.map(boxes);
  return {
    type,
    at: [left, top, width, height],
    lines: lines?.map((line) => line.string),
    height: given?.height,
    kids,
  };
};

/** What is said to the console while something takes its time. */
async function heard<T>(run: () => Promise<T>): Promise<{ readonly result: T; readonly said: readonly string[] }> {
  const said: string[] = [];
  const warn = vi.spyOn(console, 'warn').mockImplementation((...all: unknown[]) => void said.push(all.join(' ')));
  try {
    return { result: await run(), said };
  } finally {
    warn.mockRestore();
  }
}

/** By the library and by this program, warnings included. */
async function bothWays(run: LayoutNode) {
  const theirs = await heard(() => pagesByReactPdf(run));
  const ours = hearWarnings(() => breakPages(run));
  return {
    theirs: { pages: theirs.result.map(boxes), said: theirs.said },
    ours: { pages: ours.result.map(boxes), said: ours.said },
  };
}

/** A description of something that stands on a page, made into elements below. */
type Piece =
  | { readonly kind: 'text'; readonly words: number; readonly space: number; readonly keep: number }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'picture'; readonly height: number; readonly isNamed: boolean }
  | { readonly kind: 'rule' }
  | { readonly kind: 'list'; readonly items: readonly number[]; readonly wide: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly number[])[]; readonly whole: boolean };

const words = (count: number): string => Array.from({ length: count }, (_, i) => `Wort${i % 7}`).join(' ');

const paragraph = (id: string, count: number, width: number, space = 0, keep = 0): ReactElement => (
  <Text
    key={id}
    sem={{ id, type: 'P' }}
    style={style}
    width={width}
    hyphenate
    keepWithNext={keep || undefined}
    box={{ marginBottom: space }}
  >
    {words(count)}
  </Text>
);

function shown(piece: Piece, id: string): ReactElement {
  switch (piece.kind) {
    case 'text':
      return paragraph(id, piece.words, WIDTH - 50, piece.space, piece.keep);
    case 'heading':
      return (
        <Text key={id} sem={{ id, type: 'H2' }} style={{ ...style, size: 14 }} width={WIDTH} keepWithNext={29}>
          {`Überschrift ${piece.level}`}
        </Text>
      );
    case 'picture':
      return (
        <Box key={id} sem={{ id, type: 'Div' }} whole style={{ marginLeft: 0, marginBottom: 16 }}>
          {piece.isNamed ? paragraph(`${id}/caption`, 12, WIDTH, 6, 40) : null}
          <Picture
            sem={{ id: `${id}/figure`, type: 'Figure', alt: '' }}
            drawing={drawing(piece.height)}
            width={WIDTH}
          />
          <Picture
            artifact="Layout"
            drawing={{ ...drawing(10), width: 31.3 }}
            style={{ position: 'absolute', bottom: 0, left: 10.7 }}
          />
        </Box>
      );
    case 'rule':
      return (
        <Box
          key={id}
          artifact="Layout"
          style={{ width: WIDTH, height: 0.5, marginBottom: 6, backgroundColor: '#000' }}
        />
      );
    case 'list':
      return (
        <Box key={id} sem={{ id, type: 'L' }} style={{ marginLeft: 50 }}>
          {piece.items.map((count, index) => (
            <Box
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells them apart
              key={index}
              sem={{ id: `${id}/${index}`, type: 'LI' }}
              whole={count < 30}
              keepWithNext={count < 30 && index === 0 ? 16 : undefined}
              style={{ flexDirection: 'row' }}
            >
              <Box style={{ width: piece.wide }}>{paragraph(`${id}/${index}/label`, 1, piece.wide)}</Box>
              <Box sem={{ id: `${id}/${index}/body`, type: 'LBody' }} style={{ width: WIDTH - 50 - piece.wide }}>
                {paragraph(`${id}/${index}/text`, count, WIDTH - 50 - piece.wide, 3.5)}
              </Box>
            </Box>
          ))}
        </Box>
      );
    case 'table':
      return (
        <Box key={id} sem={{ id, type: 'Table' }} whole={piece.whole} style={{ marginBottom: 16 }}>
          <Box sem={{ id: `${id}/head`, type: 'THead' }} repeat keepWithNext={24}>
            <Box style={{ width: WIDTH, backgroundColor: '#eee' }}>{paragraph(`${id}/head/text`, 3, WIDTH)}</Box>
          </Box>
          <Box sem={{ id: `${id}/rows`, type: 'TBody' }}>
            {piece.rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells them apart
              <Box key={row} whole={row % 5 !== 4} style={{ width: WIDTH, marginBottom: row % 3 }}>
                <Box
                  sem={{ id: `${id}/${row}`, type: 'TR' }}
                  style={{ flexDirection: 'row', ...(row % 2 ? { alignItems: 'flex-end' as const } : {}) }}
                >
                  {cells.map((count, cell) => (
                    <Box
                      // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells them apart
                      key={cell}
                      sem={{ id: `${id}/${row}/${cell}`, type: 'TD' }}
                      style={{ width: WIDTH / cells.length, paddingTop: 4.5, paddingBottom: 4.5, paddingLeft: 6 }}
                    >
                      {paragraph(`${id}/${row}/${cell}/text`, count, WIDTH / cells.length - 12)}
                    </Box>
                  ))}
                </Box>
              </Box>
            ))}
          </Box>
        </Box>
      );
  }
}

const drawing = (height: number) => ({ width: WIDTH, height, ops: [] });

const pieces: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 5, arbitrary: text() },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 4 }) }) },
  fc.record({
    kind: fc.constant('picture' as const),
    height: fc.double({ min: 5, max: 700, noNaN: true }),
    isNamed: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('rule' as const) }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(fc.integer({ min: 1, max: 160 }), { minLength: 1, maxLength: 6 }),
    wide: fc.double({ min: 10, max: 40, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 25,
    }),
    whole: fc.boolean(),
  }),
);

function text(): fc.Arbitrary<Piece> {
  return fc.record({
    kind: fc.constant('text' as const),
    words: fc.integer({ min: 1, max: 260 }),
    space: fc.double({ min: 0, max: 25, noNaN: true }),
    keep: fc.constantFrom(0, 0, 20),
  });
}

const runs = fc
  .array(pieces, { minLength: 1, maxLength: 24 })
  .map((list) => composedOf(list.map((piece, index) => shown(piece, `b${index}`))));

/** Ids of texts with their lines, in the order they stand. */
const linesById = (nodes: readonly LayoutNode[]): ReadonlyMap<string, readonly unknown[]> => {
  const found = new Map<string, unknown[]>();
  const visit = (node: LayoutNode): void => {
    if (node.type !== 'TEXT') for (const child of node.children ?? []) visit(child);
    const id = node.props?.sem?.id ?? '';
    if (node.lines) found.set(id, [...(found.get(id) ?? []), ...node.lines]);
  };
  for (const node of nodes) visit(node);
  return found;
};

describe('breaking pages', () => {
  it('places every box to the last bit where React-PDF and Yoga place it', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (run) => {
        const { theirs, ours } = await bothWays(run);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 60 },
    );
  });

  it('does so for a whole programme', async () => {
    const builder = builderOf(sampleProgramme);
    const { children: runs = [] } = composedPlainly(builder, pressFor(fonts(), newlyKept()));
    expect(runs).toHaveLength(builder.runs.length);
    for (const run of runs) {
      const { theirs, ours } = await bothWays(run);
      expect(ours).toEqual(theirs);
    }
  });

  it('loses no line and shows none twice but those of repeated heads', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { result: pages } = hearWarnings(() => breakPages(run));
        const before = linesById([run]);
        const after = linesById(pages);
        expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
        for (const [id, lines] of before) {
          const found = after.get(id) ?? [];
          if (id.endsWith('/head/text')) expect(new Set(found)).toEqual(new Set(lines));
          else expect(found).toEqual(lines);
        }
      }),
      { numRuns: 150 },
    );
  });
});
