/** A number as people write it, read as far as it is unmistakable. */
export interface NumberText {
  /** How it belongs in the data: digits, a point, a leading minus. */
  readonly canonical: string;
  /** There were words or signs around the number. */
  readonly hasUnit: boolean;
}

const POWERS: Readonly<Record<string, number>> = {
  tsd: 3,
  tausend: 3,
  mio: 6,
  million: 6,
  millionen: 6,
  mrd: 9,
  milliarde: 9,
  milliarden: 9,
};

/** Digits with a point, from German (`1.800.000,50`) or English (`1,800,000.50`) groups of three. */
function ungroup(digits: string, isCount: boolean): string | undefined {
  if (/^\d+$/.test(digits)) return digits;
  if (/^\d{1,3}(\.\d{3})+$/.test(digits) && (isCount || digits.split('.').length > 2))
    return digits.replaceAll('.', '');
  if (/^\d{1,3}(,\d{3})+$/.test(digits) && (isCount || digits.split(',').length > 2)) return digits.replaceAll(',', '');
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits)) return digits.replaceAll(',', '');
  if (/^\d+[.,]\d+$/.test(digits)) return digits.replace(',', '.');
  return undefined;
}

function shift(canonical: string, power: number): string {
  const [whole = '', fraction = ''] = canonical.split('.');
  const digits = whole + fraction.padEnd(power, '0');
  const cut = whole.length + power;
  const rest = digits.slice(cut);
  return `${digits.slice(0, cut).replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`;
}

/**
 * Reads `6.658`, `1.800.000,00 €`, `33,4 %`, `rd. 5%`, `1,8 Mio. €`, `6 658`. With `isCount` a group of three digits
 * is thousands, else one group alone counts as decimals. Undefined where the text is no number.
 */
export function readNumberText(text: string, isCount: boolean): NumberText | undefined {
  if (text.length > 60) return undefined;
  const compact = text
    .normalize('NFC')
    .replace(/[\s\p{Zs}'’]/gu, '')
    .replace(/^[\u2212\u2013]/, '-');
  const match = /^(?:rund|rd\.?|ca\.?|etwa|~)?([+-]?)([\d.,]*\d)(?:,-+)?([\p{L}%€]*)\.?([\p{L}%€]*)$/iu.exec(compact);
  if (!match) return undefined;
  const [, sign = '', digits = '', first = '', second = ''] = match;
  const power = POWERS[first.toLowerCase()] ?? 0;
  const plain = ungroup(digits, isCount && power === 0);
  if (plain === undefined) return undefined;
  const trimmed = power > 0 ? shift(plain, power) : plain.replace(/^0+(?=\d)/, '');
  return {
    canonical: `${sign === '-' ? '-' : ''}${trimmed}`,
    hasUnit: first + second !== '' || !/^[+-]?[\d.,]+$/.test(compact),
  };
}

/** Decimal digits with a point, as the data has them: no 0x, no exponent, no leading zeros. */
export const isPlainNumber = (typed: string): boolean => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(typed);
