import { beforeAll, describe, expect, it } from 'vitest';
import { allIds } from '../../src/blocks/ids.ts';
import { plainText } from '../../src/blocks/plain-text.ts';
import type { Programme } from '../../src/blocks/programme.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { readFonts } from '../../src/cli/read-fonts.ts';
import { compareEditions } from '../../src/compare/compare-editions.ts';
import type { Examined } from '../../src/compare/comparison.ts';
import { overviewOf } from '../../src/compare/overview/overview.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { type Production, produce } from '../../src/pipeline/produce.ts';
import { inlineText } from '../golden/inline-text.ts';
import { type Edit, edited, published } from './support/editions.ts';

const CHANGES: readonly Edit[] = [
  ['customers.yaml', 'value: 747', 'value: 802'],
  ['targets.yaml', 'value: 19.8', 'value: 20.1'],
  ['chapters/ressourcen.md', '## Ressourcen', '## Mittel'],
  ['chapters/leistungsgewaehrung.md', 'schnell, effizient und bürgernah', 'schnell und bürgernah'],
  ['exhibits.yaml', 'caption: Aufteilung der Mittel', 'caption: Verteilung der Mittel'],
  ['terms.yaml', 'ESF: Europäischer Sozialfonds', 'ESF: Europäischer Sozialfonds Plus'],
];

const overview = (before: Examined, after: Examined): Programme => overviewOf(compareEditions(before, after), after);

const make = (programme: Programme): Promise<Production> => produce(programme, readFonts('.'), () => undefined);

const titles = ({ sections }: Programme): readonly string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [plainText(block.text)] : [])),
  );

const linesIn = ({ sections }: Programme, id: string): readonly string[] =>
  (sections.find((section) => section.id === id)?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'table') {
      return block.content.rows.map(({ label, cells }) =>
        [
          label,
          ...cells.map(({ text, note }) => [
            ...text,
            ...(note ? [{ kind: 'text' as const, text: ' / ' }, ...note] : []),
          ]),
        ]
          .map(inlineText)
          .join(' | '),
      );
    }
    if (block.kind !== 'list') return 'text' in block ? [inlineText(block.text)] : [];
    return block.items.flatMap(({ blocks }) => blocks.flatMap((it) => ('text' in it ? [inlineText(it.text)] : [])));
  });

describe('the overview of what changed', () => {
  const programme = overview(published, edited(...CHANGES));

  it('names both editions and has a part for everything that changed', () => {
    expect(programme).toMatchObject({
      title: 'Änderungsübersicht',
      subtitle: 'Arbeitsmarkt- und Integrationsprogramm 2024 im Vergleich mit 2024',
      yearsLabel: '2024 → 2024',
      organisation: 'Jobcenter Stadt Kaiserslautern',
    });
    expect(titles(programme)).toEqual([
      'Auf einen Blick',
      'Zahlen',
      'Zielwerte',
      'Kapitel',
      'Texte',
      'Tabellen und Abbildungen',
      'Begriffe, Quellen und Ereignisse',
      'Hinweise und Gründe',
    ]);
  });

  it('shows values with their Stichtag below them, and by how much they changed', () => {
    expect(linesIn(programme, 'figures')).toContain(
      'Erwerbsfähige Leistungsberechtigte aus der Ukraine | 747 / September 2023 | 802 / September 2023 | +55 / +7,4␣%',
    );
    expect(linesIn(programme, 'targets')).toContain(
      'Ziel: Integrationsquote | 19,8␣% / 2024 | 20,1␣% / 2024 | +0,3 / Prozentpunkte',
    );
  });

  it('says in words which text is the old one, strikes out what is gone and prints strong what is new', () => {
    expect(linesIn(programme, 'texts').slice(-2)).toEqual([
      expect.stringMatching(/^\*Bisher:\* .*schnell~~, effizient~~ und bürgernah/),
      expect.stringMatching(/^\*Neu:\* .*schnell und bürgernah/),
    ]);
    expect(linesIn(programme, 'texts')).toContain(
      '*Neu:* […] Aus der Ukraine kommen **802** der betreuten Kundinnen und Kunden. […]',
    );
  });

  it('has no id twice', () => {
    const ids = programme.sections.flatMap(({ blocks }) => allIds(blocks));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of equal editions says that there is nothing to tell', () => {
    const same = overview(published, published);
    expect(titles(same)).toEqual(['Auf einen Blick']);
    expect(linesIn(same, 'glance').at(-1)).toMatch(/^Keine Unterschiede/);
  });
});

describe('the overview as a file', () => {
  const finished = (name: string, year: string): Examined => {
    const { edition, facts, programme, problems } = examine(nodeFiles(`test/editions/${name}`), year);
    if (!edition || !facts || !programme) throw new Error(`${name} has errors`);
    return { edition, facts, programme, problems };
  };
  const seenland = finished('seenland', '2019-2020');
  const erfunden = finished('erfunden', '2025');

  const editions: readonly (readonly [string, Examined, Examined])[] = [
    ['a few changes', published, edited(...CHANGES)],
    ['no change', published, published],
    ['the published programme and the next one, invented', published, erfunden],
    ['two editions that have nothing in common', published, seenland],
    ['the same the other way round', seenland, published],
  ];
  let made: ReadonlyMap<string, Production>;

  beforeAll(async () => {
    const all: [string, Production][] = [];
    for (const [name, before, after] of editions) all.push([name, await make(overview(before, after))]);
    made = new Map(all);
  }, 180_000);

  it.each(editions.map(([name]) => name))('is set without faults and read back as it was meant: %s', (name) => {
    const { pdf, problems: found } = made.get(name) ?? { problems: [] };
    expect(found).toEqual([]);
    expect(pdf?.pages).toBeGreaterThan(2);
  });

  it('is the same bytes every time', async () => {
    const [, before, after] = editions[0] ?? ['', published, published];
    const again = await make(overview(before, after));
    expect(again.pdf?.bytes).toEqual(made.get('a few changes')?.pdf?.bytes);
  });
});
