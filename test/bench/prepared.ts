import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFParse } from 'pdf-parse';
import type { Programme } from '../../src/blocks/programme.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { contentOf } from './content-of.ts';
import type { Peer } from './peer.ts';
import type { Command } from './process.ts';

export interface Prepared {
  readonly peer: Peer;
  readonly command: Command;
  readonly pdf: string;
}

/** The programme of an edition that has no errors. */
export function programmeIn(root: string, year: string): Programme {
  const { programme, problems } = examine(nodeFiles(root), year);
  if (!programme) throw new Error(`the edition ${year} has errors: ${problems[0]?.message}`);
  return programme;
}

/** Each peer with what it reads, in a folder of its own below `folder`. */
export async function prepared(
  programme: Programme,
  peers: readonly Peer[],
  folder: string,
): Promise<readonly Prepared[]> {
  const ready: Prepared[] = [];
  for (const peer of peers) {
    const own = join(folder, peer.name.replaceAll(' ', '-'));
    mkdirSync(own, { recursive: true });
    const pdf = join(own, 'document.pdf');
    ready.push({ peer, pdf, command: peer.prepare(await contentOf(programme, peer.form), own, pdf) });
  }
  return ready;
}

export interface Made {
  readonly pages: number;
  readonly words: readonly string[];
}

/** What a reader finds in a PDF. */
export async function madeIn(pdf: string): Promise<Made> {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(pdf)) });
  try {
    const { pages, text } = await parser.getText({ pageJoiner: '' });
    // Words divided at the end of a line count as one.
    const whole = text.replaceAll(/[\u00AD-]\n/gu, '').replaceAll('\u00AD', '');
    return { pages: pages.length, words: whole.match(/[\p{L}\p{N}]+/gu) ?? [] };
  } finally {
    await parser.destroy();
  }
}

/** How many pages a PDF has. */
export async function pageCount(pdf: string): Promise<number> {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(pdf)) });
  try {
    return (await parser.getInfo()).total;
  } finally {
    await parser.destroy();
  }
}

/** Share of the words of one list, each as often as it stands there, that the other has too; in percent. */
export function shareOfWords(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  const common = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return (100 * common.length) / words.length;
}
