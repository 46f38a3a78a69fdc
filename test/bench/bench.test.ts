import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { writeLargeEdition } from './large-edition.ts';
import { PARTS } from './parts.ts';
import { report } from './report.ts';
import { median } from './statistics.ts';

describe('the benchmark', () => {
  it('has parts with names of their own', () => {
    const names = PARTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('takes the middle of its measurements', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2.5, 7]);
  });

  it('says of each number whether it keeps its target, and what is missing', () => {
    const part = { name: 'probe', about: 'Probe.', run: async () => ({ rows: [] }) };
    const rows = [
      { what: 'a', value: 12.34, unit: 'ms', target: 20, against: 'itself' },
      { what: 'b', value: 1234.5, unit: 'ms', target: 20, against: 'itself' },
    ];
    const setting = {
      date: '2026-01-31',
      machine: 'm',
      node: 'n',
      libraries: ['l'],
      peers: ['Typst 1', 'There is no browser.'],
    };
    const page = report(setting, [[part, { rows, missing: ['There is no browser.'] }]]);
    expect(page).toContain('| a | 12.3 ms | ≤ 20 ms | met | itself |');
    expect(page).toContain('| b | 1235 ms | ≤ 20 ms | missed | itself |');
    expect(page).toContain('Missing here: There is no browser.');
    expect(page).toContain('- Date: 2026-01-31');
  });

  it('checks a large edition that has no problem, as many figures as it says, and chapters with tables', () => {
    const root = mkdtempSync(join(tmpdir(), 'amip-bench-'));
    try {
      const { year } = writeLargeEdition(root, { chapters: 3, figures: 75 });
      const { problems, facts, programme } = examine(nodeFiles(root), year);
      expect(problems).toEqual([]);
      expect(facts?.numbers.size).toBe(75 + 3 * 3);
      expect(programme?.sections.filter(({ part }) => part === 'body')).toHaveLength(3);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
