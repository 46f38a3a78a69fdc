import { describe, expect, it } from 'vitest';
import { renew } from '../../src/renew/renew.ts';
import { openPoints } from '../../src/standing/open-points.ts';
import { standingOf } from '../../src/standing/standing.ts';
import { withText } from '../pipeline/overlay.ts';
import { editionOf, renewed, STARTS, textOf, withRenewed } from './editions.ts';
import { renewedFile, smallEdition } from './small-edition.ts';

const FIGURES = `figures:
  elb:
    label: Leistungsberechtigte
    unit: Personen
    source: muster
    series:
      - { date: 2019-09, value: 7539, status: endgültig }
      - { date: 2022-12, value: 6540, status: endgültig }
      - { date: 2023-09, value: 6658, status: endgültig }
  quote: { label: Quote, unit: Prozent, source: muster, date: 2023-12, value: 40, status: Schätzung }
  ziel: { label: Ziel, unit: Prozent Veränderung, source: muster, date: 2024, value: 2, status: Angebot }
`;

const chapter = (sentence: string): string =>
  renewedFile({ 'zahlen.yaml': FIGURES, 'chapters/a.md': `# Titel\n\n${sentence}\n` }, 'chapters/a.md').slice(9, -1);

describe('dates in the texts of the next edition', () => {
  it.each([
    ['{{trend elb von="2022-12"}}', '{{trend elb von="2023-09"}}'],
    ['{{trend elb von="2019-09"}}', '{{trend elb von="2019-09"}}'],
    [
      "{{#wenn (steigt elb von='2022-12')}}a{{else}}b{{/wenn}}",
      "{{#wenn (steigt elb von='2023-09')}}a{{else}}b{{/wenn}}",
    ],
    ['{{spanne elb von="2019-09" bis="2023-09"}}', '{{spanne elb von="2019-09" bis="2024-09"}}'],
    ['{{spanne elb von="2019-09" bis="2022-12"}}', '{{spanne elb von="2019-09" bis="2022-12"}}'],
  ])('move where they compare: %s', (before, after) => {
    expect(chapter(`Es ${before} so.`)).toBe(`Es ${after} so.`);
  });

  it.each([
    '{{zahl elb am="2022-12"}} im {{stichtag elb am="2023-09"}}',
    '{{extrem elb am="2022-12"}}',
    'nach {{fest "2022-12" grund="von=\\"2022-12\\""}}',
    '{{zahl quote am="2023-12"}}',
  ])('stay where they mention history: %s', (text) => {
    expect(chapter(text)).toBe(text);
  });

  it('move where the figure has no value of that date any more', () => {
    expect(chapter('{{zahl ziel am="2024"}}')).toBe('{{zahl ziel am="2025"}}');
  });

  it('leave every other byte as it was, line breaks included', () => {
    const text = '# Titel\r\n\r\nEin  Satz. \r\n\r\n- {{trend elb von="2022-12"}}\r\n';
    const after = renewedFile({ 'zahlen.yaml': FIGURES, 'chapters/a.md': text }, 'chapters/a.md');
    expect(after).toBe(text.replace('2022-12', '2023-09'));
  });
});

describe('dates of operands in the next edition', () => {
  const derived = (from: string, to: string): string =>
    `derived:\n  d: { label: D, growth: { from: "elb@${from}", to: ${to} } } # seither\n`;
  it.each([
    ['2022-12', 'elb', '2023-09', 'elb'],
    ['2022-12', 'elb@2023-09', '2023-09', 'elb@2024-09'],
    ['2019-09', 'elb', '2019-09', 'elb'],
    ['2019-09', 'elb@2022-12', '2019-09', 'elb@2022-12'],
  ])('from %s to %s become from %s to %s', (from, to, newFrom, newTo) => {
    const after = renewedFile({ 'zahlen.yaml': FIGURES + derived(from, to) }, 'zahlen.yaml');
    expect(after.slice(after.indexOf('derived:'))).toBe(derived(newFrom, newTo));
  });

  it('move in tables and charts together with the dates in their headings', () => {
    const exhibits = (last: string, next: string): string => `# Tabellen
tables:
  t:
    caption: 'Stand {{stichtag elb am="${next}"}}' # Überschrift
    columns: [Zeile, "{{stichtag elb am=\\"${next}\\"}}", '{{stichtag elb am="2019-09"}}']
    rows: [{ label: Zahl, cells: ["elb@${next}", elb@2019-09] }]
charts:
  c:
    type: bar
    caption: Vergleich
    categories:
      - { label: Vorher, values: [elb@${last}] }
      - { label: Nachher, values: ["-elb@${next}"] }
`;
    const before = exhibits('2022-12', '2023-09');
    expect(renewedFile({ 'zahlen.yaml': FIGURES, 'exhibits.yaml': before }, 'exhibits.yaml')).toBe(
      exhibits('2022-12', '2024-09'),
    );
  });
});

