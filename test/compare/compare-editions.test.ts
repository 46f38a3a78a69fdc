import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareEditions, isSame } from '../../src/compare/compare-editions.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import type { FigureChange } from '../../src/compare/figure-change.ts';
import { comparisonLines } from '../../src/compare/lines/lines.ts';
import { type Edit, edited, published } from './support/editions.ts';

const comparedWith = (...edits: readonly Edit[]): Comparison => compareEditions(published, edited(...edits));
const NBSP = '\u00a0';

function figure({ differences }: Comparison, id: string): FigureChange {
  const found = differences.figures.changed.find((it) => it.id === id);
  if (!found) throw new Error(`${id} did not change`);
  return found;
}

describe('an edition compared with itself', () => {
  it('differs in nothing, and no list has anything in it', () => {
    const comparison = compareEditions(published, published);
    expect(isSame(comparison)).toBe(true);
    expect(JSON.stringify(comparison).match(/\[[^\]]/g)).toBeNull();
  });
});

describe('a figure with another value', () => {
  const ukraine: Edit = ['customers.yaml', 'value: 747', 'value: 802'];

  it('has the change absolute and in %', () => {
    const { change, old, new: now, fields, chapter } = figure(comparedWith(ukraine), 'ukraine-elb');
    expect(fields).toEqual(['value']);
    expect([old.text, now.text]).toEqual([`747${NBSP}Personen`, `802${NBSP}Personen`]);
    expect(change).toMatchObject({
      direction: 'up',
      absolute: 55,
      absoluteText: `+55${NBSP}Personen`,
      relativeText: `+7,4${NBSP}%`,
    });
    expect(chapter.new).toMatchObject({ file: 'kundenentwicklung.md', number: '2.4', title: 'Kundenentwicklung' });
  });

  it('changes in Prozentpunkten where it is a percentage', () => {
    const { change } = figure(comparedWith(['customers.yaml', 'value: 41.5', 'value: 42.3']), 'migrationsanteil');
    expect(change).toMatchObject({
      absolute: 0.8,
      absoluteText: `+0,8${NBSP}Prozentpunkte`,
      relative: null,
      relativeText: null,
    });
  });

  it('takes along what follows from it', () => {
    const comparison = comparedWith(['customers.yaml', 'value: 970', 'value: 1024']);
    expect(figure(comparison, 'herkunft8-anteil').change?.absoluteText).toBe(`+0,8${NBSP}Prozentpunkte`);
  });

  it('says where the exact change is not that of the printed values', () => {
    const share = (value: number) =>
      figure(comparedWith(['customers.yaml', 'value: 970', `value: ${value}`]), 'herkunft8-anteil');
    // 14,569 % to 15,020 %: printed 14,6 and 15,0, but 0,5 apart.
    expect(share(1000).change).toMatchObject({ absoluteShort: `+0,5${NBSP}Prozentpunkte`, offByRounding: true });
    expect(share(1024).change?.offByRounding).toBe(false);
  });

  it('shows how the sentence that prints it changed', () => {
    expect(figure(comparedWith(ukraine), 'ukraine-elb').sentences).toEqual([
      {
        chapter: { old: expect.anything(), new: expect.objectContaining({ number: '2.4' }) },
        old: 'Aus der Ukraine kommen 747 der betreuten Kundinnen und Kunden.',
        new: 'Aus der Ukraine kommen 802 der betreuten Kundinnen und Kunden.',
        words: [
          { kind: 'same', text: 'Aus der Ukraine kommen ' },
          { kind: 'removed', text: '747' },
          { kind: 'added', text: '802' },
          { kind: 'same', text: ' der betreuten Kundinnen und Kunden.' },
        ],
      },
    ]);
  });

  it('leaves all others named as unchanged', () => {
    const { differences, unchanged } = comparedWith(ukraine);
    const changed = differences.figures.changed.map(({ id }) => id);
    expect(changed).toEqual(['ukraine-elb', 'elb-rest']);
    expect(unchanged.figures.map(({ id }) => id)).not.toEqual(expect.arrayContaining(changed));
    expect(unchanged.figures.length + changed.length).toBe(published.facts.numbers.size);
    expect(unchanged.targets.length).toBe(6);
  });
});

