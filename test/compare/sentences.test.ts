import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/compare/excerpt.ts';
import { sentencesOf } from '../../src/compare/sentences.ts';
import { compareWords } from '../../src/compare/words.ts';

describe('the sentences of a paragraph', () => {
  it.each([
    ['Eins. Zwei! Drei?', ['Eins.', 'Zwei!', 'Drei?']],
    ['Sie sagt: „Es geht.“ Er nickt.', ['Sie sagt: „Es geht.“', 'Er nickt.']],
    ['Im Jahr 2025. Danach nicht.', ['Im Jahr 2025.', 'Danach nicht.']],
    ['Bildungs- bzw. Qualifizierungsmaßnahmen helfen.', ['Bildungs- bzw. Qualifizierungsmaßnahmen helfen.']],
    ['Am 31.\u00a0Dezember 2023 galt §\u00a044c Abs.\u00a06 SGB\u00a0II.', null],
    ['Das kostet rund 1,8\u00a0Mio.\u00a0€ im Jahr.', null],
    ['„Talfahrt“ usw. Danach geht es weiter', null],
    ['', []],
  ])('of „%s“', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected ?? [text]);
  });
});

const shown = (before: string, after: string): string =>
  excerptOf(compareWords(before, after))
    .map((part) => (part.kind === 'elided' ? '…' : part.kind === 'same' ? part.text : `<${part.text}>`))
    .join('|');

describe('an excerpt of two texts', () => {
  it('leaves out whole sentences that read the same in both', () => {
    expect(
      shown('Alt bleibt alt. Der Wert ist 5 hoch. Ende hier.', 'Alt bleibt alt. Der Wert ist 6 hoch. Ende hier.'),
    ).toBe('…|Der Wert ist |<5>|<6>| hoch.|…');
  });

  it('shows a sentence that was put between two others without them', () => {
    const [first, last] = ['Das ist der erste Satz.', 'Das ist der letzte Satz.'];
    expect(shown(`${first} ${last}`, `${first} Ganz neu dazu. ${last}`)).toBe('…|<Ganz neu dazu. >|…');
  });

  it('shows equal texts as they are', () => {
    expect(shown('Nichts ist neu. Gar nichts.', 'Nichts ist neu. Gar nichts.')).toBe('Nichts ist neu. Gar nichts.');
  });
});