describe('the head of the next edition', () => {
  const HEAD = `# yaml-language-server: $schema=../schema/edition.schema.json
# Kopf
years: 2024 # das Jahr
title: Programm
shortTitle: AMIP
capturedAfterwards: true # später
state: published
stand: 2024-02-29
chapters: [a.md] # Reihenfolge
doubts:
  - chapter: a.md
    text: Ob das stimmt?
    acknowledged: { reason: geprüft, by: Leitung, on: 2024-03-01 }
  - acknowledged: { reason: egal }
    text: Ob jenes stimmt?
  - { text: Und das?, acknowledged: { reason: auch egal } }
`;
  it('has other years, is a draft and holds no decision about the old one', () => {
    expect(
      renewedFile({ 'edition.yaml': HEAD }, 'edition.yaml'),
    ).toBe(`# yaml-language-server: $schema=../schema/edition.schema.json
# Kopf
years: 2025 # das Jahr
title: Programm
shortTitle: AMIP
state: draft
stand: 2025-02-28
chapters: [a.md] # Reihenfolge
doubts:
  - chapter: a.md
    text: Ob das stimmt?
  - text: Ob jenes stimmt?
  - { text: Und das? }
`);
  });

  it('may be for two years, or for one after two', () => {
    expect(renewedFile({ 'edition.yaml': HEAD }, 'edition.yaml', '2025-2026')).toContain(
      'years: [2025, 2026] # das Jahr',
    );
    const { files } = STARTS['an edition of two years with files and figures of its own'] ?? {
      files: smallEdition({}),
    };
    expect(renewed(files, '2019-2020', '2021').get('data/2021/edition.yaml')).toContain('\nyears: 2021\n');
  });

  it('has the years of its titles moved where they are its own, and leaves other years', () => {
    const titled = HEAD.replace('title: Programm', 'title: "Programm 2024"\nsubtitle: Ziele 2024 nach der Bilanz 2022');
    const after = renewedFile({ 'edition.yaml': titled }, 'edition.yaml');
    expect(after).toContain('title: "Programm 2025"\nsubtitle: Ziele 2025 nach der Bilanz 2022\n');
    const two = renewedFile({ 'edition.yaml': titled }, 'edition.yaml', '2025-2026');
    expect(two).toContain('title: "Programm 2024"\n');
  });

  it('comes without the approval of the old one, its record and files that are no part of it', () => {
    const files = smallEdition({
      'chapters/nicht-genannt.md': 'Noch nicht dabei.\n',
      'signatur.p7s': 'x',
      'carried-over.yaml': 'from: "2023"\n',
    });
    expect([...renewed(files, '2024', '2025').keys()].sort()).toEqual(
      ['carried-over.yaml', 'chapters/a.md', 'chapters/nicht-genannt.md', 'edition.yaml', 'terms.yaml'].map(
        (name) => `data/2025/${name}`,
      ),
    );
  });
});

