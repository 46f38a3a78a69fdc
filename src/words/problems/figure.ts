import type { Finding, Place } from '../../problem/problem.ts';
import { type FieldName, named } from './field-name.ts';
import { oneOf, quote } from './quote.ts';

/** Problems of figures and of what refers to them: each field is well-formed, but they don't go together. */
const error = (code: string, message: string, hint: string): Finding => ({ code, severity: 'error', message, hint });

const where = (place: Place): string => (place.line === undefined ? place.file : `${place.file}, Zeile ${place.line}`);
const figure = (id: string): string => `Kennzahl „${id}“`;
const orHint = (near: string | undefined, otherwise: string): string =>
  near === undefined ? otherwise : `Meinten Sie „${near}“? ${otherwise}`;

/** A number as the data has it, with a comma for reading. */
const plain = (value: number): string => String(value).replace('.', ',').replace('-', '−');

export const unitOfKnown = (id: string, found: string, expected: string): Finding =>
  error(
    'figure.unit',
    `${figure(id)}, Einheit (unit): Gefunden wurde ${quote(found)}, diese Kennzahl wird aber immer in „${expected}“ angegeben.`,
    `Schreiben Sie: unit: ${expected} – oder legen Sie eine weitere Kennzahl mit eigenem Kürzel an.`,
  );

export const labelMissing = (id: string, near: string | undefined): Finding =>
  error(
    'figure.label',
    `${figure(id)}: Das Feld „Bezeichnung“ (label) fehlt. Nur bekannte Kennzahlen haben eine feste Bezeichnung, „${id}“ ist keine davon.`,
    near === undefined
      ? 'Ergänzen Sie das Feld „label“.'
      : `Meinten Sie die bekannte Kennzahl „${near}“? Sonst ergänzen Sie das Feld „label“.`,
  );

export const seriesAndValue = (id: string, key: string): Finding =>
  error(
    'figure.series-and-value',
    `${figure(id)}: Neben der Zeitreihe (series) steht noch das Feld ${quote(key)}. Erwartet wird entweder eine Zeitreihe oder ein einzelner Wert.`,
    'Nehmen Sie den Wert als Eintrag in die Zeitreihe auf, oder löschen Sie eines von beiden.',
  );

export const noValue = (id: string): Finding =>
  error(
    'figure.no-value',
    `${figure(id)}: Es ist kein einziger Wert angegeben, nur Lücken (null). Erwartet wird mindestens eine Zahl.`,
    'Tragen Sie einen Wert ein, oder löschen Sie die Kennzahl.',
  );

export const duplicateDate = (id: string, date: string, first: Place): Finding =>
  error(
    'series.duplicate-date',
    `${figure(id)}: Der Stichtag ${date} steht schon in Zeile ${first.line ?? '?'} der Zeitreihe. Erwartet wird jeder Stichtag nur einmal.`,
    'Löschen Sie einen der beiden Einträge, oder berichtigen Sie den Stichtag.',
  );

const RHYTHM = { month: 'monatlich (month)', quarter: 'vierteljährlich (quarter)', year: 'jährlich (year)' } as const;

export const frequencyMismatch = (id: string, date: string, frequency: keyof typeof RHYTHM): Finding =>
  error(
    'series.frequency',
    `${figure(id)}: Der Stichtag ${date} passt nicht zum Rhythmus ${RHYTHM[frequency]}. Erwartet werden Stichtage derselben Art, die so oft vorkommen.`,
    'Berichtigen Sie den Stichtag oder den Rhythmus (frequency), oder lassen Sie den Rhythmus weg.',
  );

export const nounWithUnit = (id: string, unit: string): Finding =>
  error(
    'figure.noun',
    `${figure(id)}: Ein Zählwort (noun) gehört nur zur Einheit „Anzahl“, hier ist die Einheit „${unit}“.`,
    'Löschen Sie das Feld „noun“, oder ändern Sie die Einheit in „Anzahl“.',
  );

export const thousandsPoint = (f: FieldName, typed: string, unit: string, meant: string): Finding =>
  error(
    'value.thousands-point',
    `${named(f)}: Gefunden wurde ${quote(typed)}; der Punkt gilt in den Daten als Komma, und „${unit}“ hat keine drei Nachkommastellen. Erwartet wird eine Zahl ohne Tausenderpunkt.`,
    `Meinten Sie ${meant}? Dann schreiben Sie: ${f.key ?? 'value'}: ${meant}`,
  );

