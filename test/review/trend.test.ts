import { describe, expect, it } from 'vitest';
import { figure, period } from '../derive/build.ts';
import { chapter } from '../narrate/build.ts';
import { asking, findingsOf } from './run.ts';

const figures = [
  figure(
    'kurse',
    'Personen',
    [
      ['2022-12', 80],
      ['2023-11', 120],
      ['2023-12', 100],
    ],
    { frequency: 'month' },
  ),
  figure('rueckgang', 'Euro', [['2024', 1800000, { status: 'Ansatz' }]], {
    label: 'Rückgang der Zuteilung',
    since: period('2023'),
  }),
  figure('ziel-lzb', 'Prozent Veränderung', [['2024', 3.8, { status: 'Angebot' }]]),
];
const said = asking('text.trend', { figures });

describe('a trend word written by hand', () => {
  it('agrees with a change printed in the same sentence', () => {
    expect(said('Die Zahl der Stellen ist um {{wert stellen-rueckgang betrag=true}} gestiegen.')).toEqual([
      'gestiegen',
    ]);
    expect(said('Die Zahl der Stellen ist um {{wert stellen-rueckgang betrag=true}} gesunken.')).toEqual([]);
    expect(said('Die Zahl der eLb hat um {{veraenderung elb von="2022-12"}} abgenommen.')).toEqual(['abgenommen']);
    expect(said('Das ist ein Rückgang um {{unterschied elb von="2022-12"}} Personen.')).toEqual(['Rückgang']);
    expect(said('Das ist ein Zuwachs um {{unterschied elb von="2022-12"}} Personen.')).toEqual([]);
  });

  it('agrees with a series between the dates that the sentence names', () => {
    const span = (word: string) =>
      `Von {{stichtag elb am="2019-09"}} bis {{stichtag elb}} ist die Zahl auf {{zahl elb}} ${word}.`;
    expect(said(span('gestiegen'))).toEqual(['gestiegen']);
    expect(said(span('gesunken'))).toEqual([]);
  });

  it('agrees with the last step of a series where one date is named', () => {
    expect(said('Im {{stichtag elb}} fiel die Zahl auf {{zahl elb}}.')).toEqual(['fiel die Zahl auf']);
    expect(said('Im {{stichtag elb}} stieg die Zahl auf {{zahl elb}}.')).toEqual([]);
    expect(said('Die Zahl sank im {{stichtag elb am="2022-12"}} auf {{zahl elb am="2022-12"}}.')).toEqual([]);
  });

  it('may mean the month before or the year before', () => {
    expect(said('Die Zahl der Kurse ist auf {{zahl kurse}} gestiegen.')).toEqual([]);
    expect(said('Die Zahl der Kurse ist auf {{zahl kurse}} gesunken.')).toEqual([]);
    expect(said('Die Zahl der Kurse ist mit {{zahl kurse}} unverändert.')).toEqual(['unverändert']);
  });

  it('knows of a delivered amount that its label calls a decline', () => {
    expect(said('Die Zuteilung ist um {{wert rueckgang}} gesunken.')).toEqual([]);
    expect(said('Die Zuteilung ist um {{wert rueckgang}} gestiegen.')).toEqual(['gestiegen']);
  });

  it('may be denied only where the figures do not say otherwise', () => {
    const down = 'um {{wert stellen-rueckgang betrag=true}}';
    const fell = (words: string) => said(`Die Zahl der Stellen ist mit ${down} ${words}.`);
    expect(fell('nicht gesunken')).toEqual(['nicht gesunken']);
    expect(fell('nicht mehr gesunken')).toEqual(['nicht mehr gesunken']);
    expect(fell('weder gestiegen noch gesunken')).toEqual(['noch gesunken']);
    expect(said(`Das ist mit ${down} kein Rückgang mehr.`)).toEqual(['kein Rückgang']);
    expect(said(`Die Zahl der Stellen (${down}) sinkt nicht mehr.`)).toEqual(['sinkt nicht mehr']);
    const span = 'Von {{stichtag elb am="2019-09"}} bis {{stichtag elb}} ist die Zahl auf {{zahl elb}}';
    expect(said(`${span} nicht gesunken.`)).toEqual(['nicht gesunken']);
    expect(said(`${span} nicht gestiegen.`)).toEqual([]);
  });

  it('is left alone where it is denied in part, may be right, or is only wished', () => {
    const down = 'um {{wert stellen-rueckgang betrag=true}}';
    for (const text of [
      `Die Zahl der Stellen ist ${down} nicht gestiegen, sondern gesunken.`,
      `Die Zahl der Stellen ist nicht nur ${down} gesunken.`,
      `Die Zahl der Stellen ist mit ${down} nicht so stark gesunken.`,
      `Die Zahl der Stellen sinkt mit ${down} nicht so stark wie zuvor.`,
      `Die Zahl der Stellen soll mit ${down} nicht gesunken sein.`,
      'Die Zahl der eLb ist mit {{zahl elb}} nicht gestiegen.',
      'Die Zahl der Kurse ist mit {{zahl kurse}} nicht gestiegen.',
    ])
      expect(said(text), text).toEqual([]);
  });

  it('is found in many forms', () => {
    const falling = (words: string) => said(`${words} ({{wert stellen-rueckgang betrag=true}}).`);
    for (const words of [
      'Der Bestand nimmt seit Monaten deutlich zu',
      'Die Nachfrage legte kräftig zu',
      'Das ist eine Ausweitung des Angebots',
      'Die Zahl wächst',
      'Es gab einen deutlichen Stellenzuwachs',
      'Der Markt hat sich erholt',
      'Der Bestand ist unverändert',
    ])
      expect(falling(words), words).toHaveLength(1);
    const rising = (words: string) => said(`${words} ({{veraenderung elb von="2022-12"}}).`);
    for (const words of [
      'Die Zahl ging weiter zurück',
      'Die Zahl nahm ab',
      'Die Zahl ist rückläufig',
      'Das ist eine Verringerung',
      'Die Zahl wurde reduziert',
    ])
      expect(rising(words), words).toHaveLength(1);
  });

  it('may compare: behind a number, or with an earlier time', () => {
    expect(said('Es sind {{veraenderung elb von="2022-12"}} weniger.')).toEqual(['weniger']);
    expect(said('Es sind {{veraenderung elb von="2022-12"}} mehr.')).toEqual([]);
    expect(said('Mit {{zahl elb}} sind es weniger als im Vorjahr.')).toEqual(['weniger']);
    expect(said('Wir tun mehr und mehr selbst für die {{zahl stellen}} Stellen.')).toEqual([]);
  });

  it('is no contradiction when negated, quoted, wished or printed by a helper', () => {
    expect(said('Die Stellen sind um {{wert stellen-rueckgang betrag=true}} gesunken, nicht gestiegen.')).toEqual([]);
    expect(said('Trotz des Anstiegs der Mieten: {{wert stellen-rueckgang}}.')).toEqual([]);
    expect(said('Die Presse schrieb „gestiegen“ ({{wert stellen-rueckgang}}).')).toEqual([]);
    expect(said('> Die Zahl ist gestiegen ({{wert stellen-rueckgang}}).')).toEqual([]);
    expect(said('Die Zahl der Stellen ({{zahl stellen}}) soll wieder steigen.')).toEqual([]);
    expect(said('Maßnahmen zur Steigerung der {{zahl stellen}} Stellen.')).toEqual([]);
    expect(said('Die Zahl ist {{jenach stellen-rueckgang steigt="gesunken" sinkt="gestiegen"}}.')).toEqual([]);
    expect(said('Die Zahl ist {{trend elb von="2022-12"}}.')).toEqual([]);
  });

  it('of a plan is held against planned values', () => {
    expect(said('Der Bestand soll um {{wert ziel-lzb betrag=true}} sinken.')).toEqual(['sinken']);
    expect(said('Der Bestand soll um {{wert ziel-lzb betrag=true}} steigen.')).toEqual([]);
  });

  it('belongs to the figures of its own part of the sentence', () => {
    const text =
      'Die Zahl der eLb ist auf {{zahl elb}} gestiegen, während die der Stellen um {{wert stellen-rueckgang betrag=true}} ';
    expect(said(`${text}gesunken ist.`)).toEqual([]);
    expect(said(`${text}gestiegen ist.`)).toEqual(['gestiegen']);
    expect(said('Ein klarer Anstieg: {{wert stellen-rueckgang betrag=true}} in einem Jahr.')).toEqual(['Anstieg']);
  });

  it('is left alone where a sentence says both, or the data says nothing', () => {
    const both = 'Zwar ist die Zahl um {{wert stellen-rueckgang betrag=true}} gesunken und doch der Bedarf gestiegen.';
    expect(said(both)).toEqual([]);
    expect(said('Der Bestand ist auf {{zahl egt-zuteilung}} Euro gestiegen.')).toEqual([]);
    expect(said('Ausländer sind von {{wert mig-frueher}} auf {{wert mig-heute}} gesunken.')).toEqual([]);
  });

  it('says the direction, so that the number beside it has no minus', () => {
    expect(said('Die Zahl ist um {{wert stellen-rueckgang}} gesunken.')).toEqual([`um −30,0\u00A0%`]);
    expect(said('Die Veränderung beträgt {{wert stellen-rueckgang}}, die Zahl ist gesunken.')).toEqual([]);
  });

  it('is reported where it stands', () => {
    const text = '# Titel\n\nErster Satz.\nDer Bestand an Stellen\nhat ({{wert stellen-rueckgang}}) zugenommen.';
    const [problem] = findingsOf('text.trend', { chapters: [chapter(text)] });
    expect(problem).toMatchObject({ severity: 'warning', subject: 'text.md' });
    expect(problem?.place).toMatchObject({ file: 'data/2024/chapters/text.md', line: 5, column: 34 });
  });
});
