import type { Series, SeriesPoint } from '../derive/fact.ts';
import type { Thousands } from '../german/number.ts';
import { formatPeriod } from '../german/period.ts';
import { exhibitText } from '../narrate/exhibits/values.ts';
import { periodText } from '../time/parse-period.ts';
import type { SeriesChange, SeriesPointValue } from './figure-change.ts';

const NO_CHANGE: SeriesChange = { added: [], removed: [], revised: [] };

function pointValue({ date, fact }: SeriesPoint, thousands: Thousands): SeriesPointValue {
  const known = fact?.standing === 'open' ? null : fact;
  return {
    date: periodText(date),
    dateText: formatPeriod(date),
    value: known?.value ?? null,
    text: known && exhibitText(known, thousands, true),
  };
}

/** What became of a time series. A figure with one value in both editions has none. */
export function compareSeries(
  before: Series | undefined,
  after: Series | undefined,
  thousands: { readonly old: Thousands; readonly new: Thousands },
): SeriesChange {
  if (!before || !after || (before.points.length < 2 && after.points.length < 2)) return NO_CHANGE;
  const old = new Map(before.points.map((point) => [periodText(point.date), pointValue(point, thousands.old)]));
  const now = new Map(after.points.map((point) => [periodText(point.date), pointValue(point, thousands.new)]));
  return {
    added: [...now.values()].filter(({ date }) => !old.has(date)),
    removed: [...old.values()].filter(({ date }) => !now.has(date)),
    revised: [...now.values()].flatMap((point) => {
      const earlier = old.get(point.date);
      return earlier && (earlier.value !== point.value || earlier.text !== point.text)
        ? [{ old: earlier, new: point }]
        : [];
    }),
  };
}
