import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block } from '../../src/blocks/block.ts';
import type { Inline } from '../../src/blocks/inline.ts';
import { printedText } from '../../src/blocks/plain-text.ts';
import type { Programme } from '../../src/blocks/programme.ts';
import { allBlocks } from '../../src/blocks/walk.ts';
import { LEGEND, TAKEN_OVER } from '../../src/words/draft.ts';
import { CONTENTS } from '../../src/words/pages.ts';
import { headingTitle } from '../../templates/blocks/heading.tsx';

/** What a structure consists of, counted and named in a way that blocks and files can both be asked for. */
export interface Parts {
  /** `H2 2.1 Titel`, without spaces in the words. */
  readonly headings: readonly string[];
  readonly figures: readonly string[];
  readonly labels: number;
  readonly paragraphs: readonly string[];
  /** All real text in one, without spaces. */
  readonly prose: string;
}

const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00ad]+/gu, '')
    .replace(/[\u2010\u2011]/gu, '-');

/** Running text as other readers find it: behind what is taken over stands its mark. */
export const readText = (inlines: readonly Inline[]): string =>
  inlines
    .map((it) => {
      if (!('children' in it)) return printedText([it]);
      return readText(it.children) + (it.kind === 'carried' && it.what === 'value' ? TAKEN_OVER.mark : '');
    })
    .join('');

/** Markers of list items and numbers of notes. */
function labelsOf(block: Block): number {
  if (block.kind === 'list') return block.items.length;
  return block.kind === 'notes' ? block.notes.length : 0;
}

export function expectedParts(programme: Programme): Parts {
  const blocks = programme.sections.flatMap((section) => allBlocks(section.blocks));
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' ? [`H${block.level} ${bare(headingTitle(block))}`] : [],
  );
  const legend = programme.unsettled ? [`H1 ${bare(LEGEND.title)}`] : [];
  const contents = programme.contents && headings.length > 0 ? [`H1 ${bare(CONTENTS)}`] : [];
  return {
    headings: [...legend, ...contents, ...headings],
    figures: blocks.flatMap((block) => (block.kind === 'chart' ? [block.alt] : [])),
    labels: blocks.reduce((sum, block) => sum + labelsOf(block), 0),
    paragraphs: blocks.flatMap((block) => (block.kind === 'paragraph' ? [bare(readText(block.text))] : [])),
    prose: '',
  };
}

/** A node as pdf.js gives it: a structure element, or a piece of content by its id. */
interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

type Words = ReadonlyMap<string, string>;

const within = (node: TreeNode): readonly TreeNode[] => [node, ...(node.children ?? []).flatMap(within)];

const wordsOf = (node: TreeNode, words: Words): string =>
  within(node)
    .map((part) => (part.type === 'content' ? (words.get(part.id ?? '') ?? '') : ''))
    .join('');

const proseOf = (node: TreeNode, words: Words): string => {
  if (node.role === 'Figure') return '';
  if (node.type === 'content') return words.get(node.id ?? '') ?? '';
  return (node.children ?? []).map((child) => proseOf(child, words)).join('');
};

/** Texts of a page by the id of their marked content. */
function collectWords(items: readonly object[]): Words {
  const words = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((candidate) => candidate !== undefined);
      if (id !== undefined) words.set(id, (words.get(id) ?? '') + String(item.str));
    } else if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item && typeof item.id === 'string' ? item.id : undefined);
    }
  }
  return words;
}

export async function partsRead(bytes: Uint8Array): Promise<Parts> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const headings: string[] = [];
  const figures: string[] = [];
  let labels = 0;
  let prose = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    // pdf.js declares children of two kinds; one description fits both.
    const tree = (await page.getStructTree()) as TreeNode | null;
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = collectWords(items);
    prose += tree ? bare(proseOf(tree, words)) : '';
    for (const node of tree ? within(tree) : []) {
      if (/^H\d$/.test(node.role ?? '')) headings.push(`${node.role} ${bare(wordsOf(node, words))}`);
      if (node.role === 'Figure') figures.push(node.alt ?? '');
      if (node.role === 'Lbl') labels++;
    }
  }
  await task.destroy();
  return { headings, figures, labels, paragraphs: [], prose };
}
