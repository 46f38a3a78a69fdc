import { describe, expect, it } from 'vitest';
import { blocksOf, printed } from './build.ts';

describe('Markdown becomes blocks', () => {
  it('paragraphs with strong and emphasised words; a hard break is a space', () => {
    expect(blocksOf('Ein **starkes** und *leises*  \nWort')).toEqual([
      {
        kind: 'paragraph',
        id: 'section.text.2',
        text: [
          { kind: 'text', text: 'Ein ' },
          { kind: 'strong', children: [{ kind: 'text', text: 'starkes' }] },
          { kind: 'text', text: ' und ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'leises' }] },
          { kind: 'text', text: ' Wort' },
        ],
      },
    ]);
  });

  it('lists to four levels, numbered from where they begin', () => {
    expect(blocksOf('3. a\n   - b\n     - c\n       - d\n4. e')).toMatchObject([
      {
        kind: 'list',
        id: 'section.text.2',
        ordered: true,
        start: 3,
        items: [
          {
            id: 'section.text.2.1',
            blocks: [
              { kind: 'paragraph', id: 'section.text.2.1.1' },
              {
                kind: 'list',
                items: [{ blocks: [{}, { kind: 'list', items: [{ blocks: [{}, { kind: 'list' }] }] }] }],
              },
            ],
          },
          { id: 'section.text.2.2' },
        ],
      },
    ]);
  });

  it('block quotations with their paragraphs', () => {
    expect(blocksOf('> Erster\n>\n> Zweiter')).toMatchObject([
      {
        kind: 'quotation',
        id: 'section.text.2',
        blocks: [{ id: 'section.text.2.1' }, { id: 'section.text.2.2' }],
      },
    ]);
  });

  it('links with what a reader hears of them', () => {
    expect(blocksOf('[Seite **eins**](https://example.org/a), [Post](mailto:a@b.de), [oben](#titel)')).toMatchObject([
      {
        text: [
          { kind: 'link', href: 'https://example.org/a', contents: 'Seite eins' },
          {},
          { kind: 'link', href: 'mailto:a@b.de', contents: 'Post' },
          {},
          { kind: 'link', href: '#titel', contents: 'oben' },
        ],
      },
    ]);
  });

  it('with German typography over the runs of a paragraph, values included', () => {
    expect(printed('"Rund" {{elb}} Personen - heute ... z.B. **"{{wert mig-heute}}"**')).toBe(
      '„Rund“ 6.658~Personen~– heute~… z.~B. „41,5~%“',
    );
  });

  it('with emphasis around a value as around a word', () => {
    expect(blocksOf('a**{{elb}}**b')).toMatchObject([
      { text: [{ text: 'a' }, { kind: 'strong', children: [{ kind: 'figure', text: '6.658' }] }, { text: 'b' }] },
    ]);
  });

  it('without the comments of an author', () => {
    expect(printed('Vor{{! Notiz mit 2024 }}her {{!-- und {{elb}} --}}nachher')).toBe('Vorher nachher');
  });
});
