import { describe, expect, it } from 'vitest';
import { figure, period, place } from '../derive/build.ts';
import { asking } from './run.ts';

describe('an abbreviation', () => {
  const abbreviations = [
    { short: 'FbW', long: 'Förderung der beruflichen Weiterbildung', place: place(1) },
    { short: 'AWO', long: 'Arbeiterwohlfahrt', place: place(2) },
  ];
  const said = asking('abbreviation.unknown', { edition: { abbreviations } });

  it('is explained in the list or where it is first used', () => {
    expect(said('Die FbW bleibt, die KdU und die eLb auch.')).toEqual(['KdU', 'eLb']);
    expect(said('Die Kosten der Unterkunft (KdU) steigen, die KdU sind hoch.')).toEqual([]);
    expect(said('Die KdU sind hoch. Kosten der Unterkunft (KdU) trägt die Stadt.')).toEqual(['KdU']);
    expect(said('Der Europäische Sozialfonds (ESF) fördert.')).toEqual([]);
    expect(said('Siehe dort (THCG).')).toEqual(['THCG']);
  });

  it('is found once, in compounds and inflected', () => {
    expect(said('Die AGHn und die AGH.')).toEqual(['AGHn']);
    expect(said('Das JBA-Projekt und „AWO-Connect“.')).toEqual(['JBA']);
    expect(said('## Ziele der BCA')).toEqual(['BCA']);
  });

  it('is no law, unit, numeral, level, name, foreign or marked word', () => {
    for (const text of [
      'Nach {{norm "§ 16 SGB II"}} und dem SGB III gilt Kapitel IV.',
      'Wir haben {{fest "A2" grund="Niveau"}} und VZÄ.',
      'Bei {{fest "ACC" grund="Firma"}} und {{fremd "ESF Plus" sprache="en"}}.',
      'Teilnehmerinnen und TeilnehmerInnen bei LinkedIn.',
      'Als PDF in der EU.',
    ])
      expect(said(text), text).toEqual([]);
  });
});

describe('what stands in the data', () => {
  const alone = figure('einsam', 'Personen', [['2023', 5]]);
  const unused = (text: string) =>
    asking('figure.unused', { figures: [alone], edition: { quotations: new Map(), events: new Map() } })(text);

  it('is asked for by a text, itself or in a condition, taken or not', () => {
    expect(unused('{{elb}}')).toContain('einsam');
    expect(unused('{{einsam}}')).not.toContain('einsam');
    expect(unused('{{#wenn (groesser elb einsam)}}ja{{else}}nein{{/wenn}}')).not.toContain('einsam');
    expect(unused('{{#wenn (groesser elb stellen)}}ja{{else}}{{zahl einsam}}{{/wenn}}')).not.toContain('einsam');
  });

  it('counts as used where something computed rests on it; that itself must be used', () => {
    expect(unused('{{elb}}')).toContain('laender');
    expect(unused('{{elb}}')).not.toContain('ukraine-kinder');
    expect(unused('{{elb}}')).toContain('kinder-anteil');
  });

  it('is asked for where it happened or was said', () => {
    const events = new Map([
      ['fest', { id: 'fest', label: 'Fest', date: period('2023'), doubts: [], place: place(1) }],
    ]);
    expect(asking('figure.unused', { edition: { events } })('Text.')).toContain('fest');
    expect(asking('figure.unused', { edition: { events } })('Im Jahr {{stichtag fest}}.')).not.toContain('fest');
    expect(asking('figure.unused')('Text.')).toContain('weber');
    expect(asking('figure.unused')('{{zitat weber teil=1}}')).not.toContain('weber');
  });
});

describe('a unit written behind a number', () => {
  const said = asking('text.unit-word');
  const fixed = (text: string) => `{{fest "${text}" grund="so"}}`;

  it('is the unit of the figure', () => {
    expect(said(`Der Anteil stieg um {{zahl mig-punkte}} ${fixed('Prozent')}.`)).toEqual(['mig-punkte']);
    expect(said(`Der Anteil beträgt {{zahl mig-heute}} ${fixed('Prozentpunkte')}.`)).toEqual(['mig-heute']);
    expect(said(`Der Anteil beträgt {{zahl mig-heute}} ${fixed('Prozent')}.`)).toEqual([]);
    expect(said('Es sind {{zahl egt-zuteilung}} Personen.')).toEqual(['egt-zuteilung']);
    expect(said('Es sind {{zahl elb}} Euro.')).toEqual(['elb']);
    expect(said('Es sind {{zahl stellen}} Kundinnen.')).toEqual(['stellen']);
    expect(said('Das Barometer steht bei {{zahl barometer}} Punkten.')).toEqual([]);
    expect(said('Es sind {{zahl barometer}} Euro.')).toEqual(['barometer']);
  });

  it('is not a second order of magnitude', () => {
    expect(said(`Es sind {{wert egt-zuteilung mio=true}} und {{zahl egt-zuteilung}} Euro.`)).toEqual([]);
    expect(said(`Es sind {{zahl egt-zuteilung}} ${fixed('Milliarden')} Euro.`)).toEqual(['egt-zuteilung']);
    expect(said(`Es sind {{zahl egt-zuteilung mio=true}} Euro.`)).toEqual([]);
  });

  it('may be any noun that is counted', () => {
    for (const text of [
      'Es sind {{zahl elb}} erwerbsfähige Leistungsberechtigte.',
      'Es sind {{zahl elb}} Fachkräfte.',
      'Es sind {{zahl laender-anzahl}} Herkunftsländer.',
      'Es haben {{wert mig-heute}} der Kundinnen und Kunden.',
      'Es sind {{zahl elb}}, davon Frauen viele.',
      'Es sind {{zahl stellen}} Stellen.',
      'Seit {{spanne svb-jahre von="2019-06"}} Jahren.',
    ])
      expect(said(text), text).toEqual([]);
  });
});

describe('a number printed twice', () => {
  const said = asking('text.two-forms');

  it('is printed with the same digits', () => {
    expect(said('Es sind {{wert mig-heute}}. Also {{wert mig-heute nachkomma=0}}.')).toEqual(['mig-heute']);
    expect(said('Es sind {{wert mig-heute}}. Also {{zahl mig-heute}}.')).toEqual([]);
    expect(said('Es sind {{wert egt-zuteilung}}. Also {{wert egt-zuteilung nachkomma=0}}.')).toEqual([]);
    expect(said('Es sind {{wert egt-zuteilung}}. Also {{wert egt-zuteilung mio=true}}.')).toEqual([]);
  });

  it('is rough every time or never', () => {
    expect(said('Es sind {{wert mig-frueher}}. Also {{wert mig-frueher ohneRund=true}}.')).toEqual(['mig-frueher']);
    expect(said('Es sind {{wert mig-frueher}}. Also etwa {{wert mig-frueher ohneRund=true}}.')).toEqual([]);
  });

  it('may be printed without its sign, and for two dates', () => {
    expect(said('Um {{wert stellen-rueckgang betrag=true}} oder {{wert stellen-rueckgang}}.')).toEqual([]);
    expect(said('Es waren {{zahl elb am="2019-09"}} und {{zahl elb}}.')).toEqual([]);
  });
});
