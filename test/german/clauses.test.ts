import { describe, expect, it } from 'vitest';
import { clauses, phrases, type Range, sentences } from '../../src/german/clauses.ts';

const cut = (text: string, ranges: readonly Range[]) => ranges.map(({ from, to }) => text.slice(from, to));
const sentencesOf = (text: string) => cut(text, sentences(text));
const clausesOf = (text: string) => cut(text, clauses(text, { from: 0, to: text.length }));
const phrasesOf = (text: string) => cut(text, phrases(text, { from: 0, to: text.length }));

describe('a text', () => {
  it('is cut into its sentences', () => {
    expect(sentencesOf('Erster Satz. Zweiter!  „Dritter?“ Vierter')).toEqual([
      'Erster Satz.',
      'Zweiter!',
      '„Dritter?“',
      'Vierter',
    ]);
    expect(sentencesOf('')).toEqual([]);
  });

  it('goes on behind abbreviations, ordinals and numbers', () => {
    for (const text of [
      'Das gilt z. B. Kindern, Nr. A und ca. Tausend bzw. Mehr.',
      'Am 31. Dezember und am 1. Juli.',
      'Es sind 1,8 Mio. Euro nach Abs. 6.',
    ])
      expect(sentencesOf(text), text).toEqual([text]);
    expect(sentencesOf('Im Jahr 2023. Danach auf 6.658. Dann nicht.')).toHaveLength(3);
  });
});

describe('a sentence', () => {
  it('is cut at signs and conjunctions into what it says one by one', () => {
    expect(clausesOf('Die eine steigt, während die andere sinkt; die dritte bleibt')).toEqual([
      'Die eine steigt',
      'während die andere sinkt',
      'die dritte bleibt',
    ]);
    expect(clausesOf('Die Zahl, die alle kennen, steigt')).toHaveLength(1);
    expect(clausesOf('Ein Anstieg: um viel – und mehr')).toHaveLength(3);
  });

  it('keeps together what stands in brackets with what it explains', () => {
    expect(clausesOf('Sie steigt (Dezember: viel; Mai: wenig) weiter')).toHaveLength(1);
    expect(clausesOf('Sie (die Zahl) steigt; jene sinkt')).toHaveLength(2);
  });

  it('has phrases between any two commas', () => {
    expect(phrasesOf('Weil die Mieten steigen, reicht das Geld (Miete, Strom), sagt sie')).toEqual([
      'Weil die Mieten steigen',
      'reicht das Geld (Miete, Strom)',
      'sagt sie',
    ]);
  });
});
