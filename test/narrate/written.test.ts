import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import { narrate } from '../../src/narrate/narrate.ts';
import { placeIn } from '../../src/narrate/written-line.ts';
import { place } from '../derive/build.ts';
import { chapter, editionWith, narrateText, type Parts, template } from './build.ts';

const narrated = (parts: Parts) => {
  const edition = editionWith(parts);
  return narrate(edition, deriveFacts(edition).facts);
};

describe('the lines as written', () => {
  it('tell the words of the author from what placeholders print', () => {
    const { written } = narrateText('# Titel\n\nEs sind **{{zahl elb}}** Personen, {{fest "A2" grund="Niveau"}}.');
    expect(written.map(({ kind, chapter: file }) => [kind, file])).toEqual([
      ['heading', 'text.md'],
      ['paragraph', 'text.md'],
    ]);
    expect(written[1]?.pieces.map(({ text, printed }) => [text, printed?.helper, printed?.names])).toEqual([
      ['Es sind ', undefined, undefined],
      ['6.658', 'zahl', ['elb']],
      [' Personen, ', undefined, undefined],
      ['A2', 'fest', []],
      ['.', undefined, undefined],
    ]);
    expect(written[1]?.pieces[1]?.printed?.facts.map(({ id }) => id)).toEqual(['elb']);
  });

  it('call a figure alone by the helper it is short for', () => {
    const printed = narrateText('{{elb}} {{jahr}}').written[0]?.pieces.flatMap((it) => it.printed ?? []);
    expect(printed?.map(({ helper }) => helper)).toEqual(['zahl', 'jahr']);
  });

  it('know the place of every word, behind placeholders, conditions and ends of lines too', () => {
    const text = '# Titel\n\nEins {{elb}} zwo{{#wenn (groesser elb stellen)}} ja{{else}} nein{{/wenn}}\nund\n  mehr.';
    const wordAt = (word: string) => {
      for (const piece of narrateText(text.replace('zwo', 'dann')).written[1]?.pieces ?? []) {
        const at = piece.text.indexOf(word);
        if (at >= 0) return placeIn(piece, at);
      }
      return undefined;
    };
    expect(wordAt('Eins')).toMatchObject({ line: 3, column: 1 });
    expect(wordAt('6.658')).toMatchObject({ line: 3, column: 6 });
    expect(wordAt('dann')).toMatchObject({ line: 3, column: 14 });
    expect(wordAt('ja')).toMatchObject({ line: 3, column: 51 });
    expect(wordAt('und')).toMatchObject({ line: 4, column: 1 });
  });

  it('are those of captions, labels and notes as well, and mark what others said', () => {
    const table = {
      id: 't',
      caption: template('Zahlen {{jahr}}'),
      columns: [template('A'), template('B')],
      rows: [{ label: template('C'), cells: [{ kind: 'empty' as const }], total: false }],
      acknowledged: new Map(),
      place: place(1),
    };
    const { written } = narrated({ chapters: [chapter('# A\n\n{{tabelle "t"}}\n\n> Gesagt.')], tables: [table] });
    expect(written.filter(({ exhibit }) => exhibit === 'table.t')).toHaveLength(4);
    expect(written.filter(({ quoted }) => quoted)).toHaveLength(1);
  });
});

describe('what texts ask for', () => {
  it('is known from every branch, and from tables and charts', () => {
    const { named } = narrateText(
      '{{#wenn (sinkt stellen von="2022-12")}}{{elb}}{{else}}{{zahl kinder}}{{/wenn}} {{zitat weber teil=1}}',
    );
    for (const name of ['stellen', 'elb', 'kinder', 'weber']) expect(named.has(name), name).toBe(true);
    expect(named.has('svb')).toBe(false);
  });
});

describe('the usage of a number', () => {
  const { usage } = narrated({
    chapters: [
      chapter('# A\n\n{{herkunft8-anteil}}', 'a.md'),
      chapter('# B\n\n{{zahl elb am="2019-09"}} {{veraenderung elb von="2022-12"}}', 'b.md'),
    ],
  });

  it('names the chapters that print it, in their order, itself or through what is computed from it', () => {
    expect(usage.get('herkunft8-anteil')).toEqual(['a.md']);
    expect(usage.get('herkunft8')).toEqual(['a.md']);
    expect(usage.get('elb')).toEqual(['a.md', 'b.md']);
    expect(usage.get('elb@2019-09')).toEqual(['b.md']);
    expect(usage.get('elb@2022-12')).toEqual(['b.md']);
    expect(usage.get('svb')).toBeUndefined();
  });
});
