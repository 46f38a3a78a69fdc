import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { textFingerprint } from '../../src/fingerprint/fingerprint.ts';
import { examine } from '../../src/pipeline/examine.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { entryText } from '../../src/standing/entry-text.ts';
import { openPoints } from '../../src/standing/open-points.ts';
import { sentencesOf } from '../../src/standing/sentences.ts';
import { headTexts, standingOf } from '../../src/standing/standing.ts';
import { isFinalBuild, openForFinal } from '../../src/todo/final.ts';
import { chapterTitles, todoText } from '../../src/todo/lines.ts';
import { stateOf, type TodoList, todoList } from '../../src/todo/todo-list.ts';
import { usageOf } from '../../src/todo/usage.ts';
import type { Edition } from '../../src/validate/edition.ts';
import { percentDone } from '../../src/words/todo.ts';

const real = (root: string, year: string) => {
  const { edition, programme, problems } = examine(nodeFiles(root), year);
  if (!edition) throw new Error(`${year} has errors`);
  return { edition, programme, problems };
};
const { edition: edition2024, programme, problems } = real('.', '2024');
const seenland = real('test/editions/seenland', '2019-2020');

/** The edition as it is on the first day: everything taken over, nothing looked at. */
const carriedOver = (edition: Edition): Edition => ({
  ...edition,
  carriedOver: {
    from: '2023',
    entries: new Map(
      [...edition.figures.values(), ...edition.events.values(), ...edition.quotations.values()].map((entry) => [
        entry.id,
        textFingerprint(entryText(entry)),
      ]),
    ),
    texts: new Map([...headTexts(edition)].map(([path, text]) => [path, textFingerprint(text)])),
    chapters: new Map(
      edition.chapters.map(({ file, text }) => [
        file,
        new Set(sentencesOf(text).map((sentence) => textFingerprint(sentence.text))),
      ]),
    ),
  },
});

const openOf = (edition: Edition): readonly Problem[] => openPoints(edition, standingOf(edition), '2024');
const itemsOf = (list: TodoList): readonly Problem[] =>
  list.groups.flatMap(({ items }) => items.map(({ problem }) => problem));

describe('where a name is used', () => {
  const usage = usageOf(edition2024);

  it('is the chapter that prints it, also through a table, a chart or a computed figure', () => {
    expect(usage.get('elb')).toEqual(['kundenentwicklung.md']);
    expect(usage.get('weber')).toEqual(['wirtschaftsprognose.md']);
    expect(usage.get('kfa')).toEqual(['ressourcen.md']);
    expect(usage.get('svb-auslaender')).toContain('beschaeftigung.md');
    expect(usage.get('herkunft8-gefluechtete')).toEqual(['integration.md']);
  });
});

