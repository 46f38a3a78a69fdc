import * as ReactPdf from '@react-pdf/primitives';
import { createContext, Fragment, memo, useContext, useMemo, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Box, Pages, Picture, Text } from '../../src/compose/primitives.tsx';
import { loadFonts } from '../../src/layout/fonts.ts';
import { type SetParagraphs, setText } from '../../src/layout/set-text.ts';
import { type LayoutNode, openFont, reconcileElement } from '../../src/layout/upstream.ts';
import { placedNodes, textOf } from '../../src/layout/walk.ts';
import { hearWarnings } from '../../src/layout/warnings.ts';
import { fontFiles, fonts } from '../support/fonts.ts';
import { pagesByReactPdf } from '../support/react-pdf.ts';

/** What this program takes for granted about React-PDF and fontkit. A failure here means: read before upgrading. */

const style = { size: 10, leading: 14, weight: 400, italic: false, color: '#123456' } as const;
const margins = { top: 100, right: 50, bottom: 100, left: 50 };
const layOut = async (run: React.ReactElement): Promise<LayoutNode> => {
  const known: SetParagraphs = new Map();
  return { type: 'DOCUMENT', children: await pagesByReactPdf(setText(reconcileElement(run), fonts(), known)) };
};
const page = (...children: readonly React.ReactNode[]): React.ReactElement => (
  <Pages part="body" margins={margins}>
    {children}
  </Pages>
);
const nodes = (page: LayoutNode | undefined): readonly LayoutNode[] =>
  page ? placedNodes(page).map((p) => p.node) : [];
const words = 'Wort '.repeat(60).trim();

