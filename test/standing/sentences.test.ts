import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/standing/sentences.ts';

const texts = (chapter: string): readonly string[] => sentencesOf(chapter).map(({ text }) => text);

describe('the sentences of a chapter', () => {
  it('end with a mark and white space, however the lines are broken', () => {
    const sentences = ['Die Zahl stieg.', 'Sie liegt bei {{zahl elb}}.', '„Gut so!“', 'Und weiter?'];
    expect(texts(sentences.join(' '))).toEqual(sentences);
    expect(texts(sentences.join('\n'))).toEqual(sentences);
    expect(texts('Die Zahl\nstieg.  Sie liegt bei\n{{zahl elb}}. „Gut so!“ Und weiter?')).toEqual(sentences);
  });

  it('are not ended by points inside a placeholder', () => {
    expect(texts('Nach {{norm "§ 44c Abs. 6 SGB II"}} gilt das. {{zahl elb}} sind es.')).toEqual([
      'Nach {{norm "§ 44c Abs. 6 SGB II"}} gilt das.',
      '{{zahl elb}} sind es.',
    ]);
  });

  it('leave out headings and lines that only place a table or chart', () => {
    expect(texts('# Titel {{jahr}}\n\nText.\n{{tabelle "budget"}}\n\n{{diagramm "verlauf"}}\n')).toEqual(['Text.']);
  });

  it('are the items of a list, each for itself and without its mark', () => {
    expect(texts('Es gilt:\n\n- erstens\n- zweitens. Und mehr\n  davon.\n1. drittens\n> Zitat')).toEqual([
      'Es gilt:',
      'erstens',
      'zweitens.',
      'Und mehr davon.',
      'drittens',
      'Zitat',
    ]);
  });

  it('are those of notes, too, and end behind the mark of a note', () => {
    expect(texts('Die Zahl[^a] stieg.[^b] Das ist gut.\n\n[^a]: Ohne Kinder.\n[^b]: Siehe oben. Und mehr.')).toEqual([
      'Die Zahl[^a] stieg.[^b]',
      'Das ist gut.',
      'Ohne Kinder.',
      'Siehe oben.',
      'Und mehr.',
    ]);
  });

  it('stand where they say they stand', () => {
    const folder = new URL('../../data/2024/chapters/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const chapter = readFileSync(new URL(name, folder), 'utf8');
      for (const { text, start, end } of sentencesOf(chapter)) {
        expect(chapter.slice(start, end).replace(/\s+/g, ' ')).toBe(text);
      }
    }
  });
});