describe('what else is told of a figure', () => {
  it.each([
    ['its Stichtag', ['forecast.yaml', 'date: 2024-01', 'date: 2024-02'], 'barometer', ['date']],
    ['its status', ['forecast.yaml', 'status: Schätzung', 'status: endgültig'], 'barometer', ['status']],
    ['its source', ['forecast.yaml', 'source: iab', 'source: jobcenter-angabe'], 'barometer', ['sources']],
    ['its population', ['customers.yaml', 'population: ukraine\n', 'population: elb\n'], 'ukraine-elb', ['population']],
    [
      'its label',
      ['customers.yaml', 'label: Geflüchtete erw', 'label: Anerkannte erw'],
      'herkunft8-gefluechtete',
      ['label'],
    ],
  ] as const)('is compared: %s', (_, edit, id, fields) => {
    const change = figure(comparedWith(edit), id);
    expect(change.fields).toEqual(fields);
    if (fields[0] !== 'date') expect(change.change).toBeNull();
  });

  it('is a series with new dates and values revised afterwards', () => {
    const revised: Edit = ['customers.yaml', 'value: 7539', 'value: 7541'];
    const next: Edit = [
      'customers.yaml',
      '      - { date: 2023-09, value: 6658, status: endgültig }\n',
      '      - { date: 2023-09, value: 6658, status: endgültig }\n      - { date: 2023-10, value: 6700, status: endgültig }\n',
    ];
    const { series, fields } = figure(comparedWith(revised, next), 'elb');
    expect(fields).toEqual(['value', 'date']);
    expect(series.added.map(({ date, value }) => [date, value])).toEqual([['2023-10', 6700]]);
    expect(series.revised.map(({ old, new: now }) => [now.date, old.value, now.value])).toEqual([
      ['2019-09', 7539, 7541],
    ]);
    // Only an earlier value changed: that is a change of the figure too.
    expect(figure(comparedWith(revised), 'elb').fields).toEqual([]);
  });

  it('is not a source that only got another name: that is told once, with the sources', () => {
    const { differences } = comparedWith([
      'terms.yaml',
      'name: Mittelankündigung des Bundes',
      'name: Ankündigung des Bundes',
    ]);
    expect(differences.figures.changed).toEqual([]);
    expect(differences.sources.changed).toMatchObject([
      { id: 'mittelankuendigung', fields: [{ field: 'Name', old: 'Mittelankündigung des Bundes' }] },
    ]);
  });
});

describe('figures of one edition only', () => {
  const comparison = comparedWith([
    'customers.yaml',
    'figures:\n',
    'figures:\n  familien:\n    label: Bedarfsgemeinschaften mit Kindern\n    unit: Bedarfsgemeinschaften\n    source: ba-grundsicherung\n    date: 2023-09\n    value: 1840\n    status: endgültig\n',
  ]);

  it('are added', () => {
    expect(comparison.differences.figures.added).toMatchObject([
      {
        id: 'familien',
        chapter: null,
        value: { text: `1.840${NBSP}Bedarfsgemeinschaften`, dateText: 'September 2023' },
      },
    ]);
  });

  it('are removed the other way round', () => {
    const back = compareEditions(
      edited([
        'customers.yaml',
        'figures:\n',
        'figures:\n  x:\n    label: X\n    unit: Personen\n    source: iab\n    date: 2023\n    value: 1\n    status: endgültig\n',
      ]),
      published,
    );
    expect(back.differences.figures.removed.map(({ id }) => id)).toEqual(['x']);
  });
});

describe('targets', () => {
  it('stand beside those of the last edition in a list of their own', () => {
    const { differences } = comparedWith(
      ['targets.yaml', 'value: 1.8', 'value: 2.4'],
      ['targets.yaml', 'value: 19.8', 'value: 20.1'],
    );
    expect(differences.targets.map(({ id, change }) => [id, change?.absoluteText])).toEqual([
      ['ziel-iq-frauen', `+0,6${NBSP}Prozentpunkte`],
      ['ziel-iq-gesamt', `+0,3${NBSP}Prozentpunkte`],
    ]);
  });
});

