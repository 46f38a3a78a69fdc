import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/standards/profile.ts';
import { verifyPdf } from '../../src/verify/verify-pdf.ts';
import { DAMAGES, damagedBy } from '../conformance/damages.ts';
import { open, save } from '../conformance/opened.ts';
import { minimalExpectation, minimalObjects, minimalPdf } from './support/minimal-document.ts';

const PROFILE: Profile = '3a';
const clean = minimalPdf(minimalObjects(PROFILE));

describe('a conforming document', () => {
  it('still is one after it was opened and saved without damage', async () => {
    expect(verifyPdf(await save(await open(clean)), minimalExpectation(PROFILE))).toEqual([]);
  });
});

describe('a conforming document damaged by hand is noticed', () => {
  it.each(DAMAGES.map((damage) => [damage.name, damage.code, damage] as const))(
    '%s: %s',
    async (_name, code, damage) => {
      const damaged = await damagedBy(damage, clean);
      if (!damaged) throw new Error('there was nothing to damage');
      expect(verifyPdf(damaged, minimalExpectation(PROFILE)).map((violation) => violation.code)).toContain(code);
    },
  );
});
