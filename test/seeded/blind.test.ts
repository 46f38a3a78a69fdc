import { afterAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/problem/problem.ts';
import { BLIND_FIGURES } from './blind-figures.ts';
import { HARMLESS_DATA, RIGHT_SENTENCES } from './blind-harmless.ts';
import { rightSentence, runBlind, runHarmless, wrongSentence } from './blind-run.ts';
import { BLIND_TEXTS } from './blind-texts.ts';

const MISTAKES = [...BLIND_FIGURES, ...BLIND_TEXTS.map(wrongSentence)];
const HARMLESS = [...RIGHT_SENTENCES.map(rightSentence), ...HARMLESS_DATA];
const KINDS = [...new Set(MISTAKES.map(({ kind }) => kind))].sort();

/** A word for a number is refused in every text, wrong or right: nobody has held it against the figures. */
const REFUSED = 'text.literal-figure';

const shown = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, place, message }) => `${place.file}:${place.line} [${code}] ${message}`);

/** Codes found where the mistake is, by kind of mistake. */
const found: { readonly kind: string; readonly codes: readonly string[] }[] = [];
const alarms: Problem[] = [];

function table(): readonly string[] {
  const cells = (kind: string, ...numbers: readonly (string | number)[]): string =>
    [kind.padEnd(28), ...numbers.map((it) => String(it).padStart(10))].join('');
  const line = (name: string, kinds: readonly string[]): string => {
    const all = MISTAKES.filter(({ kind }) => kinds.includes(kind));
    const seen = found.filter(({ kind, codes }) => kinds.includes(kind) && codes.length > 0);
    const refused = seen.filter(({ codes }) => codes.every((code) => code === REFUSED));
    const recall = `${Math.floor((seen.length / all.length) * 100)} %`;
    return cells(name, all.length, seen.length, refused.length, recall);
  };
  return [
    cells('kind of mistake', 'made', 'found', 'as typed', 'recall'),
    ...KINDS.map((kind) => line(kind, [kind])),
    line('all', KINDS),
    cells('harmless edits', HARMLESS.length, `${alarms.length} alarms`),
  ];
}

afterAll(() => {
  process.stdout.write(`\n${table().join('\n')}\n\n`);
});

describe('a mistake nobody had in mind when the rules were made', () => {
  it.each(MISTAKES.map((mistake) => [mistake.kind, mistake.case, mistake] as const))('[%s] %s', (kind, _, mistake) => {
    const { there } = runBlind(mistake);
    found.push({ kind, codes: there.map(({ code }) => code) });
    if (mistake.missed) expect(shown(there), 'noticed by now: take its mark „missed“ away').toEqual([]);
    else expect(shown(there), 'noticed no longer').not.toEqual([]);
  });
});

describe('an edit that is right', () => {
  it.each(HARMLESS.map((edit) => [edit.case, edit] as const))('raises nothing: %s', (_, edit) => {
    const problems = runHarmless(edit);
    alarms.push(...problems);
    expect(shown(problems)).toEqual([]);
  });
});

describe('the blind set', () => {
  it('is large, and no two edits are alike', () => {
    expect(MISTAKES.length).toBeGreaterThanOrEqual(80);
    expect(HARMLESS.length).toBeGreaterThanOrEqual(60);
    const told = [...MISTAKES, ...HARMLESS].map(({ case: it }) => it);
    expect(new Set(told).size).toBe(told.length);
  });
});
