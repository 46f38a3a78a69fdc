import { formatNumber } from '../../../src/german/number.ts';
import { TREND_CLASSES, type TrendMeasure, trendOf, trendWord } from '../../../src/german/trend.ts';
import { KNOWN_FIGURES } from '../../../src/validate/known-figures.ts';
import { STATUSES } from '../../../src/validate/schema/topic.ts';
import { UNITS } from '../../../src/validate/unit.ts';
import { markdownTable, plain, typed } from './markdown-table.ts';

const german = (value: number): string => formatNumber(value, String(value).split('.')[1]?.length ?? 0, 'point');

/** The size table behind trend words. */
export function trendTable(): string {
  const limits = (measure: TrendMeasure) =>
    TREND_CLASSES.map((it) => (measure === 'relative' ? it.relativeBelow : it.pointsBelow));
  const between = (measure: TrendMeasure, index: number): string => {
    const [from, below] = [limits(measure)[index - 1], limits(measure)[index]];
    if (from === undefined) return `unter ${german(below ?? 0)}`;
    return below === undefined ? `ab ${german(from)}` : `ab ${german(from)}, unter ${german(below)}`;
  };
  const inside = (index: number): number => (index === 0 ? 0.1 : (limits('relative')[index - 1] ?? 0));
  const rows = TREND_CLASSES.map((_, index) => {
    const [up, down] = [inside(index), -inside(index)].map((change) => trendOf(change, 'relative'));
    if (!up || !down) throw new Error('a trend class has no change of its size');
    return [
      between('relative', index),
      between('points', index),
      trendWord(up, 'participle'),
      trendWord(down, 'participle'),
      trendWord(up, 'noun'),
      trendWord(down, 'verb'),
    ];
  });
  const head = [
    'Veränderung in Prozent',
    'Unterschied in Prozentpunkten',
    'Zunahme',
    'Abnahme',
    'als Nomen',
    'als Verb',
  ];
  return markdownTable(head, rows);
}

const KINDS = {
  count: 'zählt ganze Dinge',
  money: 'Geldbetrag',
  percent: 'Anteil oder Quote, 0 bis 100',
  change: 'Zu- oder Abnahme, auch negativ',
  points: 'Unterschied zweier Anteile',
  index: 'Messwert',
  ratio: 'Verhältnis zweier Zahlen',
  fte: 'Vollzeitäquivalente',
} as const;

export const unitTable = (): string =>
  markdownTable(
    ['unit', 'Was gemeint ist', 'Gedruckt', 'Stellen hinter dem Komma'],
    Object.entries(UNITS).map(([word, { kind, many, decimals }]) => [
      typed(word),
      KINDS[kind],
      many === '' ? 'nur die Zahl' : plain(`… ${many}`),
      String(decimals),
    ]),
  );

const STATUS_MEANINGS: Readonly<Record<(typeof STATUSES)[number], string>> = {
  endgültig: 'Die Statistik hat den Wert abschließend veröffentlicht.',
  hochgerechnet: 'Die Statistik hat den Wert vor Ablauf der Wartezeit geschätzt.',
  operativ: 'Der Wert kommt aus den eigenen Fachverfahren, nicht aus der Statistik.',
  Schätzung: 'Der Wert ist geschätzt, vorausgesagt oder nur ungefähr bekannt.',
  Ansatz: 'Der Betrag ist geplant oder zugeteilt (Haushalt).',
  Angebot: 'Der Zielwert ist angeboten, aber noch nicht vereinbart.',
};

export const statusTable = (): string =>
  markdownTable(
    ['status', 'Wann Sie ihn wählen'],
    STATUSES.map((status) => [typed(status), STATUS_MEANINGS[status]]),
  );

/** The figures every AMIP has. */
export const knownFigureTable = (): string =>
  markdownTable(
    ['Kürzel', 'Bezeichnung', 'unit', 'üblich', 'Datei'],
    [...KNOWN_FIGURES.values()].map(({ id, label, unit, plausible, topic }) => [
      typed(id),
      plain(label),
      unit,
      plausible.from === plausible.to
        ? german(plausible.from)
        : `${german(plausible.from)} bis ${german(plausible.to)}`,
      typed(`${topic}.yaml`),
    ]),
  );