export const countWithDecimals = (f: FieldName, typed: string, unit: string): Finding =>
  error(
    'value.not-whole',
    `${named(f)}: Gefunden wurde ${quote(typed)}; in „${unit}“ wird gezählt. Erwartet wird eine ganze Zahl.`,
    'Tragen Sie die Zahl ohne Nachkommastellen ein.',
  );

export const tooPrecise = (f: FieldName, typed: string): Finding =>
  error(
    'value.too-precise',
    `${named(f)}: ${quote(typed)} hat mehr Ziffern, als genau gerechnet werden kann. Erwartet werden höchstens 15 Ziffern.`,
    'Prüfen Sie die Zahl, und kürzen Sie die Nachkommastellen.',
  );

export const outOfRange = (
  f: FieldName,
  value: number,
  unit: string,
  from: number | null,
  to: number | null,
): Finding => {
  const range =
    from === null
      ? `höchstens ${plain(to ?? 0)}`
      : to === null
        ? `mindestens ${plain(from)}`
        : `${plain(from)} bis ${plain(to)}`;
  return error(
    'value.bounds',
    `${named(f)}: Gefunden wurde ${plain(value)}; in „${unit}“ ist das nicht möglich. Erwartet wird ${range}.`,
    unit === 'Prozent'
      ? 'Prüfen Sie den Wert; für eine Zu- oder Abnahme wählen Sie die Einheit „Prozent Veränderung“.'
      : 'Prüfen Sie den Wert und sein Vorzeichen.',
  );
};

export const intervalIncomplete = (f: FieldName): Finding =>
  error(
    'value.interval',
    `${named(f)}: Die Grenze steht allein. Erwartet werden Untergrenze (low) und Obergrenze (high) zusammen.`,
    'Ergänzen Sie die andere Grenze, oder löschen Sie diese.',
  );

export const intervalOrder = (f: FieldName, low: number, value: number | null, high: number): Finding =>
  error(
    'value.interval',
    `${named(f)}: Die Spanne von ${plain(low)} bis ${plain(high)}${value === null ? ' ist verkehrt herum' : ` enthält den Wert ${plain(value)} nicht`}. Erwartet wird Untergrenze ≤ Wert ≤ Obergrenze.`,
    'Berichtigen Sie den Wert oder die Grenzen.',
  );

export const sinceNotBefore = (id: string, since: string, date: string): Finding =>
  error(
    'figure.since',
    `${figure(id)}: Der Vergleichszeitpunkt (since) ${since} liegt nicht vor dem Stichtag ${date}.`,
    'Tragen Sie den früheren Zeitpunkt ein, mit dem verglichen wird.',
  );

export const duplicateId = (id: string, first: Place, what: string): Finding =>
  error(
    'id.duplicate',
    `Das Kürzel „${id}“ (${what}) ist schon vergeben, und zwar in ${where(first)}. Erwartet wird jedes Kürzel nur einmal je Ausgabe.`,
    'Löschen Sie einen der beiden Einträge, oder geben Sie ihm ein anderes Kürzel.',
  );

export const reservedId = (id: string, what: string): Finding =>
  error(
    'id.reserved',
    `Das Kürzel „${id}“ (${what}) ist ein Wort der Textsprache und kann kein Kürzel sein.`,
    `Wählen Sie ein anderes Kürzel, z. B. „${id}-wert“.`,
  );

export const unknownReference = (
  f: FieldName,
  code: 'population' | 'source' | 'chapter',
  id: string,
  near: string | undefined,
  known: readonly string[],
): Finding => {
  const [what, home] = {
    population: ['Personengruppe', 'terms.yaml'],
    source: ['Quelle', 'terms.yaml'],
    chapter: ['Kapitel', 'edition.yaml'],
  }[code] as [string, string]; // three literal pairs
  return error(
    `${code}.unknown`,
    `${named(f)}: ${quote(id)} ist in „${home}“ nicht als ${what} angelegt. ${known.length === 0 ? 'Dort gibt es noch keine.' : `Erwartet wird ${oneOf(known)}.`}`,
    orHint(near, `Berichtigen Sie das Kürzel, oder legen Sie den Eintrag in „${home}“ an.`),
  );
};

export const populationCycle = (ids: readonly string[]): Finding =>
  error(
    'population.cycle',
    `Die Personengruppen enthalten sich gegenseitig: ${ids.map((id) => `„${id}“`).join(' ist Teil von ')}.`,
    'Berichtigen Sie eines der Felder „Teil von“ (partOf).',
  );

