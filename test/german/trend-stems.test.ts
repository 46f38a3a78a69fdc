import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHoldTrend, TREND_WORDS } from '../../src/german/trend-words.ts';

/** A pattern without conditions on what stands around its words, brackets inside them included. */
function withoutLookarounds(pattern: string): string {
  const start = pattern.search(/\(\?<?[=!]/);
  if (start < 0) return pattern;
  let depth = 0;
  let end = start;
  do {
    if (pattern[end] === '(') depth += 1;
    if (pattern[end] === ')') depth -= 1;
    end += 1;
  } while (depth > 0);
  return withoutLookarounds(pattern.slice(0, start) + pattern.slice(end));
}

describe('stems of words for trends', () => {
  it.each(TREND_WORDS)('are in whatever says %s as a %s: %s', (_, __, pattern, stems) => {
    const plain = withoutLookarounds(pattern).replaceAll('\\p{L}*', '[a-z]*');
    const hint = new RegExp(stems, 'iu');
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${plain})$`)), (words) => {
        expect(hint.test(words)).toBe(true);
        expect(mayHoldTrend(words)).toBe(true);
      }),
    );
  });
});
