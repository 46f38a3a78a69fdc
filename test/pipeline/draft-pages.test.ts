import { beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { type Production, produce } from '../../src/pipeline/produce.ts';
import { metaOf } from '../../src/pipeline/render-programme.ts';
import { coloursOf, contrast } from '../../templates/design/colours.ts';
import { fontFiles } from '../support/fonts.ts';
import { pagesText } from '../support/pdf.ts';

const DRAFT = { date: '2031-01-02', notices: 3 };

describe('the pages of a draft', () => {
  const { programme } = examine(nodeFiles('test/editions/entwurf'), '2031');
  if (!programme) throw new Error('the draft has errors');
  let draft: Production;
  let pages: readonly string[];
  beforeAll(async () => {
    draft = await produce(programme, fontFiles, () => undefined, { draft: DRAFT });
    pages = await pagesText(draft.pdf?.bytes ?? new Uint8Array());
  }, 60_000);

  it('carry word and day, each of them, and pass the read-back', () => {
    expect(draft.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page).toContain('ENTWURF · 02.01.2031');
  });

  it('say on the cover in plain words what this is', () => {
    expect(pages[0]).toMatch(/ENTWURF\s[\s\S]*Arbeitsstand vom 2\. Januar 2031/);
  });

  it('explain behind the cover every mark that occurs, with how many there are', () => {
    const legend = pages[1] ?? '';
    expect(legend).toContain('Dies ist ein Entwurf');
    expect(legend).toContain('5 Werte');
    expect(legend).toContain('6 Angaben');
    expect(legend).toContain('16 Sätze');
    expect(legend).toContain('3 Hinweise');
    expect(legend).not.toContain('zu prüfen');
  });

  it('tell below each heading of a chapter how much of it was taken over', () => {
    expect(pages.join(' ')).toContain('Entwurf: 2 von 3 Sätzen sind aus 2030 übernommen.');
  });

  it('have a title and a day of their own', () => {
    expect(metaOf(programme, undefined, DRAFT).title).toBe('Arbeitsmarkt- und Integrationsprogramm 2031 (Entwurf)');
    expect(metaOf(programme, undefined, DRAFT).date).toBe('2031-01-02');
    expect(metaOf(programme).title).not.toContain('Entwurf');
  });

  it('mark with colours that can be read', () => {
    const { carried, gap, ink, white, pale } = coloursOf('#5b3a8c');
    expect(contrast(carried, white)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(carried, pale)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, gap)).toBeGreaterThanOrEqual(7);
  });
});
