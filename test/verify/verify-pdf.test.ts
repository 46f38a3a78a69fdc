import { describe, expect, it } from 'vitest';
import { CONDITIONS, verifyPdf } from '../../src/verify/verify-pdf.ts';
import { GROUPS } from './controls/groups.ts';
import { minimalExpectation, minimalObjects, minimalPdf } from './support/minimal-document.ts';

describe.each(['2a', '3a'] as const)('a conforming document, profile %s', (profile) => {
  it('has no violations', () => {
    expect(verifyPdf(minimalPdf(minimalObjects(profile)), minimalExpectation(profile))).toEqual([]);
  });
});

describe.each(Object.entries(GROUPS))('%s: the read-back notices', (_group, controls) => {
  it.each(controls.map((control) => [control.damage, control] as const))('%s', (_damage, control) => {
    const expectation = { ...minimalExpectation(control.profile ?? '3a'), ...control.expectation };
    const codes = verifyPdf(control.pdf, expectation).map((violation) => violation.code);
    expect([...new Set(codes)].sort()).toEqual([...control.breaks].sort());
  });
});

describe('the conditions', () => {
  it('are each broken by a deliberate damage', () => {
    const meant = new Set(Object.values(GROUPS).flatMap((controls) => controls.map((control) => control.breaks[0])));
    expect(CONDITIONS.map((condition) => condition.code).filter((code) => !meant.has(code))).toEqual([]);
  });

  it('have a code each of their own', () => {
    const codes = CONDITIONS.map((condition) => condition.code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });
});
