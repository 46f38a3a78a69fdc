import type { FieldWords } from './field-words.ts';

/** `carried-over.yaml`, as people meet it in messages and in the editor. */
export const CARRIED_OVER = {
  self: {
    title: 'Übernommenes',
    description: 'Was aus einer anderen Ausgabe übernommen und noch nicht bestätigt ist; amip führt diese Datei.',
  },
  from: { title: 'Übernommen aus', description: 'Ordner der Ausgabe, aus der übernommen wurde.', examples: ['2024'] },
  entries: {
    title: 'Übernommene Angaben',
    description: 'Kennzahlen, Ereignisse und Zitate; wer eine Zeile löscht, bestätigt die Angabe.',
  },
  texts: {
    title: 'Übernommene Texte',
    description: 'Texte aus edition.yaml; wer eine Zeile löscht, bestätigt den Text.',
  },
  chapters: {
    title: 'Übernommene Kapitel',
    description: 'Sätze je Kapitel; wer ein Kapitel löscht, bestätigt seinen Text.',
  },
  fingerprint: {
    title: 'Kennzeichen',
    description: 'Aus dem übernommenen Inhalt errechnet; ändert er sich, gilt er nicht mehr als übernommen.',
  },
} as const satisfies Record<string, FieldWords>;
