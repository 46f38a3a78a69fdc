import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import type { Files } from '../../src/load/files.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { type Confirmation, confirm } from '../../src/renew/confirm.ts';
import { withEdition } from '../../src/renew/with-edition.ts';
import { ALL_SETTLED, standingOf } from '../../src/standing/standing.ts';
import { anyEdition } from './any-edition.ts';
import { editionOf, renewed, STARTS, withoutPlaces } from './editions.ts';

const RECORD = 'data/2025/carried-over.yaml';
const PROGRAMME = STARTS['the published programme'];
if (!PROGRAMME) throw new Error('the published programme is no start');
const { files } = PROGRAMME;
const draft = renewed(files, '2024', '2025');

const confirming = (texts: ReadonlyMap<string, string>, names: readonly string[] | 'all', name = '2025') => {
  const record = [...texts.keys()].find((path) => path.endsWith('/carried-over.yaml')) ?? '';
  const edition = editionOf(withEdition(files, name, texts), name);
  const result = confirm(texts.get(record) ?? '', edition, names);
  return { result, texts: new Map([...texts, [record, result.text]]) };
};

const withoutText = ({ text: _, ...rest }: Confirmation) => rest;

describe('confirming what was carried over', () => {
  it('takes the lines of figures, events, quotations, texts and chapters out of the record and keeps all others', () => {
    const { result } = confirming(draft, ['kfa', 'amazon', 'weber', 'genderNote', 'ressourcen.md', 'beratung']);
    const before = (draft.get(RECORD) ?? '').split('\n');
    const after = result.text.split('\n');
    const gone = before.filter((line) => !after.includes(line));
    expect(after).toEqual(before.filter((line) => !gone.includes(line)));
    expect(gone.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim().split(':')[0])).toEqual(
      expect.arrayContaining(['kfa', 'amazon', 'weber', 'genderNote', 'ressourcen.md', 'beratung.md']),
    );
    expect(withoutText(result)).toEqual({
      confirmed: ['kfa', 'amazon', 'weber', 'genderNote', 'ressourcen.md', 'beratung.md'],
      settled: [],
      open: [],
      unknown: [],
      remaining: 51,
    });
  });

  it('settles what was confirmed and nothing else', () => {
    const { texts } = confirming(draft, ['kfa', 'ressourcen.md']);
    const before = standingOf(editionOf(withEdition(files, '2025', draft), '2025'));
    const after = standingOf(editionOf(withEdition(files, '2025', texts), '2025'));
    expect([...before.entries.keys()].filter((id) => !after.entries.has(id))).toEqual(['kfa']);
    expect([...before.chapters.keys()].filter((file) => !after.chapters.has(file))).toEqual(['ressourcen.md']);
    expect(after.texts).toEqual(before.texts);
  });

  it('says what was settled before, what still lacks its value and what is no name, with the nearest one', () => {
    const { texts } = confirming(draft, ['kfa']);
    const changed = new Map([
      ...texts,
      ['data/2025/targets.yaml', (texts.get('data/2025/targets.yaml') ?? '').replace('value: 1.8', 'value: 1.9')],
    ]);
    const { result } = confirming(changed, ['kfa', 'ziel-iq-frauen', 'elb', 'herkunf8', 'ganz-woanders']);
    expect(withoutText(result)).toMatchObject({
      confirmed: [],
      settled: ['kfa', 'ziel-iq-frauen'],
      open: ['elb'],
      unknown: [{ name: 'herkunf8', meant: 'herkunft8' }, { name: 'ganz-woanders' }],
    });
  });

  it('keeps the comments of the record, also those that people wrote', () => {
    const record = (draft.get(RECORD) ?? '').replace('entries:\n', '# von Hand\nentries: # hier\n  # erste\n');
    const { result } = confirming(new Map([...draft, [RECORD, record]]), ['herkunft8', 'kfa']);
    for (const comment of ['# von Hand', 'entries: # hier', '  # erste']) expect(result.text).toContain(comment);
    const all = confirming(draft, 'all').result.text;
    const head = (draft.get(RECORD) ?? '').split('entries:')[0];
    expect(all).toBe(head);
  });

  it('one by one in any order ends where confirming all at once ends', () => {
    const edition = editionOf(withEdition(files, '2025', draft), '2025');
    const { entries = new Map(), texts = new Map(), chapters = new Map() } = edition.carriedOver ?? {};
    const names: readonly string[] = [...entries.keys(), ...texts.keys(), ...chapters.keys()];
    const all = confirming(draft, 'all').result.text;
    fc.assert(
      fc.property(fc.shuffledSubarray([...names], { minLength: names.length }), fc.nat(names.length), (order, cut) => {
        const { texts: first } = confirming(draft, order.slice(0, cut));
        expect(confirming(first, order.slice(cut)).result).toMatchObject({ text: all, remaining: 0 });
      }),
      { numRuns: 5 },
    );
  });
});

/** The edition, what of it is settled, its facts and its problems. */
function everythingOf(all: Files, name: string) {
  const { carriedOver: _, ...edition } = editionOf(all, name);
  const { problems, programme } = examine(all, name);
  return {
    edition: withoutPlaces(edition),
    standing: standingOf(edition),
    facts: deriveFacts(edition).facts,
    problems,
    programme,
  };
}

/** The same texts without the record: as if somebody had written the edition by hand. */
const byHand = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...texts].filter(([path]) => !path.endsWith('/carried-over.yaml')));

describe('confirming everything', () => {
  it.each(Object.entries(STARTS))('equals writing it by hand: %s', (_, { files: base, name, next: [to = ''] }) => {
    const texts = renewed(base, name, to);
    const edition = editionOf(withEdition(base, to, texts), to);
    const path = `data/${to}/carried-over.yaml`;
    const confirmed = confirm(texts.get(path) ?? '', edition, 'all');
    const all = withEdition(base, to, new Map([...texts, [path, confirmed.text]]));
    expect(everythingOf(all, to)).toEqual(everythingOf(withEdition(base, to, byHand(texts)), to));
    expect(standingOf(editionOf(all, to)).texts).toEqual(ALL_SETTLED.texts);
  });

  it('equals writing it by hand, whatever the figures', () => {
    fc.assert(
      fc.property(anyEdition, ({ files: base }) => {
        const texts = renewed(base, '2024', '2025');
        const edition = editionOf(withEdition(base, '2025', texts), '2025');
        const { text, remaining } = confirm(texts.get(RECORD) ?? '', edition, 'all');
        const all = withEdition(base, '2025', new Map([...texts, [RECORD, text]]));
        expect(remaining).toBe(0);
        expect(everythingOf(all, '2025')).toEqual(everythingOf(withEdition(base, '2025', byHand(texts)), '2025'));
      }),
      { numRuns: 25 },
    );
  });
});
