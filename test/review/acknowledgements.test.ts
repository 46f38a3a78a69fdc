import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import { narrate } from '../../src/narrate/narrate.ts';
import { unusedAcknowledgements } from '../../src/review/acknowledgements.ts';
import { review } from '../../src/review/review.ts';
import type { TextAcknowledgement } from '../../src/validate/text-acknowledgement.ts';
import { acknowledging } from '../check/run.ts';
import { figure, place } from '../derive/build.ts';
import { chapter } from '../narrate/build.ts';
import { editionOf } from './run.ts';

const text = '# Titel\n\nDie Zahl ist gesunken: {{zahl elb}}.';
const of = (
  more: Partial<TextAcknowledgement>,
  text2 = text,
  figures = [figure('elb2', 'Personen', [['2023', 1]])],
) => {
  const acknowledged = [{ code: 'text.trend', reason: 'geprüft', place: place(7), ...more }];
  const edition = editionOf({ figures, chapters: [chapter(text2)], edition: { acknowledged } });
  const { facts } = deriveFacts(edition);
  const problems = review(edition, facts, narrate(edition, facts));
  return {
    severities: problems.filter(({ code }) => code === 'text.trend').map(({ severity }) => severity),
    unused: unusedAcknowledgements(edition, problems),
  };
};

describe('a finding about a text', () => {
  it('is acknowledged in edition.yaml by code, chapter and words', () => {
    expect(of({}).severities).toEqual(['notice']);
    expect(of({ chapter: 'text.md', quote: 'gesunken' }).severities).toEqual(['notice']);
    expect(of({ chapter: 'text.md', quote: 'gesunken' }).unused).toEqual([]);
  });

  it('stays a warning where the acknowledgement is of another one, which is said', () => {
    for (const other of [{ code: 'text.superlative' }, { chapter: 'anderes.md' }, { quote: 'gestiegen' }]) {
      const { severities, unused } = of(other);
      expect(severities, JSON.stringify(other)).toEqual(['warning']);
      expect(unused, JSON.stringify(other)).toMatchObject([{ code: 'acknowledged.unused', place: place(7) }]);
    }
  });

  it('that is gone leaves an acknowledgement without use', () => {
    expect(of({}, '# Titel\n\nDie Zahl ist gestiegen: {{zahl elb}}.').unused).toHaveLength(1);
  });
});

describe('an acknowledgement at a figure', () => {
  it('is without use where no rule says anything', () => {
    const own = figure('eigene', 'Personen', [['2023', 1]], acknowledging('plausibility.change'));
    expect(of({}, text, [own]).unused).toMatchObject([{ code: 'acknowledged.unused', subject: 'eigene' }]);
    const unused = figure('eigene', 'Personen', [['2023', 1]], acknowledging('figure.unused'));
    expect(of({}, text, [unused]).unused).toEqual([]);
  });
});