describe('React-PDF, as far as this program relies on it', () => {
  it('names its primitives by plain words', () => {
    expect([ReactPdf.Document, ReactPdf.Page, ReactPdf.View, ReactPdf.Text, ReactPdf.Canvas]).toEqual([
      'DOCUMENT',
      'PAGE',
      'VIEW',
      'TEXT',
      'CANVAS',
    ]);
  });

  it('makes nodes of elements with the props they were given, numbers and words of a text side by side', () => {
    const sem = { id: 'b', type: 'Div' } as const;
    const { children, ...run } = reconcileElement(
      page(
        <Box key="b" sem={sem} repeat style={{ marginTop: 3 }}>
          <Text style={style} width={200}>
            Seite {7}
          </Text>
        </Box>,
      ),
    );
    expect(run).toMatchObject({ type: 'PAGE', props: { part: 'body' }, style: { paddingTop: 100, width: 595.28 } });
    expect(children).toMatchObject([{ type: 'VIEW', props: { sem, fixed: true }, style: { marginTop: 3 } }]);
    expect(children?.[0]?.props?.sem).toBe(sem);
    expect(children?.[0]?.children?.[0]?.children).toEqual([
      { type: 'TEXT_INSTANCE', value: 'Seite ' },
      { type: 'TEXT_INSTANCE', value: '7' },
    ]);
  });

  it('knows hooks, contexts, fragments and what is remembered, and starts anew with every document', () => {
    const Width = createContext(1);
    let drawn = 0;
    const Remembered = memo(({ children }: { readonly children: string }) => {
      const width = useContext(Width);
      const [at] = useState(() => ++drawn);
      return useMemo(
        () => (
          <Text style={style} width={width}>
            {children} {at}
          </Text>
        ),
        [width, children, at],
      );
    });
    const once = (): unknown => {
      const run = reconcileElement(
        page(
          <Width.Provider key="w" value={77}>
            <Fragment key="f">
              {null}
              <Remembered>a</Remembered>
            </Fragment>
            {[false, <Remembered key="b">b</Remembered>]}
          </Width.Provider>,
        ),
      );
      return run.children?.map((node) => [node.type, node.style?.width, textOf(node)]);
    };
    const shown = (first: number) => [
      ['TEXT', 77, `a ${first}`],
      ['TEXT', 77, `b ${first + 1}`],
    ];
    expect([once(), once()]).toEqual([shown(1), shown(3)]);
  });

  it('throws what a component throws, and goes on with the next document', () => {
    const error = new Error('there is no such part');
    const Failing = (): never => {
      throw error;
    };
    expect(() => reconcileElement(page(<Failing key="f" />))).toThrow(error);
    expect(reconcileElement(page()).children).toEqual([]);
  });

  it('leaves out words outside of a text, and says so', () => {
    const { result, said } = hearWarnings(() => reconcileElement(page('lost words')));
    expect(result.children).toEqual([]);
    expect(said.join()).toContain('lost words');
  });

  it('takes lines that are there before layout as they are, and their heights', async () => {
    const root = await layOut(
      page(
        <Text key="a" style={style} width={200}>
          {words}
        </Text>,
      ),
    );
    const [text] = nodes(root.children?.[0]);
    expect(text?.lines?.length).toBeGreaterThan(3);
    expect(text?.box?.height).toBeCloseTo((text?.lines?.length ?? 0) * 14, 6);
    expect(text?.lines?.[0]?.runs[0]?.attributes.font[0]).toBe(fonts().face(400, false).font);
  });

  it('asks for no font when all text has lines', async () => {
    await expect(
      layOut(
        page(
          <Text key="a" style={style} width={200}>
            {words}
          </Text>,
        ),
      ),
    ).resolves.toBeDefined();
    const bare: LayoutNode = { type: 'TEXT', props: {}, style: {}, children: [{ type: 'TEXT_INSTANCE', value: 'x' }] };
    await expect(pagesByReactPdf({ ...reconcileElement(page()), children: [bare] })).rejects.toThrow(
      'asked for the font',
    );
  });

  it('divides a text between lines, keeps the very lines, and never fewer than two on either side', async () => {
    const filler = <Box key="f" sem={{ id: 'f', type: 'Div' }} whole style={{ height: 841.89 - 200 - 40 }} />;
    const text = (
      <Text key="t" sem={{ id: 't', type: 'P' }} style={style} width={200}>
        {words}
      </Text>
    );
    const root = await layOut(page(filler, text));
    const parts = (root.children ?? []).map((p) => nodes(p).find((n) => n.type === 'TEXT'));
    expect(parts.map((p) => p?.lines?.length)).toEqual([2, expect.any(Number)]);
    expect(parts.map((p) => p?.props?.sem?.id)).toEqual(['t', 't']);
    expect(parts[1]?.lines?.[0]?.box.y).toBe(28);
  });

  it('repeats what is marked so on every page its parent continues on, with the same runs', async () => {
    const rows = Array.from({ length: 80 }, (_, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells them apart
      <Text key={i} style={style} width={200}>{`Zeile ${i}`}</Text>
    ));
    const head = (
      <Box key="h" repeat>
        <Text style={style} width={200}>
          Kopf
        </Text>
      </Box>
    );
    const root = await layOut(
      page(
        <Box key="t" sem={{ id: 't', type: 'Table' }}>
          {head}
          <Box>{rows}</Box>
        </Box>,
      ),
    );
    const heads = (root.children ?? []).map((p) => nodes(p).find((n) => n.lines?.[0]?.string === 'Kopf'));
    expect(heads.length).toBeGreaterThan(1);
    expect(heads.every((h) => h?.lines?.[0]?.runs[0] === heads[0]?.lines?.[0]?.runs[0])).toBe(true);
  });

  it('moves a heading along with a block that does not fit', async () => {
    const filler = <Box key="f" whole style={{ height: 560 }} />;
    const heading = (
      <Text key="h" sem={{ id: 'h', type: 'H2' }} style={style} width={200} keepWithNext={29}>
        Titel
      </Text>
    );
    const block = <Box key="b" whole style={{ height: 200 }} />;
    const root = await layOut(page(filler, heading, block));
    expect(nodes(root.children?.[0]).some((n) => n.props?.sem)).toBe(false);
    expect(nodes(root.children?.[1])[0]?.props?.sem?.id).toBe('h');
  });

  it('gives a canvas the size of its style and keeps it whole', async () => {
    const drawing = { width: 100, height: 50, ops: [] };
    const root = await layOut(page(<Picture key="c" drawing={drawing} width={50} />));
    expect(nodes(root.children?.[0])[0]?.box).toMatchObject({ width: 50, height: 25 });
  });

  it('speaks up when a box is taller than a page', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...w: unknown[]) => {
      said.push(w.join(' '));
    };
    try {
      await layOut(page(<Box key="b" whole style={{ height: 2000 }} />));
    } finally {
      console.warn = warn;
    }
    expect(said.join()).toContain('exceeds available height');
  });
});

