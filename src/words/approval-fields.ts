import type { FieldWords } from './field-words.ts';

/** `approval.yaml`, as people meet it in messages and in the editor. */
export const APPROVAL = {
  self: {
    title: 'Beschluss',
    description: 'Was beschlossen wurde und welchen Weg die Ausgabe genommen hat; amip führt diese Datei.',
  },
  decision: {
    title: 'Geltender Beschluss',
    description: 'Fehlt, solange nichts beschlossen oder alles aufgehoben ist.',
  },
  on: { title: 'Tag', description: 'Kalendertag.', examples: ['2025-03-12'] },
  resolution: {
    title: 'Beschluss',
    description: 'Sitzung und Punkt der Tagesordnung.',
    examples: ['TV 2/2025, TOP 3'],
  },
  inputs: {
    title: 'Prüfsumme der Eingaben',
    description: 'SHA-256 über alle Daten und Texte der Ausgabe; ändert sich etwas, gilt der Beschluss dafür nicht.',
  },
  files: {
    title: 'Prüfsummen der Dateien',
    description: 'SHA-256 jeder Datei der Ausgabe; daran erkennt amip, welche sich geändert hat.',
  },
  file: { title: 'Prüfsumme', description: 'SHA-256 einer Datei.' },
  program: { title: 'Programm', description: 'Womit die beschlossene Datei erzeugt wurde.' },
  version: { title: 'Version', description: 'Version von amip.' },
  digest: {
    title: 'Prüfsumme des Programms',
    description: 'SHA-256 über Vorlagen, Schriften, Programm und die festgelegten Versionen der Bibliotheken.',
  },
  pdf: { title: 'Prüfsumme des PDF', description: 'SHA-256 der beschlossenen Datei.' },
  history: { title: 'Verlauf', description: 'Jeder Wechsel des Bearbeitungsstandes, der älteste zuerst.' },
  move: { title: 'Wechsel', description: 'Ein Wechsel des Bearbeitungsstandes.' },
  from: { title: 'Von', description: 'Stand davor.' },
  to: { title: 'Zu', description: 'Stand danach.' },
  reason: { title: 'Grund', description: 'Warum ein Beschluss aufgehoben oder eine Ausgabe zurückgezogen wurde.' },
} as const satisfies Record<string, FieldWords>;
