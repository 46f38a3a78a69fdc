import type { FieldWords } from './field-words.ts';

/** Acknowledged warnings about texts in edition.yaml. */
export const TEXT_WARNINGS = {
  list: {
    title: 'Bestätigte Warnungen zu Texten',
    description: 'Warnungen zu Texten, die stehen bleiben; solche zu einer Kennzahl werden bei dieser bestätigt.',
  },
  one: { title: 'Bestätigte Warnung', description: 'Eine Warnung mit dem Grund, warum sie stehen bleibt.' },
  code: {
    title: 'Schlüssel',
    description: 'Schlüssel der Warnung, wie er in der Meldung steht.',
    examples: ['text.other-year'],
  },
  chapter: {
    title: 'Kapitel',
    description: 'Datei des Kapitels, um das es geht; ohne Angabe alle Texte.',
    examples: ['einleitung.md'],
  },
  quote: {
    title: 'Worte',
    description: 'Worte, die in der Meldung stehen müssen, damit nur diese eine Warnung bestätigt ist.',
    examples: ['2016'],
  },
} as const satisfies Record<string, FieldWords>;
