import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import { numeral } from '../../src/german/numeral.ts';
import { printValue } from '../../src/german/unit.ts';
import { programme2024 } from './programme-2024.ts';

const { facts, problems } = deriveFacts(programme2024());

/** As printed, protected spaces shown as plain ones. */
function printed(id: string, options: { signed?: boolean } = {}): string {
  const fact = facts.numbers.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  return printValue(fact, { thousands: 'point', ...options }).replaceAll('\u00A0', ' ');
}

describe('the derived figures of the programme for 2024', () => {
  it('can all be computed', () => {
    expect(problems).toEqual([]);
  });

  it.each([
    ['svb', '56.970 Beschäftigte'],
    ['svb-wachstum', 'rund 5 %'],
    ['auslaender-anteil', '15 %'],
    ['svb-deutsch', '48.185 Beschäftigte'],
    ['deutschen-anteil', '84,6 %'],
    ['elb-tief', '6.540 Personen'],
    ['elb-hoch', '7.539 Personen'],
    ['elb-minus', '−881 Personen'],
    ['herkunft8-anteil', '14,6 %'],
    ['mig-punkte', 'rund 6,5 Prozentpunkte'],
    ['ukraine-erwachsene', '780 Personen'],
    ['kinder-anteil', '27,7 %'],
    ['umschichtung-anteil', '33,4 %'],
    ['kfa-anteil', '15,003 %'],
    ['egt-operativ', '4.824.215,00 €'],
    ['vk-operativ', '15.829.848,98 €'],
    ['gesamt', '20.654.063,98 €'],
  ])('%s prints as %s', (id, text) => expect(printed(id)).toBe(text));

  it.each([
    ['svb-zuwachs', '+3,7 %'],
    ['elb-wachstum', '+1,8 %'],
    ['elb-plus', '+118 Personen'],
    ['elb-rueckgang', '−11,69 %'],
    ['elb-fall', '−13,25 %'],
  ])('the change %s prints as %s', (id, text) => expect(printed(id, { signed: true })).toBe(text));

  it('counts the eight countries of origin from their list', () => {
    expect(numeral(facts.numbers.get('laender')?.value ?? 0, 'point')).toBe('acht');
  });

  it('passes dates, sources, population and status on', () => {
    expect(facts.numbers.get('elb-wachstum')).toMatchObject({
      date: { kind: 'month', year: 2023, month: 9 },
      since: { kind: 'month', year: 2022, month: 12 },
      population: 'elb',
      sources: ['quelle'],
      status: 'endgültig',
      origin: { kind: 'derived', rule: 'growth', inputs: ['elb@2022-12', 'elb'] },
    });
    expect(facts.numbers.get('elb-tief')).toMatchObject({ date: { kind: 'month', year: 2022, month: 12 } });
    expect(facts.numbers.get('herkunft8-anteil')?.population).toBe('herkunft8');
    expect(facts.numbers.get('ukraine-erwachsene')?.status).toBe('operativ');
    expect(facts.numbers.get('gesamt')?.status).toBe('Ansatz');
  });
});
