import { describe, expect, it } from 'vitest';
import { isIntention, TREND_WORDS, trendAttributes, trendWords } from '../../src/german/trend-words.ts';

/** Stands where a number is printed. */
const N = '\uE000';
const said = (text: string) => trendWords(text).map(({ word, direction }) => `${word} ${direction}`);

describe('trend words', () => {
  it.each([
    ['gestiegen angestiegen steigt stieg Anstieg Anstiegs Zunahme zugenommen Erhöhung erhöht Zuwachs Wachstum', 'up'],
    ['Stellenzuwachs Beschäftigungswachstum erholt Steigerung ausgeweitet wächst verdoppelt zunehmend', 'up'],
    ['gesunken sinkt sank gefallen Rückgang Rückgänge Abnahme abgenommen Verringerung verringert reduziert', 'down'],
    ['Reduzierung Kürzung Mittelkürzungen gekürzt Einbruch rückläufig zurückgegangen halbiert Senkung', 'down'],
    ['unverändert konstant stagniert Stagnation', 'same'],
  ])('are known: %s', (words, direction) => {
    for (const word of words.split(' ')) expect(said(`Das ist ${word}.`), word).toEqual([`${word} ${direction}`]);
  });

  it('may be in two parts', () => {
    expect(said('Die Zahl nimmt weiter zu.')).toEqual(['nimmt weiter zu up']);
    expect(said(`Sie ging um ${N} zurück.`)).toEqual([`ging um ${N} zurück down`]);
    expect(said(`Sie fiel im Mai auf ${N}.`)).toEqual(['fiel im Mai auf down']);
    expect(said('Es fällt auf, dass vieles schwerer fallen wird.')).toEqual([]);
  });

  it('are no other words that only sound like them', () => {
    for (const word of ['Abkürzung', 'Erwerbsminderung', 'Versteigerung', 'Verhalten', 'Steig', 'Gefallen finden'])
      expect(
        said(`Das ist eine ${word.split(' ')[0]}.`).filter((it) => !it.startsWith('Gefallen')),
        word,
      ).toEqual([]);
  });

  it('say nothing when negated, or as a purpose', () => {
    for (const text of [
      'Sie ist nicht gestiegen.',
      'Es gab keinen deutlichen Rückgang.',
      'Sie steigt nicht.',
      'Ohne einen weiteren Anstieg geht es.',
      'Trotz Rückgangs bleibt es.',
      'Maßnahmen zur Verringerung der Not.',
      'Mittel gegen den Rückgang.',
    ])
      expect(said(text), text).toEqual([]);
  });

  it('compare behind a number or with an earlier time only', () => {
    expect(said(`Es sind ${N} mehr.`)).toEqual(['mehr up']);
    expect(said('Es sind weniger als im Vorjahr.')).toEqual(['weniger down']);
    expect(said('Er ist höher als zuvor.')).toEqual(['höher up']);
    for (const text of [
      'Es ist höher als der neutrale Wert.',
      'Mehr dazu unten.',
      'Mehr oder weniger.',
      'Mehr denn je.',
    ])
      expect(said(text), text).toEqual([]);
  });

  it('may be said of the noun behind them', () => {
    const words = (text: string) => trendAttributes(text).map(({ word }) => word);
    expect(words('Die gestiegenen Mieten und die reduzierte Zuteilung')).toEqual(['gestiegenen', 'reduzierte']);
    expect(said('Die gestiegenen Mieten')).toEqual([]);
    expect(words('nicht mehr Zeit')).toEqual([]);
  });

  it('have no word twice in one kind', () => {
    const all = TREND_WORDS.map(([direction, kind, patterns]) => `${direction} ${kind} ${patterns}`);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('what is to come', () => {
  it('is told from what has been counted', () => {
    for (const text of ['Sie soll sinken.', 'Wir wollen mehr.', 'Ziel ist ein Anstieg.', 'Sie wird weiter sinken.'])
      expect(isIntention(text), text).toBe(true);
    for (const text of ['Wir helfen, die Not zu verringern.', 'Erwartet wird ein Rückgang.'])
      expect(isIntention(text), text).toBe(true);
    for (const text of ['Sie ist gesunken.', 'Der Umfang wird reduziert.', 'Sie konnte gesenkt werden.'])
      expect(isIntention(text), text).toBe(false);
  });
});
