import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/blocks/inline.ts';
import { plainText } from '../../src/blocks/plain-text.ts';
import { allBlocks, linesOf } from '../../src/blocks/walk.ts';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import type { Files } from '../../src/load/files.ts';
import { loadSources } from '../../src/load/load-sources.ts';
import { narrate } from '../../src/narrate/narrate.ts';
import { validateEdition } from '../../src/validate/validate-edition.ts';

const filesBelow = (root: string): Files => ({
  read: (path) => (existsSync(`${root}/${path}`) ? new Uint8Array(readFileSync(`${root}/${path}`)) : undefined),
  list: (folder) => (existsSync(`${root}/${folder}`) ? readdirSync(`${root}/${folder}`).sort() : []),
});

function narrateFolder(root: string, year: string) {
  const { edition, problems } = validateEdition(loadSources(filesBelow(root), year).sources);
  if (!edition) throw new Error(problems.map((it) => it.message).join('\n'));
  const { facts } = deriveFacts(edition);
  return { facts, edition, ...narrate(edition, facts) };
}

const figuresIn = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((it) => ('children' in it ? figuresIn(it.children) : it.kind === 'figure' ? [it.fact] : []));

describe.each([
  ['.', '2024'],
  ['test/editions/seenland', '2019-2020'],
  ['test/editions/minimal', '2021'],
])('the edition %s %s', (root, year) => {
  const { programme, problems, facts } = narrateFolder(root, year);
  const blocks = allBlocks(programme?.sections.flatMap((section) => section.blocks) ?? []);
  const lines = blocks.flatMap(linesOf);

  it('becomes a document without a problem of its text', () => {
    expect(problems).toEqual([]);
    expect(programme).toBeDefined();
  });

  it('prints no placeholder, no mark and no break that was not meant', () => {
    const odd = lines.map(plainText).filter((text) => /\{\{|\}\}|[\uE000-\uF8FF]|\n| {2}|undefined|NaN/.test(text));
    expect(odd).toEqual([]);
  });

  it('records every number it prints', () => {
    const missing = lines.flatMap(figuresIn).filter((id) => !programme?.printed.has(id) && !facts.events.has(id));
    expect(missing).toEqual([]);
  });

  it('has an id for each block, each once, and no link without its target', () => {
    const ids = blocks.map((block) => block.id);
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = (inlines: readonly Inline[]): readonly string[] =>
      inlines.flatMap((it) =>
        'children' in it ? [...(it.kind === 'link' ? [it.href] : []), ...hrefs(it.children)] : [],
      );
    expect(lines.flatMap(hrefs).filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
  });
});

describe('the programme of 2024', () => {
  const { programme } = narrateFolder('.', '2024');
  const headings = programme?.sections
    .filter((section) => section.part === 'body')
    .flatMap((section) =>
      section.blocks.flatMap((it) => (it.kind === 'heading' ? [`${it.number} ${plainText(it.text)}`] : [])),
    );

  it('has its headings in their order and numbering', () => {
    expect(headings).toEqual([
      '1 Einleitung',
      '2 Regionale Rahmenbedingungen',
      '2.1 Wirtschaftsprognose',
      '2.2 Beschäftigung in Kaiserslautern',
      '2.3 Arbeitsmarkt/Ausbildungsmarkt',
      '2.4 Kundenentwicklung',
      '2.5 Ressourcen',
      '3 Zielvereinbarung 2024',
      '4 Geschäftspolitische Handlungsfelder',
      '4.1 Allgemeines',
      '4.2 Beratung, Qualifizierung, Förderung und Vermittlung',
      '4.2.1 Beruflicher Ersteinstieg',
      '4.2.2 Einmündung in Arbeit zur Reduzierung von Langzeitarbeitslosigkeit/Langzeitleistungsbezug',
      '4.2.3 Integration geflüchteter Menschen',
      '4.2.4 Partizipation von Frauen',
      '4.3 Sicherstellung der Leistungsgewährung',
    ]);
  });

  it('prints the figures of the published document', () => {
    const text = allBlocks(programme?.sections.flatMap((section) => section.blocks) ?? [])
      .flatMap(linesOf)
      .map(plainText)
      .join('\n')
      .replaceAll('\u00A0', ' ');
    const figures = ['100,3', '97,4', '103,1', '56.970', '8.785', '1.609', '3,9', '7.539', '6.540', '6.658', '14,6 %'];
    const more = ['970', '747', '41,5 %', '1.079', '299', '950', '1,8 %', '2,3 %', '19,8 %', '750.000.000 €'];
    const budget = [
      '15.829.848,98 €',
      '7.245.607,00 €',
      '33,4 %',
      '11.033.496,00 €',
      '4.824.215,00 €',
      '2.374.960,98 €',
    ];
    const moved = ['−2.421.392,00 €', 'rund 1.800.000 €'];
    const missing = [...figures, ...more, ...budget, ...moved, '8,7 %', '3,8 %'].filter(
      (figure) => !text.includes(figure),
    );
    expect(missing).toEqual([]);
  });
});
