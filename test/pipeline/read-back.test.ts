import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/blocks/block.ts';
import { renderProgramme } from '../../src/pipeline/render-programme.ts';
import { chart, heading, paragraph } from '../support/blocks.ts';
import { fonts } from '../support/fonts.ts';
import { withBlocks } from '../support/lay-out.ts';
import { sampleDrawings } from '../support/sample-programme.ts';

const render = (blocks: readonly Block[]) =>
  renderProgramme({ programme: withBlocks(blocks), drawings: sampleDrawings(), fonts: fonts() });

describe('the read-back of a finished file', () => {
  it('lets a sound one through', async () => {
    const { bytes, problems } = await render([heading(1, '1', 'Titel', 'titel'), paragraph('p', 'Text')]);
    expect(problems).toEqual([]);
    expect(bytes).not.toBeNull();
  });

  it('finds beside every embedded file its size and the MD5 sum that other programs find', async () => {
    const file = { name: 'zahlen.csv', mime: 'text/csv', description: 'Zahlen', relationship: 'Data' } as const;
    const content = new TextEncoder().encode('jahr,wert\r\n2024,1\r\n');
    const { bytes, problems } = await renderProgramme({
      programme: withBlocks([heading(1, '1', 'Titel', 'titel'), paragraph('p', 'Text')]),
      drawings: sampleDrawings(),
      fonts: fonts(),
      attachments: [{ ...file, bytes: content }],
    });
    expect(problems).toEqual([]);
    const source = Buffer.from(bytes ?? []).toString('latin1');
    expect(source).toContain(`/CheckSum <${createHash('md5').update(content).digest('hex')}>`);
    expect(source).toContain(`/Size ${content.length}`);
  });

  it('refuses a chart without alternative text, and names block, chapter, page and clause', async () => {
    const { bytes, problems } = await render([
      heading(1, '1', 'Titel', 'titel'),
      chart('elb', 'Abbildung 1', 'Verlauf', '', []),
    ]);
    expect(bytes).toBeNull();
    const found = problems.find(({ code }) => code === 'read-back.figure.alternative-text');
    expect(found).toMatchObject({
      severity: 'error',
      subject: 'elb',
      place: { file: 'data/2024/chapters/only.md' },
    });
    expect(found?.message).toContain('eine Abbildung im Baustein „elb“');
    expect(found?.message).toContain('ISO 14289-1, 7.3');
    expect(found?.hint).toContain('Die Datei wurde nicht gespeichert');
  });

  it('refuses headings that skip a level', async () => {
    const { bytes, problems } = await render([heading(1, '1', 'Oben', 'oben'), heading(3, '1.1.1', 'Unten', 'unten')]);
    expect(bytes).toBeNull();
    expect(problems.map(({ code, subject }) => [code, subject])).toContainEqual([
      'read-back.headings.skipped',
      'unten',
    ]);
  });
});
