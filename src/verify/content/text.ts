import { CONTENT } from '../conditions/content.ts';
import type { PdfObject } from '../read/object.ts';
import { paint } from './marks.ts';
import type { State } from './state.ts';

const SOFT_HYPHEN = '\u00ad';

/** Tj, TJ, ' and ": notes the codes of the font and adds their text to the range. */
export function showText(state: State, operator: string, operands: readonly PdfObject[]): void {
  const range = paint(state, operator);
  if (!state.inText) state.broken(CONTENT.textObject, `${operator} outside BT`);
  const { font } = state;
  if (!font) {
    state.broken(CONTENT.textObject, `${operator} without a font`);
    return;
  }
  let codes = state.codes.get(font);
  if (!codes) {
    codes = new Set();
    state.codes.set(font, codes);
  }
  for (const bytes of stringsOf(operands)) {
    for (let at = 0; at + 1 < bytes.length; at += 2) {
      const code = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      codes.add(code);
      state.shown = true;
      if (range) range.text += characterOf(font.toUnicode?.get(code));
    }
  }
}

/** An unmapped code shows as the replacement character, so that a comparison of texts sees it. */
const characterOf = (text: string | undefined): string => (text === SOFT_HYPHEN ? '' : (text ?? '\ufffd'));

function* stringsOf(operands: readonly PdfObject[]): Iterable<Uint8Array> {
  for (const operand of operands) {
    if (typeof operand !== 'object' || operand === null) continue;
    if (operand.kind === 'string') yield operand.bytes;
    if (operand.kind === 'list') yield* stringsOf(operand.items);
  }
}
