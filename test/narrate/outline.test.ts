import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/blocks/plain-text.ts';
import { allBlocks } from '../../src/blocks/walk.ts';
import { slugOf } from '../../src/narrate/outline/slug.ts';
import type { Numbering } from '../../src/validate/edition.ts';
import { chapter, narrateParts, narrateText, problemsOf } from './build.ts';

/** „number title“ of every heading. */
function headings(parts: Parameters<typeof narrateParts>[0]): readonly string[] {
  const { programme, problems } = narrateParts(parts);
  if (!programme) throw new Error(problems.map((it) => it.message).join('\n'));
  return programme.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'heading' ? [`${block.number ?? '–'} ${plainText(block.text)}`] : []));
}

const CHAPTERS = [
  chapter('# Vorwort\n\n## Dank', 'vorwort.md', 'front'),
  chapter('# Anfang\n\n## Lage\n\n### Stellen\n\n#### Saison\n\n#### Pendeln\n\n## Ziele', 'a.md'),
  chapter('## Mittel\n\n### Haushalt', 'b.md'),
  chapter('# Felder\n\n## Arbeit', 'c.md'),
  chapter('# Bilanz\n\n## Ausgaben\n\n## Eintritte', 'd.md', 'appendix'),
  chapter('# Befragung\n\n## Fragen', 'e.md', 'appendix'),
  chapter('# Schluss', 'f.md', 'back'),
];

describe('numbers of headings', () => {
  it('run through the chapters of a part, not through front and back matter', () => {
    expect(headings({ chapters: CHAPTERS })).toEqual([
      '– Vorwort',
      '– Dank',
      '1 Anfang',
      '1.1 Lage',
      '1.1.1 Stellen',
      '1.1.1.1 Saison',
      '1.1.1.2 Pendeln',
      '1.2 Ziele',
      '1.3 Mittel',
      '1.3.1 Haushalt',
      '2 Felder',
      '2.1 Arbeit',
      'Anlage 1 Bilanz',
      'Anlage 1.1 Ausgaben',
      'Anlage 1.2 Eintritte',
      'Anlage 2 Befragung',
      'Anlage 2.1 Fragen',
      '– Schluss',
    ]);
  });

  it.each<[Numbering, readonly string[]]>([
    [
      { levels: ['roman', 'arabic', 'letter', 'arabic'], joined: false },
      [
        'I Anfang',
        '1 Lage',
        'a Stellen',
        '1 Saison',
        '2 Pendeln',
        '2 Ziele',
        '3 Mittel',
        'a Haushalt',
        'II Felder',
        '1 Arbeit',
      ],
    ],
    [
      { levels: ['roman', 'letter'], joined: true },
      [
        ...['I Anfang', 'I.a Lage', 'I.a.1 Stellen', 'I.a.1.1 Saison', 'I.a.1.2 Pendeln', 'I.b Ziele'],
        ...['I.c Mittel', 'I.c.1 Haushalt', 'II Felder', 'II.a Arbeit'],
      ],
    ],
  ])('are written as %o', (numbering, expected) => {
    expect(headings({ chapters: CHAPTERS.slice(1, 4), edition: { numbering } })).toEqual(expected);
  });

  it('go on with roman and letter numbers as far as there are headings', () => {
    const chapters = [chapter(Array.from({ length: 44 }, (_, i) => `# Kapitel${'x'.repeat(i)}`).join('\n\n'))];
    const numbering = (level: 'roman' | 'letter'): Numbering => ({ levels: [level], joined: true });
    expect(headings({ chapters, edition: { numbering: numbering('roman') } }).at(-1)).toMatch(/^XLIV /);
    expect(headings({ chapters, edition: { numbering: numbering('letter') } }).at(27)).toMatch(/^ab /);
  });
});

