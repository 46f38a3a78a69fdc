import { beforeAll, describe, expect, it } from 'vitest';
import { derOf } from '../../src/sign/cms.ts';
import { authority, type Kind, type Person, person } from '../sign/support/people.ts';
import { built, signedBy } from '../sign/support/signing.ts';
import { timeStamps } from '../sign/support/time-stamps.ts';
import { type Report, reportsOf } from './signatures/dss.ts';
import { type Verdict, validate } from './verapdf.ts';

const KINDS: readonly Kind[] = ['rsa', 'pss', 'ec', 'ec384'];
const REASON = 'Beschluss der Trägerversammlung';

let files: ReadonlyMap<string, Uint8Array>;
let reports: ReadonlyMap<string, readonly Report[]>;
let verdicts: ReadonlyMap<string, Verdict>;

const certificate = ({ chain }: Person): Uint8Array => derOf(chain[0]);

const damaged = (bytes: Uint8Array, at: number): Uint8Array => bytes.with(at, (bytes[at] ?? 0) ^ 1);

beforeAll(async () => {
  const issuer = await authority();
  const people = new Map<Kind, Person>();
  for (const kind of KINDS) people.set(kind, await person(`Erika ${kind}`, { kind, by: issuer }));
  const stamper = await person('Zeitstempel Musterland', { kind: 'rsa', by: issuer, stampsTime: true });
  const pdf = await built('.', '2024');
  const made = new Map<string, Uint8Array>();
  let several = pdf;
  for (const [kind, someone] of people) {
    made.set(kind, await signedBy(pdf, someone, { reason: REASON, place: 'Musterstadt' }));
    several = await signedBy(several, someone, { reason: REASON });
  }
  const [someone] = people.values();
  if (!someone) throw new Error('nobody signs');
  const stamps = timeStamps(stamper, '2025-03-12T13:05:07Z');
  made.set('stamped', await signedBy(pdf, someone, { authority: stamps }));
  made.set('several', several);
  made.set('damaged', damaged(made.get('rsa') ?? pdf, 5000));
  files = made;
  // Whoever is trusted directly needs nobody to say that the certificate was not revoked.
  reports = await reportsOf(made, [...people.values(), stamper].map(certificate));
  const requests = ['rsa', 'stamped', 'several'].flatMap((name) => {
    const bytes = made.get(name) ?? pdf;
    return (['2a', 'ua1'] as const).map((profile) => [`${name} ${profile}`, { profile, bytes }] as const);
  });
  const answers = await validate(requests.map(([, request]) => request));
  verdicts = new Map(requests.map(([name], at) => [name, answers[at] ?? { checks: 0, failed: ['unanswered'] }]));
}, 600_000);

describe('the EU DSS finds', () => {
  it.each(KINDS)('a whole PAdES-BASELINE-B by a key of the kind %s', (kind) => {
    expect(reports.get(kind)).toEqual([
      {
        format: 'PAdES-BASELINE-B',
        indication: 'TOTAL_PASSED',
        subIndication: 'null',
        intact: true,
        scope: 'FULL',
        strange: 0,
        errors: '',
      },
    ]);
  });

  it('PAdES-BASELINE-T where an authority has stamped the time', () => {
    expect(reports.get('stamped')).toMatchObject([{ format: 'PAdES-BASELINE-T', indication: 'TOTAL_PASSED' }]);
  });

  it('every one of several signatures, and no change between them but signing', () => {
    const found = reports.get('several') ?? [];
    expect(found).toHaveLength(KINDS.length);
    for (const report of found) {
      expect(report).toMatchObject({
        format: 'PAdES-BASELINE-B',
        indication: 'TOTAL_PASSED',
        intact: true,
        strange: 0,
      });
    }
    expect(found.map(({ scope }) => scope)).toEqual(['PARTIAL', 'PARTIAL', 'PARTIAL', 'FULL']);
  });

  it('the damage in a damaged file', () => {
    expect(reports.get('damaged')).toMatchObject([{ indication: 'TOTAL_FAILED' }]);
  });
});

describe('veraPDF still accepts the file', () => {
  it.each(['rsa', 'stamped', 'several'])('as PDF/A-2a and PDF/UA-1: %s', (name) => {
    expect(files.has(name)).toBe(true);
    expect(verdicts.get(`${name} 2a`)?.failed).toEqual([]);
    expect(verdicts.get(`${name} ua1`)?.failed).toEqual([]);
    expect(verdicts.get(`${name} ua1`)?.checks).toBeGreaterThan(1000);
  });
});
