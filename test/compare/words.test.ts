import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordPart } from '../../src/compare/sides.ts';
import { compareWords } from '../../src/compare/words.ts';

const MARKS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

const shown = (parts: readonly WordPart[]): string =>
  parts.map(({ kind, text }) => MARKS[kind][0] + text + MARKS[kind][1]).join('');

const compared = (before: string, after: string): string => shown(compareWords(before, after));

const without = (parts: readonly WordPart[], kind: WordPart['kind']): string =>
  parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');

/** Texts that share most of their words, as two editions do. */
const sentence = fc
  .array(fc.constantFrom('Die', 'Zahl', 'der', 'eLb', 'ist', 'leicht', 'gestiegen,', '(6.658)', '„gut“.', '5\u00a0%'), {
    maxLength: 14,
  })
  .map((words) => words.join(' '));

describe('two texts word by word', () => {
  it.each([
    ['ein Wert', 'Bestand: 1.609 Stellen.', 'Bestand: 1.742 Stellen.', 'Bestand: [-1.609-]{+1.742+} Stellen.'],
    ['a value with its unit', 'um 41,5\u00a0% auf', 'um 42,3\u00a0% auf', 'um [-41,5\u00a0%-]{+42,3\u00a0%+} auf'],
    ['words put in', 'Die Zahl stieg.', 'Die Zahl der eLb stieg.', 'Die Zahl {+der eLb +}stieg.'],
    ['a comma put behind a word', 'Wer sucht der findet.', 'Wer sucht, der findet.', 'Wer sucht{+,+} der findet.'],
    ['the same text', 'Nichts ist neu.', 'Nichts ist neu.', 'Nichts ist neu.'],
    ['a text that is new', '', 'Ganz neu.', '{+Ganz neu.+}'],
  ])('shows %s', (_, before, after, expected) => {
    expect(compared(before, after)).toBe(expected);
  });

  it('reads a rewritten phrase in one, not word by word around an article', () => {
    expect(
      compared(
        'Er hat den alten in dem Haus verkauft, wie geplant war.',
        'Er hat neue in allen Orten verkauft, wie geplant war.',
      ),
    ).toBe('Er hat [-den alten in dem Haus-]{+neue in allen Orten+} verkauft, wie geplant war.');
  });

  it('shows texts with little in common one behind the other', () => {
    expect(compared('Die Karenzzeit ist beendet.', 'Wer umziehen muss, die wird beraten.')).toBe(
      '[-Die Karenzzeit ist beendet.-]{+Wer umziehen muss, die wird beraten.+}',
    );
  });

  it('leaves both texts whole: without what is added the old one, without what is removed the new one', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const parts = compareWords(before, after);
        expect(without(parts, 'added')).toBe(before);
        expect(without(parts, 'removed')).toBe(after);
      }),
    );
  });

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(compareWords(text, text).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('is the same the other way round, with removed and added exchanged', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const there = compareWords(before, after).filter(({ kind }) => kind !== 'added');
        const back = compareWords(after, before).filter(({ kind }) => kind !== 'removed');
        expect(back.map(({ text }) => text)).toEqual(there.map(({ text }) => text));
      }),
    );
  });
});
