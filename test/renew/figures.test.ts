import { describe, expect, it } from 'vitest';
import { renewedFile } from './small-edition.ts';

/** The section of one figure after carrying its file over; `lines` stand below the name of the figure. */
const figure = (lines: string, to?: string): string =>
  renewedFile({ 'zahlen.yaml': `figures:\n  f:\n${lines}` }, 'zahlen.yaml', to).replace('figures:\n  f:\n', '');

const HEAD = `    label: Zahl # so heißt sie
    unit: Personen
    source: muster
`;

describe('a series in the next edition', () => {
  it('has an open observation where the next one belongs, and every other byte as it was', () => {
    const series = `    series: # neue unten
      - { date: 2022-12, value: 6540, status: endgültig }

      # nach der Revision
      - { date: 2023-09, value: 6658, status: endgültig } # 6.658
    decimals: 0 # ohne Komma
`;
    expect(figure(HEAD + series)).toBe(
      HEAD + series.replace('# 6.658\n', '# 6.658\n      - { date: 2024-09, value: offen }\n'),
    );
  });

  it('has it first where the newest comes first, in the notation of the others', () => {
    const series = `    series:
      - date: "2023-12-31"
        value: 2
        status: endgültig
      - date: "2022-12-31"
        value: 1
        status: endgültig
`;
    expect(figure(HEAD + series)).toBe(
      HEAD + series.replace('    series:\n', '    series:\n      - date: "2024-12-31"\n        value: offen\n'),
    );
  });

  it('goes on within one line', () => {
    expect(
      figure(`${HEAD}    series: [{date: 2022, value: 1, status: Ansatz}, {date: 2023, value: 2, status: Ansatz}]\n`),
    ).toBe(
      `${HEAD}    series: [{date: 2022, value: 1, status: Ansatz}, {date: 2023, value: 2, status: Ansatz}, {date: 2024, value: offen}]\n`,
    );
  });

  it('with a rhythm has every date up to the moved one', () => {
    const series = '    frequency: quarter\n    series:\n      - { date: 2023-Q4, value: 5, status: endgültig }\n';
    const open = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map(
      (date) => `      - { date: ${date}, value: offen }\n`,
    );
    expect(figure(HEAD + series)).toBe(HEAD + series + open.join(''));
  });

  it('has all dates of a programme year again where several stand in it', () => {
    const series = `    series:
      - { date: 2023, value: 24, status: endgültig }
      - { date: 2024-Q2, value: 25, status: Angebot }
      - { date: 2024-Q4, value: 26, status: Angebot }
`;
    expect(figure(HEAD + series)).toBe(
      `${HEAD}${series}      - { date: 2025-Q2, value: offen }\n      - { date: 2025-Q4, value: offen }\n`,
    );
  });

  it('does not keep what was open before, but puts it under its new date', () => {
    const series = (date: string): string => `    series:
      - { date: 2023-09, value: 6658, status: endgültig }
      - { date: ${date}, value: offen }
`;
    expect(figure(HEAD + series('2024-09'))).toBe(HEAD + series('2025-09'));
  });

  it('keeps a declared gap, and an open value in the middle of delivered ones', () => {
    const series = `    series:
      - { date: 2021, value: 1, status: endgültig }
      - { date: 2022, value: offen }
      - { date: 2023, value: 3, status: endgültig }
      - { date: 2024, value: null }
`;
    expect(figure(HEAD + series, '2026')).toBe(`${HEAD}${series}      - { date: 2025, value: offen }\n`);
  });
});

describe('a single value in the next edition', () => {
  it('that is a level becomes a series: last year and, until somebody delivers it, the same for this year', () => {
    const value = `    date: 2024-02-29 # Schalttag
    value: 970.00
    low: 960
    high: 980
    status: hochgerechnet
    approximate: true
`;
    expect(figure(HEAD + value)).toBe(`${HEAD}    series:
      - { date: 2024-02-29, value: 970.00, low: 960, high: 980, status: hochgerechnet } # Schalttag
      - { date: 2025-02-28, value: 970.00, low: 960, high: 980, status: hochgerechnet }
    approximate: true
`);
  });

  it('becomes one within its line as well', () => {
    const text =
      'figures:\n  f: { label: Zahl, unit: Personen, date: 2023, value: 1, source: muster, status: Ansatz, decimals: 0 }\n';
    expect(renewedFile({ 'zahlen.yaml': text }, 'zahlen.yaml')).toBe(
      'figures:\n  f: { label: Zahl, unit: Personen, series: [{ date: 2023, value: 1, status: Ansatz }, { date: 2024, value: 1, status: Ansatz }], source: muster, decimals: 0 }\n',
    );
  });

  it.each([
    ['a relative change', 'Prozent Veränderung', ''],
    ['a difference of shares', 'Prozentpunkte', ''],
    ['anything that is compared with a date', 'Euro', '    since: 2022-12\n'],
  ])('that is %s is dated anew', (_, unit, since) => {
    const head = `    label: Zahl\n    unit: ${unit}\n    source: muster\n`;
    const value = (year: number): string => `    date: ${year}-12\n    value: 5\n    status: endgültig\n`;
    expect(figure(head + since + value(2023))).toBe(head + since.replace('2022', '2023') + value(2024));
  });

  it.each(['barometer-neutral', 'barometer-horizont'])('that is a convention is dated anew: %s', (id) => {
    const text = (date: string): string =>
      `figures:\n  ${id}: { unit: ${id === 'barometer-neutral' ? 'Punkte, decimals: 0, value: 100' : 'Monate, value: 3'}, source: muster, date: ${date}, status: Schätzung }\n`;
    expect(renewedFile({ 'zahlen.yaml': text('2024-01') }, 'zahlen.yaml')).toBe(text('2025-01'));
  });
});

describe('what was decided or doubted about a value', () => {
  const doubts = `    doubts:
      - text: >-
          Woher kommt das?
          Niemand weiß es.
        acknowledged: { reason: geprüft }
    acknowledged: { plausibility.bounds: { reason: stimmt } }
`;
  it('goes with the value, and what stands around it stays', () => {
    const value = '    series:\n      - { date: 2023, value: 1, status: Ansatz }\n';
    const next =
      '  # die nächste\n  g: { label: G, unit: Personen, source: muster, date: 2023, since: 2022, value: 1, status: Ansatz }\n';
    expect(figure(`${HEAD}${doubts}${value}${next}`)).toBe(
      `${HEAD}${value}      - { date: 2024, value: offen }\n${next.replace('2023', '2024').replace('2022', '2023')}`,
    );
  });

  it('goes from what is computed; doubts stay with events and quotations, what was decided about them does not', () => {
    const rest = `events:
  e: { label: E, date: 2023, doubts: [{ text: Wann?, acknowledged: { reason: bekannt } }] }
quotations:
  q: { speaker: A, role: B, parts: [c], date: 2023-12, source: muster, doubts: [{ text: Wirklich? }] }
`;
    const value =
      'figures:\n  f: { label: F, unit: Personen, source: muster, series: [{ date: 2023, value: 1, status: Ansatz }] }\n';
    const derived = (more: string): string => `derived:\n  d: { label: D, sum: [f, f]${more} }\n`;
    const text = value + derived(', doubts: [{ text: Ob das stimmt? }]') + rest;
    expect(renewedFile({ 'zahlen.yaml': text }, 'zahlen.yaml')).toBe(
      value.replace(' }] }', ' }, { date: 2024, value: offen }] }') +
        derived('') +
        rest.replace(', acknowledged: { reason: bekannt }', ''),
    );
  });
});
