import { decimal } from './decimal.ts';
import { formatNumber, formatSigned, MINUS, PROTECTED_SPACE, type Thousands } from './number.ts';

/** What printing has to know of a value; every number fact is one. */
export interface Quantity {
  readonly value: number;
  /** Words behind the number for exactly one and for all others; empty for a bare number. */
  readonly unit: { readonly one: string; readonly many: string };
  readonly decimals: number;
  /** Printed with „rund“. */
  readonly approximate: boolean;
}

export interface PrintOptions {
  readonly thousands: Thousands;
  /** Digits after the comma instead of the quantity's own. */
  readonly decimals?: number;
  /** Without its sign, where the words around it say the direction. */
  readonly absolute?: boolean;
  /** With + as well as −. */
  readonly signed?: boolean;
  /** Leaves „rund“ to the text around it. */
  readonly withoutRund?: boolean;
  /** In millions: „1,8 Mio. €“; one digit after the comma, none for whole millions, unless `decimals` says otherwise. */
  readonly millions?: boolean;
}

const MILLION = 1_000_000;

/** Value and digits as they will be printed, in units or in millions of them. */
function scaled(quantity: Quantity, options: PrintOptions): { readonly value: number; readonly decimals: number } {
  const value = options.absolute ? Math.abs(quantity.value) : quantity.value;
  if (!options.millions) return { value, decimals: options.decimals ?? quantity.decimals };
  const whole = decimal(value).mod(MILLION).eq(0);
  return { value: decimal(value).div(MILLION).toNumber(), decimals: options.decimals ?? (whole ? 0 : 1) };
}

function bareNumber(quantity: Quantity, options: PrintOptions): string {
  const { value, decimals } = scaled(quantity, options);
  return (options.signed ? formatSigned : formatNumber)(value, decimals, options.thousands);
}

const withRund = (text: string, quantity: Quantity, options: PrintOptions): string =>
  quantity.approximate && !options.withoutRund ? `rund${PROTECTED_SPACE}${text}` : text;

const withWord = (number: string, word: string): string => (word === '' ? number : number + PROTECTED_SPACE + word);

/** The number alone: „6.658“, „rund 5“, „1,8 Mio.“. */
export function printNumber(quantity: Quantity, options: PrintOptions): string {
  const number = bareNumber(quantity, options);
  return withRund(options.millions ? withWord(number, 'Mio.') : number, quantity, options);
}

/** The number with its unit, held together: „6.658 Personen“, „41,5 %“, „+1,8 %“, „rund 1,8 Mio. €“. */
export function printValue(quantity: Quantity, options: PrintOptions): string {
  const number = bareNumber(quantity, options);
  const { one, many } = quantity.unit;
  if (options.millions) return withRund(withWord(withWord(number, 'Mio.'), many), quantity, options);
  const single = number === '1' || number === `${MINUS}1` || number === '+1';
  return withRund(withWord(number, single ? one : many), quantity, options);
}