describe('fontkit, as far as this program relies on it', () => {
  it('opens a face from bytes with its metrics and characters', () => {
    const font = openFont(fontFiles.regular);
    expect(font.unitsPerEm).toBe(1000);
    expect(font.characterSet).toContain(0x1e9e);
    expect(font.hasGlyphForCodePoint(0x1f600)).toBe(false);
  });

  it('remembers a glyph with the characters it was first asked for; opened in order, a space is a space', () => {
    const poisoned = openFont(fontFiles.regular);
    poisoned.layout('§\u00a044', { liga: false });
    expect(poisoned.glyphForCodePoint(32).codePoints).toEqual([0xa0]);
    const asked: number[] = [];
    const watched = openFont(fontFiles.regular);
    const make = watched._getBaseGlyph.bind(watched);
    watched._getBaseGlyph = (id, codePoints) => {
      asked.push(id);
      return make(id, codePoints);
    };
    expect(asked).toEqual([watched.glyphForCodePoint(32).id]);
    const { font } = loadFonts(fontFiles).face(400, false);
    font.layout('§\u00a044', { liga: false });
    expect(font.glyphForCodePoint(32).codePoints).toEqual([32]);
  });

  it('has a box for each glyph that its outline leaves by one unit at most, in every face of the document', () => {
    for (const bytes of Object.values(fontFiles)) {
      const font = openFont(bytes);
      for (const codePoint of font.characterSet) {
        // The published glyph of fontkit; only `getGlyph` is declared with its boxes.
        const { bbox, cbox } = font.glyphForCodePoint(codePoint) as ReturnType<typeof font.getGlyph>;
        expect(Math.max(cbox.minX - bbox.minX, bbox.maxX - cbox.maxX)).toBeLessThanOrEqual(1);
        expect(Math.max(cbox.minY - bbox.minY, bbox.maxY - cbox.maxY)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('takes a table that is there already for the one in the bytes', () => {
    const font = openFont(fontFiles.regular);
    font._tables.post = { underlinePosition: -7 };
    expect(font.underlinePosition).toBe(-7);
  });

  it('knows the box of an outline, and says of a space that it has none', () => {
    const { font } = fonts().face(400, false);
    const box = font.getGlyph(font.glyphForCodePoint('p'.charCodeAt(0)).id).bbox;
    expect(box.minY).toBeLessThan(-150);
    expect(box.maxY).toBeGreaterThan(450);
    const none = font.getGlyph(font.glyphForCodePoint(32).id).bbox;
    expect(none.minX < none.maxX).toBe(false);
  });

  it('gives one position for each glyph, with kerning in the advance and no gap between letters', () => {
    const { font } = fonts().face(400, false);
    const { glyphs, positions } = font.layout('AVA', { liga: false });
    expect(positions).toHaveLength(glyphs.length);
    expect(positions[0]?.xAdvance).toBeLessThan(glyphs[0]?.advanceWidth ?? 0);
    expect(glyphs.flatMap(({ codePoints }) => codePoints)).toEqual([...'AVA'].map((c) => c.charCodeAt(0)));
  });

  it('has the metrics that lines are set by', () => {
    const { font } = fonts().face(400, false);
    const { ascent, descent, capHeight, xHeight, underlinePosition, underlineThickness } = font;
    expect(ascent).toBeGreaterThan(capHeight);
    expect(capHeight).toBeGreaterThan(xHeight);
    expect(descent).toBeLessThan(0);
    expect(underlinePosition).toBeLessThan(0);
    expect(underlineThickness).toBeGreaterThan(0);
  });

  it('makes no ligatures where told not to', () => {
    const { font } = fonts().face(400, false);
    expect(font.layout('Auflage fi ffl', { liga: false }).glyphs).toHaveLength(14);
  });

  it('has figures of one width unless asked otherwise', () => {
    const { font } = fonts().face(400, false);
    const widths = font.layout('0123456789', { liga: false }).positions.map((p) => p.xAdvance);
    expect(new Set(widths).size).toBe(1);
  });
});
