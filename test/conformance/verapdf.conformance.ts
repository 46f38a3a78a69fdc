import { beforeAll, describe, expect, it } from 'vitest';
import type { Profile } from '../../src/standards/profile.ts';
import { minimalObjects, minimalPdf } from '../verify/support/minimal-document.ts';
import { DAMAGES, type Damage, damagedBy } from './damages.ts';
import { type Request, type Verdict, validate } from './verapdf.ts';

const PROFILES: readonly Profile[] = ['2a', '3a'];
const DAMAGED: Profile = '3a';

const documentOf = (profile: Profile): Uint8Array => minimalPdf(minimalObjects(profile));

async function damaged(damage: Damage): Promise<Uint8Array> {
  const bytes = await damagedBy(damage, documentOf(DAMAGED));
  if (!bytes) throw new Error(`${damage.name}: there was nothing to damage`);
  return bytes;
}

/** Everything is validated in one go; the tests below look up what came out. */
let verdicts: ReadonlyMap<string, Verdict>;

const verdict = (name: string): Verdict => {
  const found = verdicts.get(name);
  if (!found) throw new Error(`${name} was not validated`);
  return found;
};

beforeAll(async () => {
  const requests: [string, Request][] = [];
  for (const profile of PROFILES) {
    const bytes = documentOf(profile);
    requests.push([`${profile} ${profile}`, { profile, bytes }], [`${profile} ua1`, { profile: 'ua1', bytes }]);
  }
  for (const damage of DAMAGES) {
    const bytes = await damaged(damage);
    requests.push([`${damage.name} a`, { profile: DAMAGED, bytes }], [`${damage.name} ua1`, { profile: 'ua1', bytes }]);
  }
  const answers = await validate(requests.map(([, request]) => request));
  verdicts = new Map(requests.map(([name], at) => [name, answers[at] ?? { checks: 0, failed: ['unanswered'] }]));
});

describe('veraPDF accepts a conforming document', () => {
  it.each(PROFILES)('as PDF/A-%s', (profile) => {
    expect(verdict(`${profile} ${profile}`).failed).toEqual([]);
    expect(verdict(`${profile} ${profile}`).checks).toBeGreaterThan(1000);
  });

  it.each(PROFILES)('as PDF/UA-1, made as PDF/A-%s', (profile) => {
    expect(verdict(`${profile} ua1`).failed).toEqual([]);
    expect(verdict(`${profile} ua1`).checks).toBeGreaterThan(500);
  });
});

describe('veraPDF refuses a damaged document with the rule that is meant', () => {
  it.each(DAMAGES.filter(({ accessibility, archive }) => accessibility.length + archive.length > 0))(
    '$name: PDF/UA-1 $accessibility, PDF/A $archive',
    ({ name, accessibility, archive }) => {
      expect(verdict(`${name} ua1`).failed).toEqual(expect.arrayContaining([...accessibility]));
      expect(verdict(`${name} a`).failed).toEqual(expect.arrayContaining([...archive]));
    },
  );
});

describe('the read-back is needed where veraPDF has no rule', () => {
  it.each(DAMAGES.filter(({ accessibility, archive }) => accessibility.length + archive.length === 0))(
    '$name ($code)',
    ({ name }) => {
      expect(verdict(`${name} ua1`).failed).toEqual([]);
      expect(verdict(`${name} a`).failed).toEqual([]);
    },
  );
});