describe('the to-do list', () => {
  it('has every point open on the first day, each under its chapter', () => {
    const edition = carriedOver(edition2024);
    const list = todoList(edition, openOf(edition));
    const withoutSentences = edition.chapters.filter(({ text }) => sentencesOf(text).length === 0).length;
    expect(list.done).toBe(withoutSentences);
    expect(list.groups.map(({ of }) => (of.kind === 'chapter' ? of.file : of.kind))).toEqual([
      'edition',
      ...edition.chapters.map(({ file }) => file),
    ]);
  });

  it('names every problem exactly once and counts what is done', () => {
    for (const it of [{ edition: edition2024, problems }, seenland]) {
      const list = todoList(it.edition, it.problems);
      expect([...itemsOf(list), ...list.acknowledged].toSorted(byPlace)).toEqual([...it.problems].toSorted(byPlace));
      for (const parts of [list.groups, list.deliveries]) {
        expect(parts.reduce((sum, { done }) => sum + done, 0)).toBe(list.done);
        expect(parts.reduce((sum, { total }) => sum + total, 0)).toBe(list.total);
      }
    }
  });

  it('grows by what is settled, point by point, whatever the order', () => {
    const edition = carriedOver(edition2024);
    const open = openOf(edition);
    const before = todoList(edition, open);
    fc.assert(
      fc.property(fc.shuffledSubarray([...open]), (left) => {
        const list = todoList(edition, left);
        expect(list.total).toBe(before.total);
        expect(list.done).toBe(before.done + open.length - left.length);
        expect(itemsOf(list)).toHaveLength(left.length);
      }),
      { numRuns: 20 },
    );
  });

  it('is done where everything is, and never says 100 % before', () => {
    const list = todoList(edition2024, []);
    expect(list.done).toBe(list.total);
    expect([percentDone(61, 61), percentDone(999, 1000), percentDone(0, 61)]).toEqual([100, 99, 0]);
  });

  it('counts a doubt that somebody acknowledged as done and shows the reason', () => {
    const list = todoList(seenland.edition, seenland.problems);
    expect(list.done).toBe(list.total);
    expect(list.acknowledged.map(({ acknowledged }) => acknowledged?.reason)).not.toContain(undefined);
  });

  it('is told by chapter, with who delivers what at the end', () => {
    const edition = carriedOver(edition2024);
    const open = openOf(edition).filter(({ subject = '' }) => ['kfa', 'elb', 'ressourcen.md'].includes(subject));
    const text = todoText(todoList(edition, open), '2024', chapterTitles(programme), open);
    const NB = '\u00A0';
    expect(text.split('\n')).toEqual([
      '2.4 Kundenentwicklung: 5 von 6 erledigt',
      '---------------------------------------',
      '',
      'data/2024/customers.yaml:5:3  übernommen',
      `  „Erwerbsfähige Leistungsberechtigte“ (6.658${NB}Personen) ist aus 2023 übernommen und noch nicht bestätigt.`,
      '',
      '2.5 Ressourcen: 6 von 8 erledigt',
      '--------------------------------',
      '',
      'data/2024/resources.yaml:44:3  übernommen',
      `  „Kommunaler Finanzierungsanteil“ (2.374.960,98${NB}€) ist aus 2023 übernommen und noch nicht bestätigt.`,
      '',
      'data/2024/chapters/ressourcen.md:3:1  übernommen',
      '  Der Text des Kapitels ist ganz aus 2023 übernommen und noch nicht bestätigt.',
      '',
      'Wer liefert',
      '-----------',
      '',
      '  Mittelzuteilung an das Jobcenter Stadt Kaiserslautern: 4 von 5 erledigt (1 übernommen)',
      '  Statistik der Bundesagentur für Arbeit, Grundsicherung für Arbeitsuchende: 2 von 3 erledigt (1 übernommen)',
      '  Texte, Tabellen und Angaben des Jobcenters: 25 von 26 erledigt (1 übernommen)',
      '',
      'Fehlende Werte tragen Sie statt „offen“ ein. Übernommenes gilt als erledigt, sobald Sie es ändern oder bestätigen: npm run amip -- confirm 2024 <name>',
      '',
      'Ausgabe 2024: 57 von 60 Punkten erledigt (95 %). 3 übernommen.',
    ]);
  });
});

describe('a final build', () => {
  const doubt = problems.find(({ severity }) => severity === 'warning');
  if (!doubt) throw new Error('2024 has no doubt');

  it('is one that is asked for, or one of an edition that is no draft any more', () => {
    expect(isFinalBuild({ state: 'draft' }, false)).toBe(false);
    expect(isFinalBuild({ state: 'draft' }, true)).toBe(true);
    expect(isFinalBuild({ state: 'submitted' }, false)).toBe(true);
  });

  it('waits for warnings, but not for those of a programme that appeared long ago', () => {
    expect(openForFinal({ capturedAfterwards: false }, [doubt])).toEqual([doubt]);
    expect(openForFinal({ capturedAfterwards: true }, [doubt])).toEqual([]);
    expect(openForFinal(edition2024, problems)).toEqual([]);
  });

  it('waits for what is missing or carried over in any edition', () => {
    const open = openOf(carriedOver(edition2024));
    expect(openForFinal({ capturedAfterwards: true }, open)).toEqual(open);
    expect(new Set(open.map(stateOf))).toEqual(new Set(['carried']));
  });

  it('does not wait for what somebody acknowledged', () => {
    expect(openForFinal(seenland.edition, seenland.problems)).toEqual([]);
  });
});

function byPlace(a: Problem, b: Problem): number {
  const key = ({ place, code, message }: Problem): string => JSON.stringify([place, code, message]);
  return key(a) < key(b) ? -1 : 1;
}
