import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { keptDrawings } from '../../src/charts/kept-drawings.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import type { Attachment } from '../../src/pdf/attachments.ts';
import { examine } from '../../src/pipeline/examine.ts';
import type { Extras } from '../../src/pipeline/produce.ts';
import { chartFolder } from '../../src/write/chart-folder.ts';
import { changedFiles, oneFigure, oneParagraph } from '../bench/overlay.ts';
import { fontFiles } from '../support/fonts.ts';

/** What somebody does to an edition between two builds, and how it is built. */
interface Step {
  readonly change?: (path: string, text: string) => string;
  readonly with?: Extras;
}

const unchanged: Step = {};
const root = nodeFiles('.');
const outputProfile = readFileSync('templates/print/FOGRA39L-300.icc');

const attachment: Attachment = {
  name: 'figures.csv',
  mime: 'text/csv',
  description: 'Figures',
  relationship: 'Data',
  bytes: new TextEncoder().encode('a;b\n1;2\n'),
};

const folder = mkdtempSync(join(tmpdir(), 'warm-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** Pages are remembered with the drawings on them, which have to be the same ones for that. */
const kept = keptDrawings(chartFolder(folder));

const STEPS: readonly (readonly [string, Step])[] = [
  ['as it is', unchanged],
  ['with a longer paragraph', { change: oneParagraph(1) }],
  ['with another longer paragraph', { change: oneParagraph(2) }],
  ['with another figure', { change: oneFigure(3) }],
  [
    'with another heading',
    { change: (path, text) => (path.endsWith('/beratung.md') ? text.replace(/^(#+ .*)$/m, '$1 im Überblick') : text) },
  ],
  [
    'with letters no edition had before',
    {
      change: (path, text) =>
        path.endsWith('/einleitung.md') ? text.replace(/^(\p{Lu}.*)$/mu, 'Žižka, Æsop und Œuvre. $1') : text,
    },
  ],
  [
    'with its chapters in another order',
    {
      change: (path, text) =>
        path.endsWith('/edition.yaml')
          ? text.replace(/( {2}- arbeitsmarkt\.md\n)( {2}- kundenentwicklung\.md\n)/, '$2$1')
          : text,
    },
  ],
  ['in another colour', { change: (_, text) => text.replace('accent: "#1d5a7e"', 'accent: "#7e1d2a"') }],
  ['as a draft', { with: { draft: { date: '2024-02-03', notices: 4 } } }],
  ['with its data inside', { with: { attachments: [attachment] } }],
  ['for a print shop', { with: { outputProfile } }],
  ['as it was', unchanged],
]; // prettier-ignore

type Produce = typeof import('../../src/pipeline/produce.ts');

async function digestOf({ produce }: Produce, step: Step): Promise<string> {
  const { programme } = examine(step.change ? changedFiles(root, step.change) : root, '2024');
  if (!programme) throw new Error('the changed edition has errors');
  const { pdf, problems } = await produce(programme, fontFiles, () => undefined, { kept, ...step.with });
  if (!pdf) throw new Error(problems[0]?.message);
  return createHash('sha256').update(pdf.bytes).digest('hex');
}

/** The program as a new process has it: it remembers nothing. */
function fresh(): Promise<Produce> {
  vi.resetModules();
  return import('../../src/pipeline/produce.ts');
}

// Each edition is built three times, once by modules that are loaded for it alone.
describe('editions built one after another', { timeout: 240_000 }, () => {
  it('have the bytes of builds that remember nothing, in whatever order they are built', async () => {
    const alone = new Map<string, string>();
    for (const [name, step] of STEPS) alone.set(name, await digestOf(await fresh(), step));
    expect(new Set(alone.values()).size).toBe(STEPS.length - 1);
    const warm = await fresh();
    for (const order of [STEPS, STEPS.toReversed()]) {
      for (const [name, step] of order) {
        expect([name, await digestOf(warm, step)]).toEqual([name, alone.get(name)]);
      }
    }
  });
});
