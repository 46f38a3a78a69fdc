import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approve } from '../../src/cli/approve.ts';
import { build } from '../../src/cli/build.ts';
import type { BuildOptions } from '../../src/cli/program.ts';
import { type PutFile, putFile } from '../../src/cli/put-file.ts';
import { changeState } from '../../src/cli/state.ts';
import { sha256Hex } from '../../src/seal/inputs.ts';
import { DECISION, type Project, projectOf } from './support/project.ts';

let project: Project;
beforeEach(() => {
  project = projectOf();
});
afterEach(() => project.remove());

const run: Project['run'] = (command, more) => project.run(command, more);
const decide = (put?: PutFile) => run((it) => approve(it, '2025', DECISION, put));
const undo = (reason?: string) => run((it) => approve(it, '2025', { undo: true, ...(reason && { reason }) }));
const move = (state: string, reason?: string) => run((it) => changeState(it, '2025', state, reason ? { reason } : {}));
const make = (options: BuildOptions = {}) => run((it) => build(it, ['2025'], options));

const path = (name: string): string => project.path(name);
const text = (name: string): string => readFileSync(path(name), 'utf8');
const pdf = (name = 'output/amip-2025.pdf'): string => sha256Hex(readFileSync(path(name)));
const edit = (name: string, change: (before: string) => string): void => writeFileSync(path(name), change(text(name)));
const record = (): string => text('data/2025/approval.yaml');
const state = (): string | undefined => /^state: (\w+)/m.exec(text('data/2025/edition.yaml'))?.[1];

describe('a decision of the Trägerversammlung', () => {
  it('is recorded with its day, what it is about and the file it makes, and sets the state', async () => {
    const before = text('data/2025/edition.yaml');
    const { status, out } = await decide();
    expect({ status, state: state() }).toEqual({ status: 0, state: 'decided' });
    expect(out).toContain(pdf());
    expect(record()).toContain(`pdf: ${pdf()}`);
    expect(record()).toContain('resolution: TV 2/2025, TOP 3');
    expect(text('data/2025/edition.yaml')).toBe(before.replace('state: submitted', 'state: decided'));
  });

  it('is built again to the same bytes, also once published, whatever moment is asked for', async () => {
    await decide();
    const decided = pdf();
    rmSync(path('output'), { recursive: true });
    await make();
    expect(pdf()).toBe(decided);
    expect((await move('published')).status).toBe(0);
    await run((it) => build({ ...it, sourceDate: '1700000000' }, ['2025'], {}));
    expect(pdf()).toBe(decided);
  });

  it('does not hold for anything else: that is a draft again, says what changed and leaves the decided file', async () => {
    await decide();
    const decided = pdf();
    edit('data/2025/terms.yaml', (before) => `${before}# Nachtrag\n`);
    const { status, out, err } = await make();
    expect(status).toBe(0);
    expect(err).toContain('hat sich geändert: data/2025/terms.yaml.');
    expect(out).toContain('output/amip-2025-entwurf.pdf geschrieben');
    expect(pdf()).toBe(decided);
    expect(pdf('output/amip-2025-entwurf.pdf')).not.toBe(decided);
    expect((await make({ final: true })).status).toBe(1);
    expect((await move('published')).err).toContain('kein Beschluss über genau diesen Text');
  });

  it('never gives its name to other bytes', async () => {
    await decide();
    rmSync(path('output'), { recursive: true });
    edit('data/2025/approval.yaml', (before) => before.replace(/pdf: \w{64}/, `pdf: ${'a'.repeat(64)}`));
    const { status, err } = await make();
    expect({ status, isThere: existsSync(path('output/amip-2025.pdf')) }).toEqual({ status: 1, isThere: false });
    expect(err).toContain('ein anderes PDF als das beschlossene');
  });

  it('is made once, about what was submitted, with a day that has been', async () => {
    expect((await run((it) => approve(it, '2025', {}))).status).toBe(2);
    expect((await run((it) => approve(it, '2025', { ...DECISION, date: '2025-02-30' }))).err).toContain('kein Tag');
    expect((await run((it) => approve(it, '2025', { ...DECISION, date: '2025-03-15' }))).err).toContain('Zukunft');
    await move('draft');
    expect((await decide()).err).toContain('Beschlossen wird, was vorgelegt ist');
    await move('submitted');
    expect((await decide()).status).toBe(0);
    expect((await decide()).err).toContain('gilt schon der Beschluss vom 12.');
  });

  it('is not made while something is open', async () => {
    edit('data/2025/customers.yaml', (before) => before.replace(/value: \d+/, 'value: offen'));
    const { status, err } = await decide();
    expect({ status, state: state() }).toEqual({ status: 1, state: 'submitted' });
    expect(err).toContain('Beschlossen wird nur, was fertig ist');
    expect(existsSync(path('data/2025/approval.yaml'))).toBe(false);
  });

  it('is undone with a reason only, and leaves a trace', async () => {
    await decide();
    expect((await undo()).status).toBe(2);
    expect((await undo('Zahl berichtigt')).status).toBe(0);
    expect(state()).toBe('draft');
    expect(record()).toContain('reason: Zahl berichtigt');
    expect(record()).toContain('resolution: TV 2/2025, TOP 3');
    expect(record()).not.toContain('pdf:');
    expect((await undo('noch einmal')).err).toContain('gilt kein Beschluss');
  });

  it('is not invented for an edition that was captured afterwards', async () => {
    edit('data/2025/edition.yaml', (before) => `${before}\ncapturedAfterwards: true\n`);
    expect((await decide()).err).toContain('nachträglich erfasst');
  });
});

