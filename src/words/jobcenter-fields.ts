import type { FieldWords } from './field-words.ts';

/** `jobcenter.yaml`, as people meet it in messages and in the editor. */
export const JOBCENTER = {
  self: {
    title: 'Jobcenter',
    description: 'Was sich von Jahr zu Jahr nicht ändert: Name, Träger, Anschrift, Gestaltung.',
  },
  name: { title: 'Name', description: 'Voller Name des Jobcenters.', examples: ['Jobcenter Stadt Kaiserslautern'] },
  shortName: { title: 'Kurzname', description: 'Kurzform des Namens für Kopfzeilen.', examples: ['JC'] },
  carriers: { title: 'Träger', description: 'Die Träger des Jobcenters, einer je Eintrag.' },
  carrier: { title: 'Träger', description: 'Name eines Trägers.', examples: ['Bundesagentur für Arbeit'] },
  address: { title: 'Anschrift', description: 'Zeilen der Anschrift; entfällt, wenn sie nicht gedruckt werden soll.' },
  addressLine: { title: 'Zeile der Anschrift', description: 'Eine Zeile der Anschrift.' },
  email: { title: 'E-Mail-Adresse', description: 'Adresse für Rückfragen.', examples: ['poststelle@example.org'] },
  phone: { title: 'Telefon', description: 'Telefonnummer in Anführungszeichen.', examples: ['0631 0000'] },
  website: {
    title: 'Internetadresse',
    description: 'Vollständige Adresse mit https://.',
    examples: ['https://www.example.org'],
  },
  theme: { title: 'Gestaltung', description: 'Farben des Dokuments.' },
  accent: {
    title: 'Akzentfarbe',
    description: 'Farbe als "#rrggbb" in Anführungszeichen; zu Weiß ist ein Kontrast von mindestens 4,5:1 nötig.',
    examples: ['#1f5a94'],
  },
  accentPrint: {
    title: 'Akzentfarbe im Druck',
    description:
      'Dieselbe Farbe in Prozent Cyan, Magenta, Gelb und Schwarz, z. B. [90, 45, 20, 35]; nur für amip build --print nötig.',
  },
} as const satisfies Record<string, FieldWords>;
