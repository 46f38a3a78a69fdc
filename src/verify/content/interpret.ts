import type { Condition } from '../condition.ts';
import { CONTENT } from '../conditions/content.ts';
import { SyntaxFault } from '../read/cursor.ts';
import { decode, type PdfFile, rawItemsOf } from '../read/file.ts';
import type { PdfObject } from '../read/object.ts';
import type { Page } from '../read/pages.ts';
import { isWord, next } from '../read/parse.ts';
import { operate } from './operate.ts';
import { KNOWN } from './operators.ts';
import type { PageContent } from './page-content.ts';
import { type FontCache, newState, type State } from './state.ts';

const ILLEGIBLE = /\p{Cc}|\ufffd/u;

/** Deepest q nesting a conforming reader must stand (ISO 32000-1, annex C.2). */
const DEEPEST = 28;

/** Takes down what breaks a condition on the page. */
export type Broken = (broken: Condition, found?: string) => void;

/** Goes through the content of a page once, reporting what breaks a condition, and gives what it is made of. */
export function interpretPage(file: PdfFile, page: Page, fonts: FontCache, broken: Broken): PageContent {
  const state = newState(file, page.resources, fonts, broken);
  const streams = rawItemsOf(file, page.dict.entries.get('Contents')).map((raw) => decode(file, raw));
  if (streams.length === 0 || streams.includes(undefined)) broken(CONTENT.readable, 'no data');
  run(state, joined(streams));
  if (state.saves !== 0) broken(CONTENT.balance, `${state.saves} q without Q`);
  if (state.inText) broken(CONTENT.balance, 'BT without ET');
  if (state.marks.length > 0) broken(CONTENT.balance, `${state.marks.length} BDC without EMC`);
  if (state.inPath) broken(CONTENT.pathInterrupted, 'the page ends');
  if (state.deepest > DEEPEST) broken(CONTENT.depth, String(state.deepest));
  const { ranges, codes, textObjects } = state;
  return { ranges, codes, textObjects, legible: !ranges.some(({ text }) => ILLEGIBLE.test(text)) };
}

/** The streams of a page are one, as if white space stood between them (ISO 32000-1, 7.8.2). */
function joined(streams: readonly (Uint8Array | undefined)[]): Uint8Array {
  if (streams.length === 1 && streams[0]) return streams[0];
  return Uint8Array.from(streams.flatMap((stream) => [...(stream ?? []), 10]));
}

function run(state: State, bytes: Uint8Array): void {
  const cursor = { bytes, at: 0 };
  const operands: PdfObject[] = [];
  try {
    for (let token = next(cursor, false); token !== undefined; token = next(cursor, false)) {
      if (!isWord(token)) {
        operands.push(token);
        continue;
      }
      if (KNOWN.has(token.word)) operate(state, token.word, operands, run);
      else {
        state.broken(CONTENT.operator, token.word);
        if (token.word === 'ID') return; // the data of an inline image is no sequence of operators
      }
      operands.length = 0;
    }
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    state.broken(CONTENT.readable, fault.message);
  }
}
