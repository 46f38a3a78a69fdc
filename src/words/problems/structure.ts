import { error, warning } from './finding.ts';

/** What the check of the document's structure says: headings, references between its parts, places of exhibits. */

export const headingSkip = (heading: string, level: number, above: number) =>
  error(
    'text.heading-skip',
    above === 0
      ? `„${heading}“ ist die erste Überschrift ihres Teils und steht auf Ebene ${level}.`
      : `Die Überschrift „${heading}“ steht auf Ebene ${level}, die Überschrift davor auf Ebene ${above}.`,
    `Beginnen Sie die Überschrift mit ${'#'.repeat(above + 1)} oder ergänzen Sie die fehlende Ebene davor.`,
  );

export const headingRepeated = (heading: string) =>
  warning(
    'text.heading-repeated',
    `Die Überschrift „${heading}“ gibt es schon.`,
    'Geben Sie ihr einen Zusatz, damit sie im Inhaltsverzeichnis zu unterscheiden ist.',
  );

export const headingReference = () =>
  error(
    'text.heading-reference',
    'In einer Überschrift steht ein Verweis.',
    'Setzen Sie den Verweis in den Text darunter.',
  );

export const unknownHeading = (slug: string, near: string | undefined) =>
  error(
    'text.unknown-heading',
    `Eine Überschrift „${slug}“ gibt es in diesem Dokument nicht.`,
    near
      ? `Meinten Sie „${near}“?`
      : 'Der Name entsteht aus der Überschrift: klein geschrieben, Umlaute als ae, oe, ue, dazwischen Bindestriche.',
  );

export const ambiguousHeading = (slug: string) =>
  error(
    'text.unknown-heading',
    `„${slug}“ passt zu mehreren Überschriften.`,
    'Geben Sie den Überschriften verschiedene Texte, damit der Verweis eindeutig ist.',
  );

export const exhibitNotPlaced = (name: string) =>
  error(
    'text.exhibit-not-placed',
    `Auf „${name}“ wird verwiesen, aber es steht in keinem Kapitel.`,
    `Setzen Sie {{tabelle "${name}"}} oder {{diagramm "${name}"}} in ein Kapitel oder entfernen Sie den Verweis.`,
  );

export const exhibitPlacedTwice = (name: string) =>
  error(
    'text.exhibit-twice',
    `„${name}“ steht schon an einer anderen Stelle.`,
    'Lassen Sie es einmal stehen und verweisen Sie mit {{verweis "…"}} darauf.',
  );

export const exhibitUnused = (name: string) =>
  warning(
    'exhibit.unused',
    `„${name}“ wird in keinem Kapitel eingefügt.`,
    'Fügen Sie es mit {{tabelle "…"}} oder {{diagramm "…"}} ein oder löschen Sie es hier.',
  );

export const exhibitNumberTaken = (number: string) =>
  error(
    'exhibit.number',
    `Die Nummer „${number}“ ist schon vergeben.`,
    'Vergeben Sie bei „number“ eine andere Nummer oder lassen Sie sie weg.',
  );

export const unknownAnchor = (href: string) =>
  error(
    'text.unknown-heading',
    `Der Verweis führt zu „${href}“, das es in diesem Dokument nicht gibt.`,
    'Verwenden Sie {{kapitel "…"}} oder prüfen Sie die Schreibweise.',
  );
