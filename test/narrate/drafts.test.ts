import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import { textFingerprint } from '../../src/fingerprint/fingerprint.ts';
import { narrate } from '../../src/narrate/narrate.ts';
import { entryText } from '../../src/standing/entry-text.ts';
import type { CarriedOver } from '../../src/validate/carried-over.ts';
import type { Edition, Figure } from '../../src/validate/edition.ts';
import { blockLines } from '../golden/block-lines.ts';
import { chapter, editionWith } from './build.ts';

/** The last value of a figure is still to be delivered. */
const withoutLast = (figure: Figure): Figure => ({
  ...figure,
  observations: figure.observations.map((it, index, all) =>
    index === all.length - 1 ? { ...it, value: null, isOpen: true } : it,
  ),
});

interface Unsettled {
  readonly open?: readonly string[];
  readonly taken?: readonly string[];
  readonly sentences?: readonly string[];
}

function narrated(text: string, { open = [], taken = [], sentences = [] }: Unsettled) {
  const base = editionWith({ chapters: [chapter(`# Titel\n\n${text}`)] });
  const figures = new Map([...base.figures].map(([id, it]) => [id, open.includes(id) ? withoutLast(it) : it]));
  const all = [...figures.values(), ...base.events.values(), ...base.quotations.values()];
  const carriedOver: CarriedOver = {
    from: '2023',
    entries: new Map(all.filter(({ id }) => taken.includes(id)).map((it) => [it.id, textFingerprint(entryText(it))])),
    texts: new Map(),
    chapters: new Map([['text.md', new Set(sentences.map(textFingerprint))]]),
  };
  const edition: Edition = { ...base, figures, carriedOver };
  return narrate(edition, deriveFacts(edition).facts);
}

/** The second block: gaps as <…>, values taken over with °, sentences taken over in « ». */
function says(text: string, unsettled: Unsettled): string {
  const { programme, problems } = narrated(text, unsettled);
  if (!programme) throw new Error(problems.map(({ message }) => message).join('\n'));
  const [, block] = programme.sections[0]?.blocks ?? [];
  return (block ? blockLines(block).join('\n') : '').replace(/^p #\S+ /, '').replaceAll('␣', ' ');
}

const open = ['stellen', 'iq'];

describe('a value that has not been delivered', () => {
  it('is named in full where a number would stand', () => {
    expect(says('Es gibt {{stellen}}.', { open })).toMatch(/^Es gibt <\[fehlt: .+, Dezember 2023\]>\.$/);
    expect(says('Es gibt {{wert stellen}}.', { open })).toMatch(/<\[fehlt: .+, Dezember 2023\]>/);
  });

  it('is named in full once in a paragraph', () => {
    expect(says('{{stellen}} und {{stellen}}', { open })).toMatch(/^<\[fehlt: .+, Dezember 2023\]> und <\[fehlt\]>$/);
  });

  it.each([
    '{{trend stellen von="2022-12"}}',
    '{{trend iq von="2022"}}',
    '{{jenach stellen von="2022-12" steigt="mehr" sinkt="weniger"}}',
    '{{lage stellen zu=stellen ueber="mehr" unter="weniger"}}',
    '{{extrem stellen}}',
    '{{zahlwort stellen}}',
  ])('leaves a short gap where a word would follow from it: %s', (helper) => {
    expect(says(`Wort: ${helper}.`, { open })).toBe('Wort: <[fehlt]>.');
  });

  it.each(['{{veraenderung stellen von="2022-12"}}', '{{unterschied stellen von="2022-12"}}'])(
    'leaves a gap where a change would be computed: %s',
    (helper) => expect(says(helper, { open })).toMatch(/^<\[fehlt: .+\]>$/),
  );

  it('has a date all the same', () => {
    expect(says('Im {{stichtag stellen}}', { open })).toBe('Im ‹Dezember 2023|stellen›');
  });

  it('decides a condition by its stand-in, which is never printed', () => {
    const text = '{{#wenn (gleich stellen von="2022-12")}}gleich{{else}}anders{{/wenn}}';
    expect(says(text, { open })).toBe('gleich');
    expect(says('Neu: {{stellen}}', { open })).not.toContain('2.299');
  });
});

describe('what was taken over', () => {
  it('is marked where it is printed: values, words, dates, events, quotations', () => {
    const taken = ['stellen', 'amazon', 'weber'];
    expect(says('{{stellen}}', { taken })).toBe('‹1.609|stellen›°');
    expect(says('{{trend stellen von="2022-12"}}', { taken })).toMatch(/^‹stark gesunken\|.*›°$/);
    expect(says('{{stichtag amazon}}', { taken })).toBe('‹Herbst 2022|amazon›°');
    expect(says('{{zitat weber teil=1}}', { taken })).toBe('„kein einfaches Jahr“°');
    expect(says('{{stellen am="2022-12"}}', { taken })).not.toContain('°');
  });

  it('marks a sentence from its first word to its point, across emphasis and line ends', () => {
    const text = 'Neuer Satz. Alter *Satz mit\nBetonung*. Noch ein neuer.';
    expect(says(text, { sentences: ['Alter *Satz mit Betonung*.'] })).toBe(
      'Neuer Satz. «Alter »*«Satz mit Betonung»*«.» Noch ein neuer.',
    );
  });

  it('finds the sentence behind what Markdown writes otherwise', () => {
    const text = 'A &amp; B \\* C. Alter Satz. Ende.';
    expect(says(text, { sentences: ['Alter Satz.'] })).toBe('A & B * C. «Alter Satz.» Ende.');
  });

  it('stops nothing: a word that no longer suits is a gap and a warning', () => {
    const sentence = 'Ein {{extrem stellen am="2022-12"}} bei {{spanne stellen von="2023-12"}} Jahren.';
    expect(says(sentence, { sentences: [sentence] })).toContain('<[zu prüfen]>');
    const { problems } = narrated(sentence, { sentences: [sentence] });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'warning')).not.toEqual([]);
    expect(narrated(sentence, {}).programme).toBeUndefined();
  });

  it('is counted for the chapter and for the whole', () => {
    const { programme } = narrated('Alter Satz. Neuer Satz.', { open, taken: ['kinder'], sentences: ['Alter Satz.'] });
    expect(programme?.sections[0]?.carried).toEqual({ carried: 1, sentences: 2 });
    expect(programme?.unsettled).toEqual({ from: '2023', missing: 2, entries: 1, sentences: 1 });
  });
});

describe('a finished edition', () => {
  it('has no marks and no counts', () => {
    const { programme } = narrated('Es gibt {{stellen}}.', {});
    expect(programme?.unsettled).toBeUndefined();
    expect(programme?.sections.every(({ carried }) => carried === undefined)).toBe(true);
    expect(says('Es gibt {{stellen}}.', {})).toBe('Es gibt ‹1.609|stellen›.');
  });
});
