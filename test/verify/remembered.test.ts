import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { produce } from '../../src/pipeline/produce.ts';
import type { Expectation } from '../../src/verify/expectation.ts';
import { DAMAGES, damagedBy } from '../conformance/damages.ts';
import { fontFiles } from '../support/fonts.ts';
import { append, control, replace } from './controls/control.ts';
import { GROUPS } from './controls/groups.ts';
import { minimalExpectation, minimalObjects, minimalPdf } from './support/minimal-document.ts';

type Verify = typeof import('../../src/verify/verify-pdf.ts');

/** The read-back as a new process has it: it remembers nothing. */
function fresh(): Promise<Verify> {
  vi.resetModules();
  return import('../../src/verify/verify-pdf.ts');
}

interface Case {
  readonly name: string;
  readonly pdf: Uint8Array;
  readonly expectation: Expectation;
}

/** Content that is the same in all of them, and the resources it names, which are not. */
const RESOURCES = [
  '',
  '/ExtGState << /G1 << /CA 0.5 >> >>',
  '/ExtGState << /G1 << /TR /Identity >> >>',
  '/ExtGState << /G1 << /BM /Zauber >> >>',
  '/ExtGState << /G1 << /CA 0.5 >> >> /ColorSpace << /C1 /DeviceRGB >>',
  '/ExtGState << /G1 << /CA 0.5 >> >> /ColorSpace << /C1 /DeviceCMYK >>',
  '/ExtGState << /G1 << /CA 0.5 >> >> /ColorSpace << /C1 [/Separation /Gold /DeviceCMYK @info] >>',
  '/ExtGState << /G1 << /CA 0.5 >> >> /ColorSpace << /C1 [/ICCBased @info] >>',
];

const withResources = (resources: string): Case => ({
  name: `resources ${resources}`,
  pdf: control(
    '',
    [],
    append('content2', '/G1 gs /C1 cs'),
    replace('page2', '/Resources <<', `/Resources << ${resources}`),
  ).pdf,
  expectation: minimalExpectation(),
});

const profiles = ['2a', '3a'] as const;

async function allCases(): Promise<readonly Case[]> {
  const clean = profiles.map((profile) => ({
    name: `clean, ${profile}`,
    pdf: minimalPdf(minimalObjects(profile)),
    expectation: minimalExpectation(profile),
  }));
  const controls = Object.values(GROUPS).flatMap((group) =>
    group.map(({ damage, pdf, profile, expectation }) => ({
      name: damage,
      pdf,
      expectation: { ...minimalExpectation(profile ?? '3a'), ...expectation },
    })),
  );
  const damages = await Promise.all(
    DAMAGES.map(async (damage) => ({
      name: damage.name,
      pdf: (await damagedBy(damage, minimalPdf())) ?? new Uint8Array(),
      expectation: minimalExpectation(),
    })),
  );
  return [...clean, ...controls, ...damages, ...RESOURCES.map(withResources)];
}

describe('a read-back that remembers what it read', { timeout: 120_000 }, () => {
  let cases: readonly Case[];
  const alone = new Map<Case, unknown>();
  beforeAll(async () => {
    cases = await allCases();
    for (const one of cases) alone.set(one, (await fresh()).verifyPdf(one.pdf, one.expectation));
  }, 120_000);

  it('finds in every damaged file what it finds when it reads that file first, in whatever order they come', async () => {
    const { verifyPdf } = await fresh();
    for (const order of [cases, cases.toReversed(), cases]) {
      for (const one of order) {
        expect([one.name, verifyPdf(one.pdf, one.expectation)]).toEqual([one.name, alone.get(one)]);
      }
    }
  });

  it('finds it after the clean file, and nothing in the clean file after it', async () => {
    for (const one of cases) {
      const { verifyPdf } = await fresh();
      const clean = (): unknown => verifyPdf(minimalPdf(), minimalExpectation());
      expect(clean()).toEqual([]);
      expect([one.name, verifyPdf(one.pdf, one.expectation)]).toEqual([one.name, alone.get(one)]);
      expect(clean()).toEqual([]);
    }
  });

  it('says of a published programme with some bytes changed what it says when it remembers nothing', async () => {
    const { programme } = examine(nodeFiles('.'), '2024');
    if (!programme) throw new Error('no programme');
    const { pdf } = await produce(programme, fontFiles, () => undefined);
    const clean = pdf?.bytes ?? new Uint8Array();
    expect(clean.length).toBeGreaterThan(10_000);
    const { verifyPdf } = await fresh();
    verifyPdf(clean, minimalExpectation());
    const place = fc.nat({ max: clean.length - 1 });
    const changes = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changes, async (bytes) => {
        const damaged = Uint8Array.from(clean);
        for (const [at, byte] of bytes) damaged[at] = byte;
        const expected = (await fresh()).verifyPdf(damaged, minimalExpectation());
        expect(verifyPdf(damaged, minimalExpectation())).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
