/** Words of the text language: an id of this name could not be reached from a chapter. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(
  `zahl wert stichtag jahr vorjahr folgejahr zahlwort spanne trend jenach lage extrem veraenderung unterschied
  aufzaehlung bezeichnung zitat norm fest fremd kapitel verweis tabelle diagramm wenn steigt sinkt gleich groesser
  kleiner und oder nicht if unless each with lookup log else this true false null undefined`.split(/\s+/),
);
