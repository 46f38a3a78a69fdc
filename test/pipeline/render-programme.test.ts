import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/blocks/plain-text.ts';
import type { Programme } from '../../src/blocks/programme.ts';
import { allBlocks, linesOf } from '../../src/blocks/walk.ts';
import type { DrawOp } from '../../src/charts/drawing.ts';
import { type Rendered, renderProgramme } from '../../src/pipeline/render-programme.ts';
import { chart, heading, paragraph } from '../support/blocks.ts';
import { fonts } from '../support/fonts.ts';
import { withBlocks } from '../support/lay-out.ts';
import { characterMaps, destinationsOf, linksOf, objectsOfType, outlineOf, pagesText } from '../support/pdf.ts';
import { sampleDrawings, sampleProgramme } from '../support/sample-programme.ts';

const render = (programme: Programme): Promise<Rendered> =>
  renderProgramme({ programme, drawings: sampleDrawings(), fonts: fonts() });

async function bytesOf(programme: Programme): Promise<Uint8Array> {
  const { bytes, problems } = await render(programme);
  expect(problems).toEqual([]);
  if (!bytes) throw new Error('no file was made');
  return bytes;
}

const SQUARE: DrawOp = {
  op: 'fill',
  path: [['re', 10, 10, 50, 50]],
  evenOdd: false,
  color: [0, 0, 0],
  alpha: 1,
};

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Text as it is compared: soft hyphens and everything that only separates taken out. */
const bare = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replaceAll('‑', '-');

