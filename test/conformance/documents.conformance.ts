import { beforeAll, describe, expect, it } from 'vitest';
import { verifyPdf } from '../../src/verify/verify-pdf.ts';
import { DAMAGES, type Damage, damagedBy } from './damages.ts';
import { type Finished, finishAll, NAMES } from './documents.ts';
import { open, save } from './opened.ts';
import { type Request, type Verdict, validate } from './verapdf.ts';

let documents: ReadonlyMap<string, Finished>;
let verdicts: ReadonlyMap<string, Verdict>;
let damaged: ReadonlyMap<string, Uint8Array | undefined>;
let untouched: Uint8Array;

const named = <T>(map: ReadonlyMap<string, T>, name: string): T => {
  const found = map.get(name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
};

/** It has every kind of part that a damage may be done to, embedded files included, but no notes. */
const SUBJECT = '2024 with data';
const WITH_NOTES = 'seenland';

const subjectOf = ({ name }: Damage): string => (name.startsWith('identifier of a note') ? WITH_NOTES : SUBJECT);

beforeAll(async () => {
  documents = new Map((await finishAll()).map((document) => [document.name, document]));
  const requests: [string, Request][] = [];
  for (const { name, profile, bytes } of documents.values()) {
    requests.push([`${name} archive`, { profile, bytes }], [`${name} ua1`, { profile: 'ua1', bytes }]);
  }
  untouched = await save(await open(named(documents, SUBJECT).bytes));
  damaged = new Map(
    await Promise.all(
      DAMAGES.map(
        async (damage) => [damage.name, await damagedBy(damage, named(documents, subjectOf(damage)).bytes)] as const,
      ),
    ),
  );
  for (const damage of DAMAGES) {
    const { name } = damage;
    const changed = damaged.get(name);
    if (!changed) continue;
    const { profile } = named(documents, subjectOf(damage));
    requests.push(
      [`${name} archive`, { profile, bytes: changed }],
      [`${name} ua1`, { profile: 'ua1', bytes: changed }],
    );
  }
  const answers = await validate(requests.map(([, request]) => request));
  verdicts = new Map(
    requests.map(([name], at) => [name, answers[at] ?? { checks: 0, failed: ['unanswered'] }] as const),
  );
}, 600_000);

describe.each(NAMES)('veraPDF finds nothing wrong with %s', (name) => {
  it('as PDF/A', () => {
    expect(named(verdicts, `${name} archive`).failed).toEqual([]);
    expect(named(verdicts, `${name} archive`).checks).toBeGreaterThan(5000);
  });

  it('as PDF/UA-1', () => {
    expect(named(verdicts, `${name} ua1`).failed).toEqual([]);
    expect(named(verdicts, `${name} ua1`).checks).toBeGreaterThan(500);
  });
});

describe('the document made to be hard', () => {
  it('has more than sixty pages', () => {
    expect(named(documents, 'stress').pages).toBeGreaterThan(60);
  });
});

describe('the document with its data', () => {
  it('has the same pages as the one without', () => {
    expect(named(documents, '2024 with data').pages).toBe(named(documents, '2024').pages);
  });
});

const codesOf = (bytes: Uint8Array, subject = SUBJECT): readonly string[] => {
  const { programme, profile } = named(documents, subject);
  const title = `${programme.title} ${programme.yearsLabel}`;
  return verifyPdf(bytes, { profile, title, language: 'de-DE' }).map((violation) => violation.code);
};

describe('the published programme, opened and saved by another program', () => {
  it('is as good as before', () => {
    expect(codesOf(untouched)).toEqual([]);
  });
});

describe('a finished programme, damaged by hand', () => {
  it.each(DAMAGES)('$name: the read-back says $code, veraPDF $accessibility $archive', (damage) => {
    const { name, code, accessibility, archive } = damage;
    const bytes = named(damaged, name);
    expect(bytes, 'there was nothing to damage').toBeDefined();
    expect(codesOf(bytes ?? new Uint8Array(), subjectOf(damage))).toContain(code);
    expect(named(verdicts, `${name} ua1`).failed).toEqual(expect.arrayContaining([...accessibility]));
    expect(named(verdicts, `${name} archive`).failed).toEqual(expect.arrayContaining([...archive]));
  });
});
