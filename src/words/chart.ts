/** Words printed inside charts. */

/** Stands where a bar or point would be. */
export const NO_VALUE = 'keine Angabe';

/** Stands in a chart whose values are still to be delivered. */
export const AWAITED = 'Dieses Diagramm entsteht, sobald seine Werte vorliegen.';

export const axisBeginsAt = (value: string): string => `Achse beginnt bei ${value}`;

/** Said below a line chart that connects points between which there are no values. */
export const DASHED_MEANS = 'gestrichelt: dazwischen keine Werte';

/** Said below a line chart whose line is interrupted. */
export const GAP_MEANS = 'Unterbrechung: Wert fehlt';

/** Name of a part and its value where both stand on one line. */
export const named = (name: string, value: string): string => `${name}: ${value}`;

/** A reference line or neutral value by its name and value; the value isn't said twice. */
export const reference = (label: string, value: string): string =>
  label.includes(value) ? label : `${label}: ${value}`;

/** Months as an axis has room for them. */
export const SHORT_MONTHS = [
  'Jan.',
  'Febr.',
  'März',
  'Apr.',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
] as const;

export const shortQuarter = (quarter: number, year: number): string => `${quarter}.\u00A0Quartal ${year}`;

export const MILLIONS = 'Mio.';
export const BILLIONS = 'Mrd.';
