import type { LinkTarget, Sem } from '../compose/semantics.ts';
import type { Setting } from '../compose/text-style.ts';
import type { Fonts } from './fonts.ts';
import type { Piece } from './paragraph.ts';
import { linesOf } from './remembered-lines.ts';
import type { LayoutNode, Line } from './upstream.ts';

/** Paragraphs already set, by everything their lines depend on; one for all passes over a document. */
export type SetParagraphs = Map<string, readonly Line[]>;

type Context = Omit<Piece, 'text'>;

function within(node: LayoutNode, outer: Context): Context {
  const inline = node.props?.inline;
  const sem = node.props?.sem;
  const link: LinkTarget | undefined = node.props?.link;
  const sems: readonly Sem[] = sem ? [...outer.sems, sem] : outer.sems;
  const target = link ?? outer.target;
  const dest = node.props?.dest ?? outer.dest;
  return {
    weight: inline?.weight ?? outer.weight,
    italic: inline?.italic ?? outer.italic,
    color: inline?.color ?? outer.color,
    underline: inline?.underline ?? outer.underline,
    struck: inline?.struck ?? outer.struck,
    ...marksOf({ ...outer, ...inline }),
    sems,
    ...(target ? { target } : {}),
    ...(dest ? { dest } : {}),
  };
}

/** Only those there are, so that a paragraph without any is the same as ever. */
const marksOf = ({ background, raised, bar }: Pick<Context, 'background' | 'raised' | 'bar'>) => ({
  ...(background ? { background } : {}),
  ...(raised ? { raised } : {}),
  ...(bar ? { bar } : {}),
});

/** The text of a paragraph in pieces of one look and meaning. Composed characters, so that each has its glyph. */
export function piecesOf(node: LayoutNode, setting: Setting): readonly Piece[] {
  const collect = (children: readonly LayoutNode[], context: Context): readonly Piece[] =>
    children.flatMap((child) =>
      child.type === 'TEXT_INSTANCE'
        ? [{ ...context, text: (child.value ?? '').normalize('NFC') }]
        : collect(child.children ?? [], within(child, context)),
    );
  const { weight, italic, color } = setting.style;
  const found = collect(node.children ?? [], { weight, italic, color, underline: false, struck: false, sems: [] });
  return join(found.filter((piece) => piece.text !== ''));
}

/** React splits `Seite {n}` into two instances; one look is one piece, so that kerning runs through. */
function join(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && sameLook(last, piece)) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

const sameLook = (a: Piece, b: Piece): boolean =>
  a.weight === b.weight &&
  a.italic === b.italic &&
  a.color === b.color &&
  a.underline === b.underline &&
  a.background === b.background &&
  a.raised === b.raised &&
  a.bar === b.bar &&
  a.struck === b.struck &&
  a.target === b.target &&
  a.dest === b.dest &&
  a.sems.length === b.sems.length &&
  a.sems.every((sem, i) => sem === b.sems[i]);

function shownLines(pieces: readonly Piece[], { lines: range, ...setting }: Setting, fonts: Fonts): readonly Line[] {
  const lines = linesOf(pieces, setting, fonts.face);
  return range ? lines.slice(range.from, range.to) : lines;
}

/** Gives every paragraph of a tree its lines. */
export function setText(node: LayoutNode, fonts: Fonts, known: SetParagraphs): LayoutNode {
  const setting = node.props?.setting;
  if (node.type === 'TEXT') {
    if (!setting) throw new Error('a text stands in the page outside the Text of src/compose');
    const pieces = piecesOf(node, setting);
    const key = JSON.stringify([node.props?.sem?.id, pieces, setting]);
    const lines = known.get(key) ?? shownLines(pieces, setting, fonts);
    known.set(key, lines);
    return { ...node, lines };
  }
  return node.children ? { ...node, children: node.children.map((child) => setText(child, fonts, known)) } : node;
}