describe('the order of headings', () => {
  it('may not skip a level, within a chapter or from one to the next', () => {
    const { problems } = narrateParts({
      chapters: [chapter('# A\n\n### B', 'a.md'), chapter('#### C\n\n##### D', 'b.md')],
    });
    expect(problems.map(({ place, message }) => `${place.file}:${place.line} ${message}`)).toEqual([
      'data/2024/chapters/a.md:3 Die Überschrift „B“ steht auf Ebene 3, die Überschrift davor auf Ebene 1.',
      'data/2024/chapters/b.md:3 Überschriften haben höchstens vier Ebenen.',
    ]);
  });

  it('begins each part with level 1', () => {
    const chapters = [chapter('# A', 'a.md'), chapter('## B', 'b.md', 'appendix')];
    expect(narrateParts({ chapters }).problems).toMatchObject([
      {
        message: '„B“ ist die erste Überschrift ihres Teils und steht auf Ebene 2.',
        hint: 'Beginnen Sie die Überschrift mit # oder ergänzen Sie die fehlende Ebene davor.',
        place: { file: 'data/2024/chapters/b.md', line: 1, column: 1 },
      },
    ]);
  });

  it('warns of a heading that says what another says', () => {
    expect(problemsOf('# A\n\n## Ziele\n\n# B\n\n## Ziele')).toEqual([
      [
        '7:1 Die Überschrift „Ziele“ gibt es schon.',
        'Geben Sie ihr einen Zusatz, damit sie im Inhaltsverzeichnis zu unterscheiden ist.',
      ],
    ]);
  });
});

describe('ids', () => {
  it.each([
    ['Arbeitsmarkt/Ausbildungsmarkt', 'arbeitsmarkt-ausbildungsmarkt'],
    ['Geschäftspolitische Maßnahmen für Übergänge', 'geschaeftspolitische-massnahmen-fuer-uebergaenge'],
    ['  „Café“ — 2024! ', 'cafe-2024'],
  ])('of „%s“ is %s', (text, slug) => expect(slugOf(text)).toBe(slug));

  it('are unique in the document, whatever the headings say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ziele', 'Ziele!', 'Tabelle', 'Abkürzungen', '…', 'ziele'), { maxLength: 8 }),
        (titles) => {
          const text = ['# Anfang {{elb}}', ...titles.map((title) => `## ${title}\n\n- Punkt\n\n> Zitat`)].join('\n\n');
          const { programme } = narrateText(text);
          const blocks = allBlocks(programme?.sections.flatMap((section) => section.blocks) ?? []);
          const ids = blocks.map((block) => block.id);
          expect(programme).toBeDefined();
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('references to headings', () => {
  const referenceTo = (slug: string, numbering?: Numbering) =>
    narrateParts({
      chapters: [chapter(`# Hier\n\n{{kapitel "${slug}"}}`), ...CHAPTERS],
      ...(numbering && { edition: { numbering } }),
    }).programme?.sections[0]?.blocks[1];

  it.each([
    ['lage', 'Kapitel\u00A02.1', '#lage', 'Kapitel 2.1: Lage'],
    ['saison', 'Kapitel\u00A02.1.1.1', '#saison', 'Kapitel 2.1.1.1: Saison'],
    ['bilanz', 'Anlage\u00A01', '#bilanz', 'Anlage 1: Bilanz'],
    ['vorwort', '„Vorwort“', '#vorwort', 'Vorwort'],
  ])('%s prints %s', (slug, label, href, contents) => {
    expect(referenceTo(slug)).toMatchObject({
      text: [{ kind: 'link', href, contents, children: [{ kind: 'text', text: label }] }],
    });
  });

  it('name the levels above where headings print only their own number', () => {
    expect(referenceTo('stellen', { levels: ['roman', 'arabic', 'letter'], joined: false })).toMatchObject({
      text: [{ contents: 'Kapitel II.1.a: Stellen' }],
    });
  });

  it('to a text that several headings share are refused', () => {
    expect(problemsOf('# A\n\n{{kapitel "ziele"}}\n\n## Ziele\n\n# B\n\n## Ziele').map(([message]) => message)).toEqual(
      ['3:1 „ziele“ passt zu mehreren Überschriften.', '9:1 Die Überschrift „Ziele“ gibt es schon.'],
    );
  });

  it('are not called wrong when the chapter they point to could not be read', () => {
    const chapters = [chapter('# A\n\n{{kapitel "b"}}', 'a.md'), chapter('# B\n\n{{elbe}}', 'b.md')];
    expect(narrateParts({ chapters }).problems.map((it) => it.code)).toEqual(['text.unknown-name']);
  });
});