export const formulaMissing = (id: string, options: readonly string[]): Finding =>
  error(
    'derived.formula',
    `Abgeleitete Kennzahl „${id}“: Die Rechenvorschrift fehlt. Erwartet wird genau eines der Felder ${oneOf(options)}.`,
    'Ergänzen Sie eine Rechenvorschrift, z. B. „sum: [egt-zuteilung, -umschichtung]“.',
  );

export const formulaTwice = (id: string, found: readonly string[]): Finding =>
  error(
    'derived.formula',
    `Abgeleitete Kennzahl „${id}“: Gefunden wurden mehrere Rechenvorschriften (${found.join(', ')}). Erwartet wird genau eine.`,
    'Löschen Sie die überzähligen, oder legen Sie eine weitere abgeleitete Kennzahl an.',
  );

export const agreementFormula = (id: string, found: readonly string[], options: readonly string[]): Finding =>
  error(
    'figure.agrees',
    `${figure(id)}, Muss übereinstimmen mit (agrees): ` +
      (found.length === 0 ? 'Die Rechenvorschrift fehlt.' : `Gefunden wurden mehrere (${found.join(', ')}).`) +
      ` Erwartet wird genau eines der Felder ${oneOf(options)}.`,
    'Lassen Sie genau eine Rechenvorschrift stehen, z. B. „agrees: { sum: [frauen, maenner] }“, oder löschen Sie das Feld „agrees“.',
  );

export const circular = (ids: readonly string[]): Finding =>
  error(
    'derived.circular',
    `Abgeleitete Kennzahl „${ids[0] ?? ''}“: Die Berechnung führt im Kreis: ${ids.map((id) => `„${id}“`).join(' → ')}.`,
    'Berichtigen Sie eine der Rechenvorschriften, sodass sie auf gelieferte Kennzahlen zurückgeht.',
  );

export const unknownOperand = (f: FieldName, id: string, near: string | undefined): Finding =>
  error(
    'operand.unknown',
    `${named(f)}: Eine Kennzahl ${quote(id)} gibt es in dieser Ausgabe nicht.`,
    orHint(near, 'Berichtigen Sie das Kürzel, oder legen Sie die Kennzahl an.'),
  );

export const noFigure = (f: FieldName, id: string): Finding =>
  error(
    'operand.no-figure',
    `${named(f)}: „${id}“ ist ein Ereignis und keine Kennzahl. Erwartet wird das Kürzel einer Kennzahl.`,
    'Setzen Sie das Kürzel einer Kennzahl ein.',
  );

export const signNotAllowed = (f: FieldName, text: string): Finding =>
  error(
    'operand.sign',
    `${named(f)}: Vor ${quote(text)} darf hier kein Minus stehen. Erwartet wird das Kürzel allein.`,
    'Löschen Sie das Minus.',
  );

export const noSuchDate = (f: FieldName, id: string, date: string, dates: readonly string[]): Finding =>
  error(
    'operand.date',
    `${named(f)}: Die Kennzahl „${id}“ hat keinen Wert zum Stichtag ${date}. Vorhanden ${dates.length === 1 ? 'ist' : 'sind'} ${dates.slice(-8).join(', ')}${dates.length > 8 ? ' und frühere' : ''}.`,
    'Berichtigen Sie den Stichtag hinter @, oder ergänzen Sie den Wert in der Zeitreihe.',
  );

export const gapAtDate = (f: FieldName, id: string, date: string): Finding =>
  error(
    'operand.gap',
    `${named(f)}: Für die Kennzahl „${id}“ ist zum Stichtag ${date} eine Lücke eingetragen, kein Wert.`,
    'Wählen Sie einen anderen Stichtag, oder tragen Sie den Wert ein.',
  );

export const dateOfDerived = (f: FieldName, id: string): Finding =>
  error(
    'operand.derived-date',
    `${named(f)}: „${id}“ ist eine abgeleitete Kennzahl und hat keine Zeitreihe, aus der @ einen Stichtag wählen könnte.`,
    'Löschen Sie den Teil ab @, oder leiten Sie den früheren Wert eigens ab.',
  );

export const noSeries = (f: FieldName, id: string): Finding =>
  error(
    'operand.no-series',
    `${named(f)}: „${id}“ hat keine Zeitreihe. Erwartet wird eine gelieferte Kennzahl mit mehreren Werten.`,
    'Wählen Sie eine Kennzahl mit Zeitreihe (series).',
  );

export const noMembers = (f: FieldName, id: string): Finding =>
  error(
    'population.no-members',
    `${named(f)}: Die Personengruppe „${id}“ hat keine Mitglieder (members), die sich zählen ließen.`,
    'Ergänzen Sie die Mitglieder in „terms.yaml“.',
  );