describe('chapters', () => {
  it('are renamed', () => {
    const { chapters } = comparedWith(['chapters/ressourcen.md', '## Ressourcen', '## Mittel']).differences;
    expect(chapters).toMatchObject({
      added: [],
      removed: [],
      changed: [{ old: { title: 'Ressourcen' }, new: { title: 'Mittel', number: '2.5' }, renamed: true, moved: false }],
    });
  });

  it('are moved, which gives others another number', () => {
    const { chapters } = comparedWith(
      ['edition.yaml', '  - arbeitsmarkt.md\n', ''],
      ['edition.yaml', '  - kundenentwicklung.md\n', '  - kundenentwicklung.md\n  - arbeitsmarkt.md\n'],
    ).differences;
    const told = chapters.changed.map(({ old, new: now, moved }) => [old.number, now.number, moved]);
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        ['2.3', '2.4', expect.any(Boolean)],
        ['2.4', '2.3', expect.any(Boolean)],
      ]),
    );
    expect(told.filter(([, , moved]) => moved)).toHaveLength(1);
  });

  it('are added with all their texts', () => {
    const { chapters, texts } = comparedWith(
      ['edition.yaml', '  - leistungsgewaehrung.md\n', '  - leistungsgewaehrung.md\n  - ausblick.md\n'],
      ['chapters/ausblick.md', null, '# Ausblick\n\nDer Ausblick ist kurz.\n'],
    ).differences;
    expect(chapters.added).toEqual([{ file: 'ausblick.md', level: 1, number: '5', title: 'Ausblick' }]);
    expect(texts).toMatchObject([
      { chapter: { old: null, new: { title: 'Ausblick' } }, changes: [{ old: null, new: 'Der Ausblick ist kurz.' }] },
    ]);
  });

  it('are the same under another file name', () => {
    const text = '# Handlungsfelder\n';
    const { chapters } = comparedWith(
      ['edition.yaml', 'handlungsfelder.md', 'felder.md'],
      ['chapters/felder.md', null, `${text}`],
    ).differences;
    expect(chapters).toMatchObject({
      added: [{ title: 'Handlungsfelder' }],
      removed: [{ file: 'handlungsfelder.md' }],
    });
    const same = comparedWith(
      ['edition.yaml', 'handlungsfelder.md', 'felder.md'],
      ['chapters/felder.md', null, '# Geschäftspolitische Handlungsfelder\n'],
    );
    expect(same.differences.chapters).toMatchObject({ added: [], removed: [], changed: [] });
  });
});

describe('texts', () => {
  it('differ by word, paragraph by paragraph, with values as printed', () => {
    const { texts } = comparedWith([
      'chapters/leistungsgewaehrung.md',
      'schnell, effizient und bürgernah',
      'schnell und bürgernah',
    ]).differences;
    const [chapter, other] = texts;
    expect(other).toBeUndefined();
    expect(chapter?.changes).toMatchObject([{ kind: 'paragraph', rewritten: true }]);
    expect(chapter?.changes[0]?.words.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: ', effizient' },
    ]);
  });

  it('are not rewritten where only figures in them changed', () => {
    const { texts } = comparedWith(['customers.yaml', 'value: 747', 'value: 802']).differences;
    expect(texts.flatMap(({ changes }) => changes.map(({ rewritten }) => rewritten))).toEqual([false]);
  });
});

describe('tables and charts', () => {
  it('have captions, rows and values compared', () => {
    const { changed } = comparedWith(
      ['exhibits.yaml', 'caption: Aufteilung der Mittel', 'caption: Verteilung der Mittel'],
      ['exhibits.yaml', '      - { label: Kommunaler Finanzierungsanteil, cells: [null, kfa] }\n', ''],
      ['resources.yaml', 'value: 7245607', 'value: 7345607'],
    ).differences.exhibits;
    const budget = changed.find(({ id }) => id === 'table.budget');
    expect(budget).toMatchObject({
      moved: false,
      caption: { old: 'Aufteilung der Mittel auf die Teilbudgets 2024' },
      columns: null,
      rows: { added: [], removed: ['Kommunaler Finanzierungsanteil'] },
    });
    expect(budget?.rows.changed.map(({ label }) => label)).toContain('Zuteilung');
  });
});

