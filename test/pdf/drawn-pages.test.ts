import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/blocks/block.ts';
import type { Programme } from '../../src/blocks/programme.ts';
import type { Drawing, DrawOp } from '../../src/charts/drawing.ts';
import type { LayoutNode } from '../../src/layout/upstream.ts';
import { type DrawnPage, type DrawnPages, drawnPages } from '../../src/pdf/drawn-pages.ts';
import { PLACING } from '../../src/pdf/page-key.ts';
import { drawPages, PdfKitDocument } from '../../src/pdf/upstream.ts';
import { type PdfContent, writePdf } from '../../src/pdf/write-pdf.ts';
import { metaOf } from '../../src/pipeline/render-programme.ts';
import { tagPages } from '../../src/tag/tag-pages.ts';
import { chart, heading } from '../support/blocks.ts';
import { fonts } from '../support/fonts.ts';
import { laidOut } from '../support/lay-out.ts';
import { sampleDrawings, sampleProgramme } from '../support/sample-programme.ts';

const samples = sampleDrawings();

async function contentOf(programme: Programme, drawings = samples): Promise<PdfContent> {
  const { root, places } = await laidOut(programme, drawings);
  const tagged = tagPages(root);
  return { tagged, places, meta: metaOf(programme), faces: fonts().face, profile: '2a', attachments: [] };
}

const nothing = (): undefined => undefined;

const pagesOf = ({ tagged }: PdfContent): number => tagged.root.children?.length ?? 0;

/** A memory that knows for how many pages it was asked, and how many were put into it. */
function counting(): DrawnPages & { readonly counts: { found: number; missed: number; put: number } } {
  const pages = new Map<string, DrawnPage>();
  const counts = { found: 0, missed: 0, put: 0 };
  return {
    counts,
    get: (key) => {
      const page = pages.get(key);
      if (page) counts.found++;
      else counts.missed++;
      return page;
    },
    set: (key, page) => {
      counts.put++;
      pages.set(key, page);
    },
  };
}

/** Parts, each of which begins a page. */
const parts = (...blocks: readonly Block[]): Programme => ({
  ...sampleProgramme,
  sections: blocks.map((block, n) => ({
    id: `s${n}`,
    part: 'body',
    file: `data/2024/chapters/${n}.md`,
    blocks: [heading(1, String(n + 1), 'Lage', `h${n}`), block],
  })),
});

const stroke = (alpha: number): DrawOp => ({
  op: 'stroke',
  path: [
    ['m', 0, 0],
    ['l', 50, 50],
  ],
  color: [0, 0, 0],
  alpha,
  width: 1,
  cap: 'butt',
  join: 'miter',
  miterLimit: 10,
  dash: [],
  dashOffset: 0,
});

describe('pages that were drawn before', () => {
  it('are not drawn again, and the file is the same to the byte', async () => {
    const memory = counting();
    const content = await contentOf(sampleProgramme);
    const alone = writePdf(content, nothing);
    const pages = pagesOf(content);
    expect(writePdf(content, () => memory)).toEqual(alone);
    expect(memory.counts).toEqual({ found: 0, missed: pages, put: pages });
    expect(writePdf(await contentOf(sampleProgramme), () => memory)).toEqual(alone);
    expect(memory.counts).toEqual({ found: pages, missed: pages, put: pages });
  });

  it('are kept only for a document that has room for all of them', () => {
    expect(drawnPages(1)).toBe(drawnPages(300));
    expect(drawnPages(301)).toBeUndefined();
  });

  it('are drawn again where glyphs have other codes by now', async () => {
    const memory = counting();
    const first = { ...sampleProgramme, subtitle: 'Für Stadt und Land' };
    const second = { ...sampleProgramme, subtitle: 'Für Stadt und Land, Žižka' };
    writePdf(await contentOf(first), () => memory);
    const { put } = memory.counts;
    expect(writePdf(await contentOf(second), () => memory)).toEqual(writePdf(await contentOf(second), nothing));
    // Only the cover is another page.
    expect([memory.counts.found, memory.counts.put]).toEqual([put - 1, 2 * put]);
  });

  it('are drawn again where a picture has other strokes, and where its opacities have other names', async () => {
    const memory = counting();
    const programme = parts(chart('a', '1', 'A', 'Bild', []), chart('b', '2', 'B', 'Bild', []));
    const picture = (...ops: readonly DrawOp[]): Drawing => ({ width: 400, height: 100, ops });
    const b = picture(stroke(0.5), stroke(0.25));
    for (const a of [
      picture(stroke(1)),
      picture(stroke(0.5)),
      picture(stroke(0.25)),
      picture(stroke(0.25), stroke(1)),
    ]) {
      const content = await contentOf(
        programme,
        new Map([
          ['a', a],
          ['b', b],
        ]),
      ); // prettier-ignore
      const alone = writePdf(content, nothing);
      expect(writePdf(content, () => memory)).toEqual(alone);
      expect(writePdf(content, () => memory)).toEqual(alone);
    }
    expect(memory.counts.found).toBeGreaterThan(memory.counts.put);
  });
});

/** Shows no glyphs: nobody owns any here. */
class Silent extends PdfKitDocument {
  glyphs(): this {
    return this;
  }
}

/** Tells which names are asked of an object. */
const watched = <T extends object>(object: T, asked: Set<string>): T =>
  new Proxy(object, {
    get: (target, name) => {
      asked.add(String(name));
      return Reflect.get(target, name);
    },
    has: (target, name) => {
      asked.add(String(name));
      return Reflect.has(target, name);
    },
  });

describe("React-PDF's renderer", () => {
  it('asks of nodes nothing but what the key of a page is made of', async () => {
    const asked = {
      node: new Set<string>(),
      box: new Set<string>(),
      style: new Set<string>(),
      props: new Set<string>(),
    };
    const spied = (node: LayoutNode): LayoutNode =>
      watched(
        {
          ...node,
          box: watched(node.box ?? {}, asked.box),
          style: watched(node.style ?? {}, asked.style),
          props: watched(node.props ?? {}, asked.props),
          children: node.type === 'TEXT' ? [] : (node.children ?? []).map(spied),
        },
        asked.node,
      );
    const { tagged } = await contentOf(sampleProgramme);
    drawPages(new Silent({ autoFirstPage: false, font: null }), spied(tagged.root));
    expect([...asked.style].filter((name) => PLACING.has(name))).toEqual([]);
    expect(asked.style).toContain('backgroundColor');
    // What no box of ours has: borders, and room at the sides.
    expect([...asked.box].filter((name) => !/^border|^padding(Left|Right)$/.test(name)).sort()).toEqual(
      'height left paddingBottom paddingTop top width'.split(' '),
    );
    expect([...asked.node].sort()).toEqual('alignOffset box children lines origin props style type'.split(' '));
    // Places named by `id` are none of its business: the document writes its own.
    expect([...asked.props].sort()).toEqual('bookmark debug dpi id paint'.split(' '));
  });
});
