import { syllables } from '@react-pdf/hyphenate/de-1996';
import type { MeasureText } from './drawing.ts';
import { LOOKS, type Look } from './label.ts';

const SOFT_HYPHEN = /\u00AD/g;
/** Protected spaces are no place to break. */
const BREAKING_SPACE = /[ \t\n\r]+/;
/** After a hyphen, dash or slash inside a word a line may end. */
const AFTER_JOINER = /(?<=[-–/])(?=.)/;

const words = (text: string): readonly string[] =>
  text
    .replace(SOFT_HYPHEN, '')
    .split(BREAKING_SPACE)
    .filter((word) => word !== '');

/** Longest beginning of a word that fits with a hyphen, at a syllable where possible; at least one letter. */
function breakWord(word: string, fits: (text: string) => boolean): readonly [head: string, tail: string] {
  const parts = syllables(word);
  for (let count = parts.length - 1; count > 0; count--) {
    const head = parts.slice(0, count).join('');
    if (fits(`${head}-`)) return [`${head}-`, word.slice(head.length)];
  }
  const letters = [...word];
  let count = letters.length - 1;
  while (count > 1 && !fits(`${letters.slice(0, count).join('')}-`)) count--;
  return [`${letters.slice(0, count).join('')}-`, letters.slice(count).join('')];
}

/**
 * Sets a text into lines no wider than `width` points. A word is broken only where it would not fit on a line of its
 * own. Nothing is ever left out. An empty text is one empty line.
 */
export function wrap(text: string, width: number, look: Look, measure: MeasureText): readonly string[] {
  const fits = (line: string): boolean => measure(line, LOOKS[look]) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of words(text)) {
    let glue = line === '' ? '' : ' ';
    for (let piece of word.split(AFTER_JOINER)) {
      if (!fits(line + glue + piece) && line !== '') {
        lines.push(line);
        line = glue = '';
      }
      while (!fits(piece) && [...piece].length > 1) {
        const [head, tail] = breakWord(piece, fits);
        lines.push(head);
        piece = tail;
      }
      line += glue + piece;
      glue = '';
    }
  }
  return [...lines, line];
}

/** The smallest width, in points, at which a text takes two lines without breaking a word. */
export function twoLineWidth(text: string, look: Look, measure: MeasureText): number {
  const pieces = words(text).flatMap((word) => {
    const parts = word.split(AFTER_JOINER);
    return parts.map((part, index) => (index === parts.length - 1 ? `${part} ` : part));
  });
  const width = (from: number, to: number): number => measure(pieces.slice(from, to).join('').trimEnd(), LOOKS[look]);
  return pieces.reduce(
    (best, _, at) => Math.min(best, Math.max(width(0, at), width(at, pieces.length))),
    Number.POSITIVE_INFINITY,
  );
}

/**
 * The lines of a column of labels that takes at most `most` points: as narrow as its longest label allows in one
 * line or, where that is wide, in two; more lines only when two can't hold it.
 */
export function labelColumn(texts: readonly string[], most: number, look: Look, measure: MeasureText) {
  const comfortable = most * 0.7;
  const wanted = texts.map((text) => {
    const single = measure(text, LOOKS[look]);
    return single <= comfortable ? single : Math.max(Math.min(single, comfortable), twoLineWidth(text, look, measure));
  });
  const limit = Math.min(
    most,
    wanted.reduce((a, b) => Math.max(a, b), 0),
  );
  // A thousandth more, so that a label measured once fits when it is measured again.
  const lines = texts.map((text) => wrap(text, limit + 0.001, look, measure));
  const width = lines.flat().reduce((widest, line) => Math.max(widest, measure(line, LOOKS[look])), 0);
  return { lines, width };
}