describe('the bytes of a programme', () => {
  it('are the same twice in one process, and side by side', async () => {
    const first = digest(await bytesOf(sampleProgramme));
    const [a, b] = await Promise.all([bytesOf(sampleProgramme), bytesOf(sampleProgramme)]);
    expect([digest(a), digest(b)]).toEqual([first, first]);
  });

  it('are the same after other documents in the same process', async () => {
    const first = digest(await bytesOf(sampleProgramme));
    await bytesOf(withBlocks([paragraph('p', 'Ganz andere Wörter, § 7 – und mehr.')]));
    expect(digest(await bytesOf(sampleProgramme))).toBe(first);
  });

  it('are the same in another process, time zone and language', async () => {
    const run = (env: Readonly<Record<string, string>>): string =>
      execFileSync(process.execPath, ['--import', 'tsx', 'test/support/print-digest.ts'], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
    const here = digest(await bytesOf(sampleProgramme));
    expect(run({ TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here);
    expect(run({ TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' })).toBe(here);
  });

  it('differ when the content does, identifier included', async () => {
    const id = (bytes: Uint8Array): string =>
      /\/ID \[<([0-9a-f]+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';
    const [a, b] = [await bytesOf(sampleProgramme), await bytesOf({ ...sampleProgramme, accent: '#7a1f5a' })];
    expect(id(a)).toMatch(/^[0-9a-f]{32}$/);
    expect(id(a)).not.toBe(id(b));
  });
});

describe('the text of the file', () => {
  it('is every word of every block, whole and in order, protected spaces as spaces', async () => {
    const pages = await pagesText(await bytesOf(sampleProgramme));
    const all = bare(pages.join(''));
    for (const block of sampleProgramme.sections.flatMap((s) => allBlocks(s.blocks))) {
      if (block.kind === 'list' || block.kind === 'quotation') continue;
      // The data of a chart is not printed with it.
      const lines = block.kind === 'chart' ? [block.caption, ...block.notes] : linesOf(block);
      for (const line of lines) expect(pieces(all, bare(plainText(line))), plainText(line)).toBe(true);
    }
  });

  it('has the words inside charts', async () => {
    const pages = await pagesText(await bytesOf(sampleProgramme));
    expect(bare(pages.join(''))).toContain(bare('Integrationsquote, Frauen'));
    expect(pages.join(' ')).toContain('7.539');
  });

  it('holds no hyphen that a line break put there', async () => {
    const word = 'Eingliederungsmittelverordnung';
    const blocks = [paragraph('p', `${`Die ${word} regelt die Verteilung. `.repeat(30)}Ende`)];
    const text = (await pagesText(await bytesOf(withBlocks(blocks)))).join('');
    expect(text.replaceAll(/\u00ad?\s+/g, '').split(word)).toHaveLength(31);
  });

  it('tells the hyphens of words from those of line breaks, although they look the same', async () => {
    const blocks = [
      paragraph('p', 'Die Massenzustrom-Richtlinie und die Eingliederungsmittelverordnung. '.repeat(12).trim()),
    ];
    const bytes = await bytesOf(withBlocks(blocks, { contents: false }));
    const text = (await pagesText(bytes)).join('');
    expect(text.split('Massenzustrom-')).toHaveLength(13);
    const [map = ''] = characterMaps(bytes).filter((m) => m.includes('<00ad>'));
    expect(map).toContain('<002d>');
  });

  it('has running lines on every page but the cover, with its number and the total', async () => {
    const { bytes, pages: total } = await render(sampleProgramme);
    const pages = await pagesText(bytes ?? new Uint8Array());
    expect(pages).toHaveLength(total);
    expect(pages[0]).not.toContain('Seite');
    pages.slice(1).forEach((page, index) => {
      expect(page).toContain(`Seite ${index + 2} von ${total}`);
      expect(page).toContain('AMIP 2024');
    });
  });

  it('survives markup, foreign letters and signs', async () => {
    const hostile = 'A & B < C > "D" \'E\' (F) \\G [H] ÄÖÜ äöü ß ẞ → − … „Z“ ‚y‘ – — § € č ő Ł % 🏳'.replace('🏳', '#');
    const programme = withBlocks([heading(1, '1', hostile, 'h'), paragraph('p', hostile)], {
      title: hostile,
      organisation: hostile,
      standLine: hostile,
    });
    const bytes = await bytesOf(programme);
    const text = bare((await pagesText(bytes)).join(''));
    expect(text.split(bare(hostile)).length).toBeGreaterThan(4);
    expect(outlineOf(bytes)[0]?.title).toBe(`1 ${hostile}`);
    const xmp = Buffer.from(bytes).toString('utf8');
    expect(xmp).toContain('A &amp; B &lt; C &gt; &quot;D&quot; &apos;E&apos;');
  });
});

/** True where `line` stands in `all`, divided by at most one page break with its running lines. */
function pieces(all: string, line: string): boolean {
  if (all.includes(line)) return true;
  for (let at = line.length - 1; at > 0; at--) {
    if (all.includes(line.slice(0, at))) return all.includes(line.slice(at));
  }
  return false;
}

describe('ways through the file', () => {
  it('are an outline of all headings, to the pages where they stand', async () => {
    const bytes = await bytesOf(sampleProgramme);
    const headings = sampleProgramme.sections.flatMap((s) => allBlocks(s.blocks)).filter((b) => b.kind === 'heading');
    const found = outlineOf(bytes);
    expect(found.map(({ title, level }) => [title, level])).toEqual(
      headings.map((h) => [h.number === null ? plainText(h.text) : `${h.number} ${plainText(h.text)}`, h.level]),
    );
    const pages = await pagesText(bytes);
    for (const { title, page } of found) expect(bare(pages[page - 1] ?? '')).toContain(bare(title));
    for (const { y } of found) expect(y > 60 && y < 770).toBe(true);
    // Down a page, each entry leads further down.
    const onOnePage = found.filter(({ page }) => page === found[0]?.page).map(({ y }) => y);
    expect(onOnePage.length).toBeGreaterThan(1);
    expect(onOnePage).toEqual([...onOnePage].sort((a, b) => b - a));
  });

  it('are links in the contents, to the page that is printed there', async () => {
    const bytes = await bytesOf(sampleProgramme);
    const destinations = destinationsOf(bytes);
    const entries = linksOf(bytes).filter((link) => link.page === 2);
    expect(entries).toHaveLength(19);
    for (const { contents, goTo } of entries) {
      expect(Number(/Seite (\d+)$/.exec(contents)?.[1])).toBe(destinations.get(goTo ?? ''));
    }
  });

  it('are links in the text, inside the file and out of it, over the words they belong to', async () => {
    const bytes = await bytesOf(sampleProgramme);
    const links = linksOf(bytes).filter((link) => link.page > 2);
    expect(links.find((l) => l.contents.includes('Website'))?.uri).toBe('https://statistik.arbeitsagentur.de/');
    expect(links.find((l) => l.contents === 'Kapitel 2.4')?.goTo).toBe('kundenentwicklung');
    expect(links.find((l) => l.contents === 'E-Mail an das Jobcenter')?.uri).toBe('mailto:post@jobcenter.example');
    const destinations = destinationsOf(bytes);
    for (const { goTo, rect } of links) {
      if (goTo !== undefined) expect(destinations.get(goTo), goTo).toBeGreaterThan(0);
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
      expect(x1 >= 60 && x2 <= 535 && x1 < x2 && y1 < y2).toBe(true);
    }
  });

  it('are one area for each line of a link', async () => {
    const words = 'Statistik der Bundesagentur für Arbeit zur Grundsicherung für Arbeitsuchende '.repeat(3).trim();
    const link = {
      kind: 'link',
      href: 'https://example.org/ä?q=ö',
      contents: 'Statistik',
      children: [{ kind: 'text', text: words }],
    } as const;
    const links = linksOf(await bytesOf(withBlocks([paragraph('p', [link])], { contents: false })));
    expect(links.length).toBeGreaterThan(1);
    expect(new Set(links.map((l) => l.uri))).toEqual(new Set(['https://example.org/%C3%A4?q=%C3%B6']));
    expect(new Set(links.map((l) => l.rect[1])).size).toBe(links.length);
  });
});

describe('what the file says about itself', () => {
  it('is title, author and date of the programme, in the catalogue, the information and the metadata', async () => {
    const bytes = await bytesOf(sampleProgramme);
    const source = Buffer.from(bytes).toString('utf8');
    expect(source).toContain('(Arbeitsmarkt- und Integrationsprogramm 2024)');
    expect(source).toContain('(D:20240131120000Z)');
    expect(source).toContain('<xmp:CreateDate>2024-01-31T12:00:00Z</xmp:CreateDate>');
    expect(source).toContain('<rdf:li xml:lang="x-default">Arbeitsmarkt- und Integrationsprogramm 2024</rdf:li>');
    const [catalog] = objectsOfType(bytes, 'Catalog');
    expect(catalog).toContain('/Lang (de-DE)');
    expect(catalog).toContain('/PageMode /UseOutlines');
    expect(catalog).toContain('/PageLabels');
    expect(source).toContain('/DisplayDocTitle true');
  });

  it('has embedded fonts only, and each face once', async () => {
    const bytes = await bytesOf(sampleProgramme);
    const fonts = objectsOfType(bytes, 'Font').filter((body) => body.includes('/Subtype /Type0'));
    const names = fonts.map((body) => /\/BaseFont \/[A-Z]{6}\+(\S+)/.exec(body)?.[1]);
    expect([...names].sort()).toEqual(['SourceSans3-Italic', 'SourceSans3-Regular', 'SourceSans3-SemiBold']);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Helvetica');
  });
});

describe('what cannot be set', () => {
  it('is a character the font does not have: found before any page is made, with its place', async () => {
    const programme = withBlocks([heading(1, '1', 'Titel', 'h'), paragraph('p', 'Viel Erfolg 😀 im neuen Jahr')]);
    const { bytes, problems } = await render(programme);
    expect(bytes).toBeNull();
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'layout.missing-glyph',
        severity: 'error',
        subject: 'p',
        place: { file: 'data/2024/chapters/only.md' },
        message: expect.stringContaining('„😀“ (U+1F600)'),
      }),
    ]);
  });

  it('is a character inside a chart, too', async () => {
    const blocks = [chart('barometer', 'Abbildung 1', 'Barometer', 'Balken', [])];
    const drawing = sampleDrawings().get('barometer');
    const ops = (drawing?.ops ?? []).map((op) => (op.op === 'text' ? { ...op, text: 'א' } : op));
    const drawings = new Map([['barometer', { width: 400, height: 80, ops }]]);
    const { problems } = await renderProgramme({ programme: withBlocks(blocks), drawings, fonts: fonts() });
    expect(problems.map((p) => [p.code, p.subject])).toEqual([['layout.missing-glyph', 'barometer']]);
  });

  it('is a word longer than the line: it is cut, and the person is told', async () => {
    const { bytes, problems } = await render(
      withBlocks([paragraph('p', '0123456789'.repeat(20))], { contents: false }),
    );
    expect(problems.map((p) => [p.code, p.severity, p.subject])).toEqual([['layout.word-too-long', 'warning', 'p']]);
    expect(bare((await pagesText(bytes ?? new Uint8Array())).join(''))).toContain('0123456789'.repeat(20));
  });

  it('is a chart taller than a page: the engine says so, and nothing reaches the console', async () => {
    const blocks = [chart('elb', 'Abbildung 1', 'Zu hoch', 'Linie', [])];
    const drawings = new Map([['elb', { width: 400, height: 900, ops: [SQUARE] }]]);
    const { problems } = await renderProgramme({ programme: withBlocks(blocks), drawings, fonts: fonts() });
    expect(problems.map((p) => p.code)).toEqual(['layout.box-too-large', 'layout.engine-warning']);
  });
});