describe('the record of what is carried over', () => {
  it('names every figure with a value, every event, quotation, text and sentence', () => {
    const { files, name } = STARTS['the published programme'] ?? { files: smallEdition({}), name: '2024' };
    const edition = editionOf(withRenewed(files, name, '2025'), '2025');
    const { entries, texts, chapters } = standingOf(edition);
    const named = [...edition.figures.keys(), ...edition.events.keys(), ...edition.quotations.keys()];
    expect([...entries.keys()].sort()).toEqual(named.sort());
    expect([...entries].filter(([, it]) => it === 'open')).toEqual([['elb', 'open']]);
    expect([...texts]).toEqual(['genderNote', ...edition.imprint.map(({ label }) => `imprint.${label}`)]);
    for (const { file, text } of edition.chapters) {
      const standing = chapters.get(file);
      expect([file, standing?.carried.length]).toEqual([file, standing?.sentences]);
      if (!standing) expect(text.trim().split('\n')).toHaveLength(1); // a heading alone says nothing
    }
  });

  it('tells an editor its schema the way the other files do, and which sentence is which', () => {
    const text = renewedFile(
      {
        'edition.yaml': `# yaml-language-server: $schema=../x/edition.schema.json\n${'years: 2024\ntitle: P\nshortTitle: A\nstate: draft\nstand: 2024\nchapters: [a.md]\n'}`,
      },
      'carried-over.yaml',
    );
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../x/carried-over.schema.json');
    expect(text).toMatch(/chapters:\n {2}a\.md:\n {4}- "[0-9a-f]{12}" # Ein Satz\.\n$/);
  });
});

describe('a year that somebody typed into a text', () => {
  const files = smallEdition({
    'edition.yaml':
      'years: 2024\ntitle: Programm 2024\nsubtitle: nach der Bilanz 2022\nshortTitle: AMIP\nstate: decided\nstand: 2024\nchapters: [a.md]\n',
    'terms.yaml': 'sources:\n  muster: { name: Musterstatistik }\n  plan: { name: Haushaltsplan 2024 }\n',
    'zahlen.yaml': `figures:
  mittel: { label: Ansatz 2024, unit: Euro, source: plan, date: 2024, value: 5, status: Ansatz }
  personen: { label: Personen, unit: Personen, source: muster, date: 2023-12, value: 5, status: endgültig }
events:
  beschluss: { label: Haushaltsbeschluss 2024, date: 2024-01, source: plan }
`,
    'exhibits.yaml': `tables:
  t:
    caption: 'Mittel {{fest "2024" grund="so heißt er"}} ({{stichtag mittel}})'
    columns: [Position, Betrag]
    rows: [{ label: Ansatz, cells: [mittel] }]
`,
    'chapters/a.md':
      '# Schwerpunkte {{fest "2024" grund="so heißt es"}}\n\n## Lage {{jahr}}\n\nEin Satz.\n\n{{tabelle "t"}}\n',
  });
  const fresh = withRenewed(files, '2024', '2025');
  const edition = editionOf(fresh, '2025');

  it('is moved or on the list, wherever it stands', () => {
    const { texts, chapters } = standingOf(edition);
    expect([...texts].sort()).toEqual([
      'events.beschluss',
      'figures.mittel',
      'sources.plan',
      'subtitle',
      'tables.t',
      'title',
    ]);
    expect(edition.title).toBe('Programm 2025');
    expect(chapters.get('a.md')).toMatchObject({ sentences: 2, carried: [{ start: 0 }, {}] });
    const open = openPoints(edition, standingOf(edition), '2025').map(({ place, code }) => `${code} ${place.file}`);
    expect(open).toContain('open.carried-text data/2025/terms.yaml');
    expect(open).toContain('open.carried-text data/2025/exhibits.yaml');
  });

  it('is settled by changing it', () => {
    const changed = withText(
      fresh,
      'data/2025/chapters/a.md',
      textOf(fresh, 'data/2025/chapters/a.md').replace('"2024"', '"2025"'),
    );
    expect(standingOf(editionOf(changed, '2025')).chapters.get('a.md')).toMatchObject({ sentences: 2, carried: [{}] });
  });
});

describe('what was decided about warnings of the old edition', () => {
  it('does not silence those of the new one: at tables, charts, doubts of events and quotations', () => {
    const files = smallEdition({
      'zahlen.yaml': `figures:
  elb: { label: ELB, unit: Personen, source: muster, date: 2023-12, value: 5, status: endgültig }
events:
  start:
    label: Start
    date: 2023-05
    doubts: [{ text: Wann genau?, acknowledged: { reason: geprüft } }]
quotations:
  wort:
    speaker: N. N.
    role: Leitung
    parts: [kurz]
    date: 2023-12
    source: muster
    doubts:
      - text: Wörtlich?
        acknowledged: { reason: geprüft }
`,
      'exhibits.yaml': `tables:
  t:
    caption: Zahlen
    acknowledged: { table.total: { reason: '{{zahl elb am="2023-12"}} zählt nicht' } }
    columns: [Zeile, Zahl]
    rows: [{ label: ELB, cells: [elb] }]
`,
      'chapters/a.md': '# Titel\n\n{{tabelle "t"}}\n\n{{stichtag start}}, {{zitat wort teil=1}}\n',
    });
    const edition = editionOf(withRenewed(files, '2024', '2025'), '2025');
    expect(edition.tables.get('t')?.acknowledged.size).toBe(0);
    const doubts = [...edition.events.values(), ...edition.quotations.values()].flatMap((it) => it.doubts);
    expect(doubts.map(({ text, acknowledged }) => [text, acknowledged])).toEqual([
      ['Wann genau?', undefined],
      ['Wörtlich?', undefined],
    ]);
  });
});

describe('an edition that cannot be carried over', () => {
  it('gives no files and the problems: errors in its data, and dates no edition may have', () => {
    const broken = renew(smallEdition({ 'terms.yaml': 'sources: 5\n' }), '2024', '2025');
    expect(broken.files).toBeUndefined();
    const far = smallEdition({
      'zahlen.yaml':
        'figures:\n  f: { label: F, unit: Personen, source: muster, date: 2190, value: 1, status: Angebot }\n',
    });
    const renewal = renew(far, '2024', '2090');
    expect(renewal.files ? [] : renewal.problems.map(({ severity, place }) => [severity, place.file])).toEqual([
      ['error', 'data/2090/zahlen.yaml'],
    ]);
  });
});
