/** Words printed on the pages around the text: running lines, contents, cover. */

export const CONTENTS = 'Inhalt';

export const pageOf = (page: number, total: number): string => `Seite ${page} von ${total}`;

/** What a contents entry's link says to somebody who does not see the page. */
export const goTo = (title: string, page: number | undefined): string =>
  page === undefined ? `Gehe zu „${title}“` : `Gehe zu „${title}“, Seite ${page}`;

/** Where the mark of a note leads, and what is said instead of the raised figure. */
export const noteOf = (number: number): string => `Anmerkung ${number}`;

/** Where the number of a note leads, for somebody who reads it. */
export const backFrom = (number: number): string => `Anmerkung ${number}, zurück zum Text`;

/** Line on the cover and in the header of an edition that is not the published one. */
export const STATE_LINE = {
  draft: 'Entwurf',
  submitted: 'Vorlage zur Beschlussfassung',
  decided: null,
  published: null,
  withdrawn: 'Zurückgezogen – nicht mehr gültig',
} as const;

/** Above the names of those who carry the Jobcenter. */
export const CARRIERS = 'Träger';

/** Below a chart: where its values stand as a table. */
export const VALUES_AS_TABLE = 'Werte als Tabelle: ';
