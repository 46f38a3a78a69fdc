/** What a signed document says about its signatures. */

/** Default reasons. */
export const REASON = { decided: 'Beschluss der Trägerversammlung', otherwise: 'Unterzeichnet' } as const;

/** Name of a signature field, which readers show in their lists. */
export const fieldName = (number: number): string => `Unterschrift ${number}`;

interface Spoken {
  readonly name: string;
  readonly reason: string;
  readonly place?: string | undefined;
  /** `2025-03-12T14:05:00+01:00` */
  readonly signedAt: string;
}

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

interface Moment {
  readonly short: string;
  readonly long: string;
  readonly time: string;
}

/** A moment in the time it was written in. */
function momentOf(signedAt: string): Moment {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d):\d\d(Z|[+-]\d\d:\d\d)$/.exec(signedAt);
  if (!found) throw new Error(`not a moment: ${signedAt}`);
  const [, year = '', month = '', day = '', time = '', zone = ''] = found;
  const hours = zone
    .replace('Z', '')
    .replace(/^([+-])0?(\d+):/, '$1$2:')
    .replace(':00', '');
  return {
    short: `${day}.${month}.${year}`,
    long: `${Number(day)}. ${MONTHS[Number(month) - 1]} ${year}`,
    time: `${time} Uhr (UTC${hours === '+0' ? '' : hours})`,
  };
}

/** Who, when, where and why, as a screen reader says it. */
export function spokenSignature({ name, reason, place, signedAt }: Spoken): string {
  const { long, time } = momentOf(signedAt);
  const where = place === undefined ? '' : ` in ${place}`;
  return `Elektronisch signiert von ${name} am ${long} um ${time}${where}. Grund: ${reason}`;
}

/** The same in lines of one column. */
export function printedSignature({ name, reason, place, signedAt }: Spoken): readonly string[] {
  const { short, time } = momentOf(signedAt);
  return [name, `signiert am ${short}, ${time}`, ...(place === undefined ? [] : [place]), reason];
}
