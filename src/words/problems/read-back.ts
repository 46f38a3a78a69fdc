import type { Finding } from '../../problem/problem.ts';
import { error } from './finding.ts';

/** What a condition of the read-back is about, by the first part of its code. */
const SUBJECTS: Readonly<Record<string, string>> = {
  file: 'der Aufbau der Datei',
  catalog: 'die Angaben zum Dokument',
  metadata: 'die Metadaten',
  tree: 'die logische Struktur',
  nesting: 'die Verschachtelung der Struktur',
  tables: 'eine Tabelle',
  headings: 'die Reihe der Überschriften',
  figure: 'eine Abbildung',
  formula: 'eine Formel',
  link: 'ein Verweis',
  list: 'eine Liste',
  content: 'der Inhalt einer Seite',
  pairing: 'die Zuordnung von Inhalt und Struktur',
  annotation: 'ein Verweis',
  navigation: 'Lesezeichen oder Seitenzahlen',
  font: 'eine Schrift',
  attachment: 'eine beigelegte Datei',
  text: 'der Text',
  print: 'etwas, das die Druckerei verlangt',
};

interface Broken {
  readonly code: string;
  readonly clause: string;
  readonly page?: number | undefined;
  readonly block?: string | undefined;
  readonly found?: string | undefined;
}

/** The finished file breaks a condition of PDF/UA or PDF/A, or does not say what it was to say. */
export function violated({ code, clause, page, block, found }: Broken): Finding {
  const where = [
    block === undefined ? '' : ` im Baustein „${block}“`,
    page === undefined ? '' : ` auf Seite ${page}`,
  ].join('');
  const subject = SUBJECTS[code.split('.')[0] ?? ''] ?? 'die Datei';
  const rule = clause === '' ? '' : `, ${clause}`;
  const instead = found ? ` Vorgefunden: ${found}.` : '';
  return error(
    `read-back.${code}`,
    `Die fertige Datei hat die Gegenprüfung nicht bestanden: Beanstandet wird ${subject}${where} (${code}${rule}).${instead}`,
    'Die Datei wurde nicht gespeichert. Prüfen Sie, ob an dieser Stelle etwas Ungewöhnliches steht. Andernfalls ist es ein Fehler des Programms: Melden Sie ihn bitte mit diesem Text und Ihren Dateien.',
  );
}
