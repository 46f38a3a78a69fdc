import type { Finding } from '../../problem/problem.ts';
import type { PeriodFault } from '../../time/parse-period.ts';
import { type FieldName, named, write } from './field-name.ts';
import { quote } from './quote.ts';

/** Problems of numbers and dates: how they are written, not yet what they mean. */
const error = (code: string, message: string, hint: string): Finding => ({ code, severity: 'error', message, hint });

const NUMBER_FORM =
  'Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98.';

const instead = (f: FieldName, suggestion: string | undefined): string =>
  suggestion === undefined
    ? 'Schreiben Sie nur Ziffern, für das Komma einen Punkt.'
    : `Meinten Sie ${suggestion}? Dann schreiben Sie: ${write(f, suggestion)}`;

/** `whole` is the value as it was meant, `suggestion` how it is written if it is a number. */
export const splitByComma = (f: FieldName, whole: string, suggestion: string | undefined): Finding =>
  error(
    'field.comma',
    `${named(f)}: In ${quote(whole)} trennt das Komma in geschweiften Klammern zwei Felder. ${
      suggestion === undefined ? 'Erwartet wird ein Text mit Komma in Anführungszeichen.' : NUMBER_FORM
    }`,
    suggestion === undefined ? `Schreiben Sie: ${write(f, `"${whole}"`)}` : instead(f, suggestion),
  );

export const numberInQuotes = (f: FieldName, typed: string): Finding =>
  error(
    'value.quoted',
    `${named(f)}: Die Zahl "${typed}" steht in Anführungszeichen und gilt deshalb als Text. ${NUMBER_FORM}`,
    `Löschen Sie die Anführungszeichen: ${write(f, typed)}`,
  );

export const numberAsText = (f: FieldName, typed: string, suggestion: string | undefined): Finding =>
  error(
    'value.number-as-text',
    `${named(f)}: ${quote(typed)} gilt als Text und nicht als Zahl. ${NUMBER_FORM}`,
    instead(f, suggestion),
  );

export const numberWithUnit = (f: FieldName, typed: string, suggestion: string): Finding =>
  error(
    'value.with-unit',
    `${named(f)}: In ${quote(typed)} steht mehr als die Zahl. ${NUMBER_FORM} Die Einheit steht im Feld „Einheit“ (unit).`,
    instead(f, suggestion),
  );

export const numberNotation = (f: FieldName, typed: string, suggestion: string | undefined): Finding =>
  error(
    'value.notation',
    `${named(f)}: ${quote(typed)} ist eine Schreibweise für Programme. ${NUMBER_FORM}`,
    instead(f, suggestion),
  );

export const notFinite = (f: FieldName, typed: string): Finding =>
  error(
    'value.not-finite',
    `${named(f)}: ${quote(typed)} ist keine Zahl, mit der sich rechnen lässt. ${NUMBER_FORM}`,
    'Tragen Sie den Wert ein; gibt es keinen, schreiben Sie null.',
  );

export const noNumber = (f: FieldName, found: string): Finding =>
  error(
    'value.no-number',
    `${named(f)}: Gefunden wurde ${found}; das ist keine Zahl. ${NUMBER_FORM}`,
    'Tragen Sie den Wert ein; gibt es keinen, schreiben Sie null.',
  );

const PERIOD_FORM =
  'Erwartet wird ein Tag wie 2023-12-31, ein Monat wie 2023-12, ein Quartal wie 2023-Q4, eine Jahreszeit wie 2022-Herbst oder ein Jahr wie 2023.';

function periodReason(fault: PeriodFault): string {
  switch (fault.kind) {
    case 'shape':
      return 'das ist kein Datum';
    case 'spelling':
      return 'so wird ein Datum in den Daten nicht geschrieben';
    case 'year':
      return `das Jahr ${fault.year} liegt außerhalb von 1900 bis 2199`;
    case 'month':
      return `einen Monat ${fault.month} gibt es nicht`;
    case 'day':
      return `einen Tag ${fault.day} gibt es in diesem Monat nicht, er hat ${fault.last} Tage`;
    case 'quarter':
      return `ein Quartal ${fault.quarter} gibt es nicht`;
    case 'season':
      return `eine Jahreszeit ${quote(fault.season)} gibt es nicht`;
  }
}

/** `found` is what stands there, in quotation marks where it is a text. */
export const badPeriod = (f: FieldName, found: string, fault: PeriodFault): Finding =>
  error(
    `date.${fault.kind}`,
    `${named(f)}: Gefunden wurde ${found}; ${periodReason(fault)}. ${PERIOD_FORM}`,
    fault.kind === 'spelling' ? `Schreiben Sie: ${write(f, fault.canonical)}` : 'Prüfen Sie das Datum.',
  );
