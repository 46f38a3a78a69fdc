import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import { resolveOperand } from '../../src/derive/operand.ts';
import { textFingerprint } from '../../src/fingerprint/fingerprint.ts';
import { entryText } from '../../src/standing/entry-text.ts';
import { openPoints } from '../../src/standing/open-points.ts';
import { standingOf } from '../../src/standing/standing.ts';
import type { CarriedOver } from '../../src/validate/carried-over.ts';
import type { Edition, Figure } from '../../src/validate/edition.ts';
import { derived, edition, figure, period, place, sum } from '../derive/build.ts';

const kfa = figure('kfa', 'Euro', [
  ['2024', 2_374_960.98],
  ['2025', 2_374_960.98],
]);
const elb = figure('elb', 'Personen', [
  ['2023-09', 6658],
  ['2024-09', null, { isOpen: true }],
]);
const amazon = { id: 'amazon', label: 'Ansiedlung', date: period('2022-Herbst'), doubts: [], place: place(40) };
const TEXT = '# Titel\n\nErster Satz. Zweiter Satz.\n';

const recordOf = (...entries: readonly (Figure | typeof amazon)[]): ReadonlyMap<string, string> =>
  new Map(entries.map((entry) => [entry.id, textFingerprint(entryText(entry))]));

const carriedOver = (more: Partial<CarriedOver> = {}): CarriedOver => ({
  from: '2024',
  entries: recordOf(kfa, elb, amazon),
  texts: new Map([['imprint.Herausgeber', textFingerprint('Jobcenter')]]),
  chapters: new Map([['a.md', new Set(['Erster Satz.', 'Zweiter Satz.'].map(textFingerprint))]]),
  ...more,
});

const next = (more: Partial<Edition> = {}): Edition => ({
  ...edition({
    figures: [kfa, elb],
    derived: [derived('summe', sum('kfa')), derived('tief', { kind: 'growth', from: 'elb@2023-09', to: 'elb' })],
    events: [amazon],
  }),
  imprint: [{ label: 'Herausgeber', text: 'Jobcenter', place: place(5) }],
  chapters: [{ file: 'a.md', part: 'body', text: TEXT, place: place(9, 'data/2025/edition.yaml') }],
  carriedOver: carriedOver(),
  ...more,
});

const entriesOf = (it: Edition) => Object.fromEntries(standingOf(it).entries);

describe('the standing of an edition', () => {
  it('is settled throughout without a record and without open values', () => {
    const { carriedOver: _, ...settled } = next({ figures: new Map([['kfa', kfa]]) });
    expect(standingOf(settled)).toEqual({ entries: new Map(), texts: new Set(), chapters: new Map() });
  });

  it('is carried over where the content is the recorded one, open where a value is to be delivered', () => {
    expect(entriesOf(next())).toEqual({ kfa: 'carried', elb: 'open', amazon: 'carried' });
    expect([...standingOf(next()).texts]).toEqual(['imprint.Herausgeber']);
  });

  it('is settled by another value, another date and by taking the line out of the record', () => {
    const other = figure('kfa', 'Euro', [['2025', 2_400_000]]);
    const later = figure('kfa', 'Euro', [['2026', 2_374_960.98]]);
    for (const changed of [other, later])
      expect(entriesOf(next({ figures: new Map([['kfa', changed]]) })).kfa).toBeUndefined();
    expect(entriesOf(next({ carriedOver: carriedOver({ entries: recordOf(amazon) }) })).kfa).toBeUndefined();
  });

  it('is not settled by a doubt or a note beside the value', () => {
    const doubted = { ...kfa, doubts: [{ text: 'woher?', place: place(3) }], label: 'Anteil' };
    expect(entriesOf(next({ figures: new Map([['kfa', doubted]]) })).kfa).toBe('carried');
  });

  it('knows the carried sentences of a chapter among the new ones', () => {
    const text = TEXT.replace('Erster', 'Ein neuer');
    const standing = standingOf(next({ chapters: [{ file: 'a.md', part: 'body', text, place: place(9) }] }));
    const chapter = standing.chapters.get('a.md');
    expect(chapter?.sentences).toBe(2);
    expect(chapter?.carried.map(({ start, end }) => text.slice(start, end))).toEqual(['Zweiter Satz.']);
  });
});

describe('facts that are not settled', () => {
  const { facts, problems } = deriveFacts(next());

  it('say so, and so does what rests on them', () => {
    expect(problems).toEqual([]);
    expect([...facts.numbers].map(([id, { standing }]) => [id, standing])).toEqual([
      ['kfa', 'carried'],
      ['elb', 'open'],
      ['summe', 'carried'],
      ['tief', 'open'],
    ]);
  });

  it('have the last known value as a stand-in, and none in their series', () => {
    expect(facts.numbers.get('elb')?.value).toBe(6658);
    expect(resolveOperand(facts, 'elb@2024-09')).toMatchObject({ value: 6658, standing: 'open' });
    expect(facts.series.get('elb')?.points.map(({ fact }) => fact?.value ?? null)).toEqual([6658, null]);
  });

  it('are the current ones only: what came before is history', () => {
    expect(facts.series.get('kfa')?.points.map(({ fact }) => fact?.standing)).toEqual([undefined, 'carried']);
  });
});

describe('open points', () => {
  it('are named one by one, with what to do', () => {
    const it = next();
    const points = openPoints(it, standingOf(it), '2025');
    expect(
      points.map(({ code, subject, place: { file, line } }) => [code, subject, file.replace('data/', ''), line]),
    ).toEqual([
      ['open.carried-figure', 'kfa', '2024/customers.yaml', kfa.place.line],
      ['open.value', 'elb', '2024/customers.yaml', (elb.place.line ?? 0) + 2],
      ['open.carried-entry', 'amazon', '2024/customers.yaml', 40],
      ['open.carried-text', 'imprint.Herausgeber', '2024/customers.yaml', 5],
      ['open.carried-text', 'a.md', '2025/chapters/a.md', 3],
    ]);
    expect(points.map(({ message }) => message)).toEqual([
      '„Zahl kfa“ (2.374.960,98\u00A0€) ist aus 2024 übernommen und noch nicht bestätigt.',
      '„Zahl elb“ zum Stichtag September 2024 fehlt noch.',
      'Das Ereignis „Ansiedlung“ (Herbst 2022) ist aus 2024 übernommen und noch nicht bestätigt.',
      'Dieser Text ist aus 2024 übernommen und noch nicht bestätigt.',
      'Der Text des Kapitels ist ganz aus 2024 übernommen und noch nicht bestätigt.',
    ]);
  });
});
