/** First second of the year that dates in a PDF have no room for. */
const YEAR_10000 = 253_402_300_800;

/** Seconds since 1970 as a moment; undefined where nothing is given, null for what is no such number. */
export function momentOf(seconds: string | undefined): string | null | undefined {
  if (seconds === undefined || seconds === '') return undefined;
  const isMoment = /^\d{1,12}$/.test(seconds) && Number(seconds) < YEAR_10000;
  return isMoment ? new Date(Number(seconds) * 1000).toISOString().replace('.000', '') : null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The moment it is where the person sits, with the difference to UTC: `2025-03-12T14:05:00+01:00`. */
export function localMoment(): string {
  const now = new Date();
  const ahead = -now.getTimezoneOffset();
  const there = new Date(now.getTime() + ahead * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(ahead);
  return `${there}${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
