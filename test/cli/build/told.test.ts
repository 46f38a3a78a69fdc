import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../src/cli/build/told.ts';

const fault = (error: unknown) => toldOf('2024', 'output/amip-2024.pdf', false, { fault: error });

describe('what is told of an edition of several', () => {
  it('is the file, with pages, warnings and time, where it was written', () => {
    const outcome = { kind: 'written', target: 'output/amip-2024.pdf', pages: 15, problems: [] } as const;
    const answer = { outcome, milliseconds: 1234, timings: new Map() };
    expect(toldOf('2024', 'output/amip-2024.pdf', false, { answer })).toMatchObject({
      isDone: true,
      text: '',
      row: { year: '2024', pages: 15, warnings: 0, milliseconds: 1234, file: 'output/amip-2024.pdf' },
    });
  });

  it('is the reason, and that the file which was there is as it was, where it was not', () => {
    const outcome = { kind: 'unwritable', reason: 'Der Datenträger ist voll.', problems: [] } as const;
    const answer = { outcome, milliseconds: 1, timings: new Map() };
    expect(toldOf('2024', 'output/amip-2024.pdf', true, { answer })).toMatchObject({
      isDone: false,
      row: { file: 'ließ sich nicht schreiben' },
      text: expect.stringContaining('Der Datenträger ist voll.'),
    });
  });

  it('says what to do where its thread had not enough memory', () => {
    const error = Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    expect(fault(error)).toEqual({
      row: { year: '2024', file: 'nicht geschrieben: Der Arbeitsspeicher reichte nicht' },
      isDone: false,
      text: expect.stringContaining('npm run amip -- build 2024'),
    });
  });

  it('is a fault of the program, to be reported, wherever else its thread fell or met one', () => {
    expect(fault(new Error('fell')).text).toContain('Interner Fehler: Error: fell');
    const met = toldOf('2024', 'x.pdf', false, { answer: { fault: 'TypeError: x' } });
    expect(met.text).toContain('Interner Fehler: TypeError: x');
    expect(met.row.file).toBe('nicht geschrieben: Fehler im Programm');
  });
});