describe('the state of an edition', () => {
  it('moves on step by step and leaves a trace of each', async () => {
    await move('draft');
    await move('submitted');
    await decide();
    await move('published');
    expect((await move('withdrawn')).err).toContain('Grund');
    expect((await move('withdrawn', 'ersetzt durch 2026')).status).toBe(0);
    expect([...record().matchAll(/to: (\w+)/g)].map(([, to]) => to)).toEqual([
      'draft',
      'submitted',
      'decided',
      'published',
      'withdrawn',
    ]);
  });

  it('takes no step that is not legal', async () => {
    expect((await move('decided')).err).toContain('approve 2025');
    expect((await move('published')).err).toContain('Nichts geändert');
    expect((await move('fertig')).status).toBe(2);
    await decide();
    expect((await move('draft')).err).toContain('--undo');
    expect((await move('withdrawn', 'x')).err).toContain('Nichts geändert');
  });

  it('typed by hand is an error where the record says otherwise, and a draft where there is none', async () => {
    edit('data/2025/edition.yaml', (before) => before.replace('state: submitted', 'state: decided'));
    const claimed = await make();
    expect(claimed.status).toBe(0);
    expect(claimed.err).toContain('kein Beschluss eingetragen');
    edit('data/2025/edition.yaml', (before) => before.replace('state: decided', 'state: submitted'));
    await decide();
    edit('data/2025/edition.yaml', (before) => before.replace('state: decided', 'state: submitted'));
    const illegal = await make();
    expect(illegal.status).toBe(1);
    expect(illegal.err).toContain('state.illegal-move');
  });
});

describe('an interruption of approving', () => {
  const WRITES = ['output/amip-2025.pdf', 'data/2025/approval.yaml', 'data/2025/edition.yaml'];

  it.each(WRITES)('before %s is written leaves what the command can repeat', async (last) => {
    const failing: PutFile = async (target, bytes) =>
      target === path(last) ? 'Der Datenträger ist voll.' : putFile(target, bytes);
    const { status, err } = await decide(failing);
    expect(status).toBe(1);
    expect(err).toContain(`${last}`);
    expect(err).toContain('Der Datenträger ist voll.');
    expect(state()).toBe('submitted');
    expect((await decide()).status).toBe(0);
    expect(state()).toBe('decided');
    expect(record().match(/to: decided/g)).toHaveLength(1);
    expect(record()).toContain(`pdf: ${pdf()}`);
  });

  it('of undoing as well', async () => {
    await decide();
    const failing: PutFile = async (target, bytes) =>
      target.endsWith('edition.yaml') ? 'Kein Schreibrecht.' : putFile(target, bytes);
    await run((it) => approve(it, '2025', { undo: true, reason: 'Zahl berichtigt' }, failing));
    expect(state()).toBe('decided');
    expect((await undo('Zahl berichtigt')).status).toBe(0);
    expect(state()).toBe('draft');
    expect(record().match(/reason/g)).toHaveLength(1);
  });
});