describe('terms and records', () => {
  it('are populations with other members', () => {
    const { populations } = comparedWith(['terms.yaml', 'Somalia, Syrien]', 'Syrien, Togo]']).differences;
    expect(populations.changed).toMatchObject([{ id: 'herkunft8', fields: [{ field: 'Mitglieder' }] }]);
    expect(populations.changed[0]?.fields[0]?.words.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same Afghanistan, Eritrea, Irak, Iran, Nigeria, Pakistan, ',
      'removed Somalia und Syrien',
      'added Syrien und Togo',
    ]);
  });

  it('are events, quotations, abbreviations and the edition itself', () => {
    const { differences } = comparedWith(
      ['employment.yaml', 'label: Abschluss der Erweiterung', 'label: Ende der Erweiterung'],
      ['forecast.yaml', 'speaker: Enzo Weber', 'speaker: E. Weber'],
      ['terms.yaml', 'ESF: Europäischer Sozialfonds', 'ESF: Europäischer Sozialfonds Plus'],
      ['edition.yaml', 'stand: 2024-01', 'stand: 2024-02'],
    );
    expect(differences.events.changed.map(({ id }) => id)).toEqual(['nordost']);
    expect(differences.quotations.changed).toMatchObject([{ fields: [{ field: 'Person', new: 'E. Weber' }] }]);
    expect(differences.abbreviations.changed.map(({ id }) => id)).toEqual(['ESF']);
    expect(differences.edition).toMatchObject([{ field: 'Stand', old: 'Januar 2024', new: 'Februar 2024' }]);
  });
});

describe('notices', () => {
  it('name what somebody lives with, with the reason, and what is not open any more', () => {
    const doubt =
      '      - text: Monat und Einheit sind nicht gedruckt; der Wert gehört zur Veröffentlichung des IAB für Januar 2024.\n';
    const { differences, unchanged } = comparedWith([
      'forecast.yaml',
      doubt,
      `${doubt}        acknowledged: { reason: Beim IAB nachgesehen, by: B. Prüfer, on: 2024-02-01 }\n`,
    ]);
    expect(differences.acknowledged.added).toEqual([
      {
        code: 'doubt',
        subject: 'barometer-arbeitslosigkeit',
        about: 'IAB-Arbeitsmarktbarometer, Komponente Arbeitslosigkeit',
        message: expect.stringContaining('Monat und Einheit sind nicht gedruckt'),
        reason: 'Beim IAB nachgesehen',
        by: 'B. Prüfer',
        on: '2024-02-01',
      },
    ]);
    expect(differences.doubts).toMatchObject({ added: [], removed: [{ text: expect.stringContaining('Monat') }] });
    expect(unchanged.doubts.length).toBeGreaterThan(40);
  });
});

describe('the documentation of the JSON', () => {
  it('names every field of the differences', () => {
    const page = readFileSync('docs/nachschlagen.md', 'utf8');
    const { differences, unchanged } = compareEditions(published, published);
    const section = page.slice(page.indexOf('## Vergleich zweier Ausgaben als JSON'));
    for (const field of [...Object.keys(differences), ...Object.keys(unchanged)])
      expect(section).toContain(`\`${field}\``);
  });
});

describe('an edition that is not finished', () => {
  const series: Edit = [
    'customers.yaml',
    '      - { date: 2023-09, value: 6658, status: endgültig }\n',
    '      - { date: 2023-09, value: 6658, status: endgültig }\n      - { date: 2024-09, value: offen, status: endgültig }\n',
  ];

  it('has no value and no change of a figure nobody has delivered, and never what stands in for it', () => {
    const change = figure(comparedWith(series), 'elb');
    expect(change.new).toMatchObject({ value: null, text: 'noch offen', short: 'noch offen', standing: 'open' });
    expect(change.change).toBeNull();
    expect(change.series.added).toMatchObject([{ date: '2024-09', value: null, text: null }]);
    const lines = comparisonLines(comparedWith(series), { width: 110, coloured: false });
    expect(lines).toContain(`    6.658${NBSP}Personen (September 2023) → noch offen (September 2024): –`);
  });
});
