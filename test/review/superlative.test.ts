import { describe, expect, it } from 'vitest';
import { figure, period, place } from '../derive/build.ts';
import { chapter } from '../narrate/build.ts';
import { asking, findingsOf } from './run.ts';

const index = figure(
  'index',
  'Punkte',
  [
    ['2023-05', 101.2],
    ['2023-06', 99.8],
    ['2023-07', 99.1],
    ['2023-08', 99.6],
    ['2024-01', 100.3],
  ],
  {},
);
const short = figure('kurz', 'Punkte', [
  ['2023-12', 99.9],
  ['2024-01', 100.3],
]);
const event = (id: string, date: string) =>
  [id, { id, label: id, date: period(date), doubts: [], place: place(1) }] as const;
const parts = {
  figures: [index, short],
  edition: { events: new Map([event('zuletzt', '2023-05'), event('frueher', '2022-05'), event('juli', '2023-07')]) },
};
const said = asking('text.superlative', parts);
const hint = (text: string) =>
  findingsOf('text.superlative', { ...parts, chapters: [chapter(`# T\n\n${text}`)] }).map(({ message }) =>
    message.includes('nicht zu belegen') ? 'unproven' : 'wrong',
  );

describe('a superlative written by hand', () => {
  it('holds for the value of the series it is said of', () => {
    expect(said('Den Tiefstand bildet der {{stichtag elb am="2022-12"}} mit {{zahl elb am="2022-12"}}.')).toEqual([]);
    expect(said('Mit {{zahl elb}} ist ein Tiefstand erreicht.')).toEqual(['Tiefstand']);
    expect(hint('Mit {{zahl elb}} ist ein Tiefstand erreicht.')).toEqual(['wrong']);
    expect(said('Mit {{zahl elb am="2019-09"}} war der Höchststand erreicht.')).toEqual([]);
    expect(said('Mit {{zahl elb}} ist ein Rekord erreicht.')).toEqual(['Rekord']);
    expect(said('Die Zahl ist mit {{zahl elb}} so niedrig wie nie.')).toEqual(['so niedrig wie nie']);
    expect(said('Noch nie so hoch wie zuvor: {{zahl elb am="2019-09"}}.')).toEqual([]);
    expect(said('Das ist der niedrigste Wert seit Jahren: {{zahl elb}}.')).toEqual(['niedrigste Wert seit']);
  });

  it('is doubtful where no series reaches back', () => {
    expect(hint('Der Wert von {{zahl barometer}} ist ein Höchststand.')).toEqual(['unproven']);
    expect(hint('Zum ersten Mal seit Jahren wirken sich Kürzungen aus.')).toEqual(['unproven']);
    expect(hint('Der Krankenstand ist auf Rekordniveau.')).toEqual(['unproven']);
  });

  it('for the first time since then needs a series from then on, and nothing in between', () => {
    const first = (id: string, since: string) =>
      `Der Wert von {{zahl ${id}}} liegt über {{zahl barometer-neutral}}, erstmals seit {{stichtag ${since}}}.`;
    expect(hint(first('index', 'zuletzt'))).toEqual([]);
    expect(hint(first('index', 'juli'))).toEqual([]);
    expect(hint(first('index', 'frueher'))).toEqual(['unproven']);
    expect(hint(first('kurz', 'zuletzt'))).toEqual(['unproven']);
    expect(hint(first('barometer', 'zuletzt'))).toEqual(['unproven']);
    const below =
      'Mit {{zahl index am="2023-08"}} liegt er unter {{zahl barometer-neutral}}, erstmals seit {{stichtag zuletzt}}.';
    expect(hint(below)).toEqual(['wrong']);
  });

  it('is proven where the helper prints it', () => {
    expect(said('Der {{extrem elb am="2022-12"}} war im {{stichtag elb am="2022-12"}}.')).toEqual([]);
  });

  it('compares with earlier times, not with others, and may be negated or quoted', () => {
    expect(said('Den höchsten Wert aller Angebote hat das Boot mit {{zahl elb}}.')).toEqual([]);
    expect(said('Das ist kein Rekord ({{zahl elb}}).')).toEqual([]);
    expect(said('Die Presse schrieb „Rekord“ ({{zahl elb}}).')).toEqual([]);
    expect(said('Das Projekt wird erstmals angeboten.')).toEqual([]);
  });
});
