import { latin } from './latin.ts';
import { type JoinedRuns, replaceAll } from './runs.ts';

/** What an opening quotation mark may follow besides the start of the text. */
const BEFORE_OPENING = /[\s([{/\-–—„‚]/;
const LETTER_OR_DIGIT = latin(/[\p{L}\p{N}]/u);
/** An apostrophe that could end something quoted: behind a character, with no letter behind it. */
const CLOSING_SINGLE = latin(/\S'(?![\p{L}\p{N}])/u);

/** Quotation marks within which one kind is decided; `open` counts ‚ that wait for their ‘. */
interface State {
  open: number;
  /** Where the last mark was set and which, as the text still shows the straight one there. */
  last: { readonly at: number; readonly mark: string };
}

function markFor(text: string, at: number, state: State): string {
  const before = state.last.at === at - 1 ? state.last.mark : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const opens = (before === '' || BEFORE_OPENING.test(before)) && after !== '' && !/\s/.test(after);
  if (text.charAt(at) === '"') return opens ? '„' : '“';
  if (LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after)) return '’';
  if (opens && CLOSING_SINGLE.test(text.slice(at + 1))) {
    state.open++;
    return '‚';
  }
  if (state.open === 0) return '’';
  state.open--;
  return '‘';
}

/** Straight quotation marks become „…“ and ‚…‘ by what stands around them; a lone ' is an apostrophe. */
export function germanQuotes(joined: JoinedRuns): JoinedRuns {
  const state: State = { open: 0, last: { at: -2, mark: '' } };
  return replaceAll(joined, /["']/g, (match) => {
    const mark = markFor(joined.text, match.index, state);
    state.last = { at: match.index, mark };
    return mark;
  });
}
