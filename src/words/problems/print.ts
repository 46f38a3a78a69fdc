import type { Finding } from '../../problem/problem.ts';
import { error } from './finding.ts';

/** What may stand in the way of a file for a print shop. Colours are named as in the data: `#rrggbb`. */

export const accentWithoutInks = (colour: string): Finding =>
  error(
    'print.accent-without-inks',
    `Für die Druckerei fehlt der Druckwert der Akzentfarbe ${colour}. Aus einer Bildschirmfarbe lässt er sich nur raten, und das tut das Programm nicht.`,
    'Ergänzen Sie unter theme die Zeile accentPrint: [90, 45, 20, 35] mit den Prozentwerten für Cyan, Magenta, Gelb und Schwarz. Sie stehen im Gestaltungshandbuch; sonst fragen Sie die Druckerei.',
  );

export const ambiguousColour = (colour: string, accent: string): Finding =>
  error(
    'print.ambiguous-colour',
    `Die Farbe ${colour} kommt in der Gestaltung zweimal vor, mit verschiedenen Druckwerten: Die Akzentfarbe ${accent} gleicht auf dem Bildschirm einem Grau des Dokuments.`,
    'Wählen Sie für accent einen etwas anderen Wert.',
  );

export const tooMuchInk = (colour: string): Finding =>
  error(
    'print.too-much-ink',
    `Die Farbe ${colour} bekäme im Druck mehr als 300 % Farbauftrag. So viel trägt das Papier nicht.`,
    'Wählen Sie für accentPrint kleinere Werte.',
  );

export const colourWithoutInks = (colour: string): Finding =>
  error(
    'print.colour-without-inks',
    `Die Farbe ${colour} kommt auf den Seiten vor und hat keinen Druckwert.`,
    'Das ist ein Fehler des Programms, denn jede Farbe der Gestaltung soll beide Werte haben: Melden Sie ihn bitte mit diesem Text. Die Fassung für den Bildschirm ist nicht betroffen.',
  );
