import { afterAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.ts';
import { REVIEW_RULES } from '../../src/review/rules.ts';
import { CASES } from './cases.ts';
import { FIGURES } from './figures.ts';
import { OPEN } from './open.ts';
import { cleanProblems, edited, type Outcome, run } from './run.ts';
import type { Seed } from './seed.ts';
import { tableOf } from './table.ts';
import { TEXTS } from './texts.ts';

const SEEDS: readonly Seed[] = [...CASES, ...FIGURES, ...TEXTS, ...OPEN];

/** Warnings that belong to no registry: what is open, and what is acknowledged without need. */
const OTHERS = [
  ...['open.value', 'open.carried-figure', 'open.carried-entry', 'open.carried-text'],
  'acknowledged.unused',
];
const CODES = [...new Set([...[...RULES, ...REVIEW_RULES].map(({ code }) => code), ...OTHERS])];

const outcomes: Outcome[] = [];

afterAll(() => {
  process.stdout.write(`\n${tableOf(CODES, SEEDS, outcomes, cleanProblems().length).join('\n')}\n\n`);
});

const shown = (problems: Outcome['found']): readonly string[] =>
  problems.map(({ code, place, message }) => `${place.file}:${place.line} [${code}] ${message}`);

describe('the clean edition', () => {
  it('is one about which no rule has anything to say', () => {
    expect(shown(cleanProblems())).toEqual([]);
  });
});

describe('a mistake made on purpose', () => {
  it.each(SEEDS.map((seed) => [seed.rule, seed.case, seed] as const))('is noticed: [%s] %s', (_, __, seed) => {
    const outcome = run(seed);
    outcomes.push(outcome);
    expect(shown(outcome.found), 'found where the mistake is').not.toEqual([]);
    expect(shown(outcome.elsewhere), 'found where no mistake is').toEqual([]);
    expect(shown(outcome.falseAlarms), 'found although nobody made that mistake').toEqual([]);
    expect(outcome.missed, 'expected besides').toEqual([]);
  });

  it('fails loudly when it changes nothing, so that no seed can rot', () => {
    const file = 'customers.yaml';
    expect(() => edited({ file, edit: { find: 'Kaiserslautern', replace: 'x' } }, 'Musterstadt')).toThrow('0 times');
    expect(() => edited({ file, edit: { find: 'a', replace: 'b' } }, 'aa')).toThrow('2 times');
    expect(() => edited({ file, edit: { find: 'a', replace: 'a' } }, 'a')).toThrow('leaves');
    expect(() => edited({ file, edit: (text) => text }, 'a')).toThrow('leaves');
  });
});

describe('the mistakes together', () => {
  it('are at least eighty, no two of them alike', () => {
    expect(SEEDS.length).toBeGreaterThanOrEqual(80);
    expect(new Set(SEEDS.map(({ case: told }) => told)).size).toBe(SEEDS.length);
  });

  it('are spread over all rules, two or more for each', () => {
    expect(CODES.filter((code) => SEEDS.filter(({ rule }) => rule === code).length < 2)).toEqual([]);
    expect(SEEDS.filter(({ rule }) => !CODES.includes(rule))).toEqual([]);
  });
});
