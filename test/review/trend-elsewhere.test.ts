import { describe, expect, it } from 'vitest';
import { figure } from '../derive/build.ts';
import { asking } from './run.ts';

const money = (id: string, before: number, now: number) =>
  figure(id, 'Euro', [
    ['2023', before, { status: 'Ansatz' }],
    ['2024', now, { status: 'Ansatz' }],
  ]);
const rising = asking('text.trend-elsewhere', {
  figures: [money('egt-zuteilung', 7000000, 7500000), money('vk-zuteilung', 11000000, 11400000)],
});
const falling = asking('text.trend-elsewhere', {
  figures: [money('egt-zuteilung', 7500000, 7000000), money('vk-zuteilung', 11400000, 11000000)],
});

describe('a trend word in a sentence without a figure', () => {
  it('agrees with the budget: no „Kürzungen“ where it rises', () => {
    const words = [
      ['Zum Jahresbeginn wirken sich die Kürzungen im Bundeshaushalt aus.', 'Kürzungen'],
      ['Obwohl sich die Haushaltslage verschärft hat, bleibt das Angebot.', 'verschärft'],
      ['Die Mittelkürzungen treffen alle.', 'Mittelkürzungen'],
      ['Mit der reduzierten Zuteilung ist auszukommen.', 'reduzierten'],
      ['Das Budget ist gesunken.', 'gesunken'],
      ['Wir haben weniger Mittel zur Verfügung.', 'weniger'],
    ] as const;
    for (const [text, word] of words) {
      expect(rising(text), text).toEqual([word]);
      expect(falling(text), text).toEqual([]);
    }
    expect(falling('Erfreulich ist der Anstieg der Zuteilung.')).toEqual(['Anstieg']);
  });

  it('agrees with the vacancies, the Kundenzahlen and employment', () => {
    const said = asking('text.trend-elsewhere');
    expect(said('Zu erwarten ist eine lebhaftere Arbeitskräftenachfrage.')).toEqual([]);
    expect(said('Es gibt eine lebhaftere Arbeitskräftenachfrage.')).toEqual(['lebhaftere']);
    expect(said('Es gibt eine verhaltenere Arbeitskräftenachfrage.')).toEqual([]);
    expect(said('Zwar werden zunehmend auch Arbeitskräfte auf Helferniveau gebraucht.')).toEqual(['zunehmend']);
    expect(said('Die Kundenzahlen gehen zurück.')).toEqual(['gehen zurück']);
    expect(said('Die Kundenzahlen steigen.')).toEqual([]);
    expect(said('Es gibt weniger Kundinnen und Kunden.')).toEqual(['weniger']);
    expect(said('Die Beschäftigung ist gesunken.')).toEqual(['gesunken']);
  });

  it('of a plan is held against the target', () => {
    const figures = [figure('ziel-lzb-gesamt', 'Prozent Veränderung', [['2024', 3.8, { status: 'Angebot' }]])];
    const said = asking('text.trend-elsewhere', { figures });
    expect(said('Der Langzeitleistungsbezug soll weiter sinken.')).toEqual(['sinken']);
    expect(said('Der Langzeitleistungsbezug soll nicht sinken.')).toEqual([]);
    expect(said('Der Langzeitleistungsbezug ist gesunken.')).toEqual([]);
    expect(said('## Einmündung in Arbeit zur Reduzierung von Langzeitleistungsbezug')).toEqual([]);
  });

  it('may be about a figure of an edition’s own, by the words it gives', () => {
    const own = figure(
      'widersprueche',
      'Anzahl',
      [
        ['2022', 900],
        ['2023', 1200],
      ],
      { topics: ['Widerspruch', 'Zahl der Widersprüche'] },
    );
    const said = asking('text.trend-elsewhere', { figures: [own] });
    expect(said('Die Zahl der Widersprüche ist zurückgegangen.')).toEqual(['zurückgegangen']);
    expect(said('Die Zahl der Widersprüche ist gestiegen.')).toEqual([]);
    expect(said('Es gab einen Rückgang der Zahl der Widersprüche.')).toEqual(['Rückgang']);
  });

  it('is about what stands beside it, and about nothing else', () => {
    for (const text of [
      'Angesichts gestiegener Mieten reichen die Mittel.',
      'Der Rückgang der Arbeitslosigkeit schont das Budget.',
      'Die Mieten sind gesunken, und die Zuteilung reicht.',
      'Alleinerziehende leben in Haushalten, deren Zahl sinkt.',
      'Der Weg sinkt im Mittel um wenig.',
      'Die Presse spricht von „Kürzungen im Haushalt“.',
      'Die Mittel verschieben sich.',
      'Es gab keine Kürzungen im Haushalt.',
      'Der Haushalt darf nicht sinken.',
    ])
      expect(rising(text), text).toEqual([]);
  });

  it('is left to the figure where the sentence prints one', () => {
    expect(rising('Die Mittel sind um {{veraenderung egt-zuteilung von="2023"}} gesunken.')).toEqual([]);
  });
});
