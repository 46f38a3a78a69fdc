/** First second of the year that dates in a PDF have no room for. */
const YEAR_10000 = 253_402_300_800;

/** Seconds since 1970 as a moment; undefined where nothing is given, null for what is no such number. */
export function momentOf(seconds: string | undefined): string | null | undefined {
  if (seconds === undefined || seconds === '') return undefined;
  const isMoment = /^\d{1,12}$/.test(seconds) && Number(seconds) < YEAR_10000;
  return isMoment ? new Date(Number(seconds) * 1000).toISOString().replace('.000', '') : null;
}
