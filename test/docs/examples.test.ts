import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examplesOf, outcomeOf } from './examples.ts';
import { fencesOf } from './fences.ts';
import { PAGES } from './pages.ts';

describe.each(PAGES)('the examples of %s', (page) => {
  const markdown = readFileSync(page, 'utf8');
  const examples = examplesOf(markdown);

  it.each(examples.map((example) => [example.name, example] as const))('„%s“ does what is said of it', (_, example) => {
    const { printed, messages } = outcomeOf(example);
    const said = (mark: string) => example.fences.find(({ marks }) => mark in marks)?.text;
    expect(messages).toBe(said('meldung') ?? '');
    expect(said('gedruckt') ?? printed).toBe(printed);
  });

  it('say what is printed wherever they show a text that can be printed', () => {
    const silent = examples.filter(
      ({ fences }) =>
        fences.some(({ language }) => language === 'markdown') && !fences.some(({ language }) => language === 'text'),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('are marked, so that none is left untried', () => {
    const untried = fencesOf(markdown).filter(
      ({ language, marks }) => ['yaml', 'markdown'].includes(language) && marks.beispiel === undefined,
    );
    expect(untried.map(({ line }) => `line ${line}`)).toEqual([]);
  });
});
