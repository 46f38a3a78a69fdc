import { describe, expect, it } from 'vitest';
import { checkSignedData } from '../../src/sign/check-signed-data.ts';
import { cmsOf } from '../../src/sign/cms.ts';
import { stampWith } from '../../src/sign/time-stamp.ts';
import { tokenFault } from '../../src/sign/token.ts';
import { person } from './support/people.ts';
import { SIGNED_AT } from './support/signing.ts';
import { timeStamps } from './support/time-stamps.ts';

const CONTENT = new TextEncoder().encode('Arbeitsmarkt- und Integrationsprogramm');

async function holds(der: Uint8Array): Promise<boolean> {
  const { faults, timeStamps: stamps, value } = await checkSignedData(der, CONTENT);
  const [stamp] = stamps;
  return faults.length === 0 && stamps.length === 1 && stamp !== undefined && !(await tokenFault(stamp, value)).fault;
}

describe('a signature with its certificates and its time stamp', () => {
  it('has no byte that could be another: capital letters of names, algorithms, lengths, tags', async () => {
    const stamper = await person('Zeitstempel Musterland', { stampsTime: true });
    const { stamp } = stampWith(timeStamps(stamper, SIGNED_AT));
    const der = await cmsOf(CONTENT, await person('Erika Müßig'), stamp);
    expect(await holds(der)).toBe(true);
    const missed: number[] = [];
    // The bit that tells capital letters from small ones is the one that libraries like to overlook.
    for (const [at, byte] of der.entries()) if (await holds(der.with(at, byte ^ 0x20))) missed.push(at);
    expect(missed).toEqual([]);
  }, 300_000);

  it('holds for its content only, and only where that is kept elsewhere', async () => {
    const der = await cmsOf(CONTENT, await person('Erika'));
    expect((await checkSignedData(der, CONTENT)).faults).toEqual([]);
    expect((await checkSignedData(der, CONTENT.subarray(1))).faults).toContain('digest');
    expect((await checkSignedData(der, undefined)).faults.length).toBeGreaterThan(0);
  });

  it('is none when the bytes are anything else', async () => {
    for (const bytes of [new Uint8Array(), CONTENT, Uint8Array.of(0x30, 0x80, 0, 0), new Uint8Array(5000).fill(0x30)]) {
      expect((await checkSignedData(bytes, CONTENT)).faults).toEqual(['contents']);
    }
  });
});
