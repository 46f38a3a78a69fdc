import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REVIEW_RULES } from '../../src/review/rules.ts';
import { generatedNames, regenerated } from './generated.ts';
import { PAGES, PARTS } from './pages.ts';
import { AREAS, acknowledgedByCode, codes, WARNINGS } from './tables/codes.ts';
import { REVIEW_WARNINGS } from './tables/review-warnings.ts';

describe('generated parts of the documentation', () => {
  it.each(PAGES)('are current in %s; `npm run docs` writes them anew', (page) => {
    const markdown = readFileSync(page, 'utf8');
    expect(markdown).toBe(regenerated(markdown, PARTS));
  });

  it('stand somewhere, each of them once', () => {
    const names = PAGES.flatMap((page) => generatedNames(readFileSync(page, 'utf8')));
    expect([...names].sort()).toEqual(Object.keys(PARTS).sort());
  });

  it('explain every warning that is acknowledged by its code, and no other', () => {
    expect(Object.keys(WARNINGS).sort()).toEqual([...acknowledgedByCode()].sort());
  });

  it('explain every warning about a text, and no other', () => {
    expect(Object.keys(REVIEW_WARNINGS).sort()).toEqual(REVIEW_RULES.map(({ code }) => code).sort());
  });

  it('know the areas of all messages, and no other', () => {
    const areas = new Set(codes().map((code) => code.split('.')[0] ?? code));
    expect(Object.keys(AREAS).sort()).toEqual([...areas].sort());
  });
});
