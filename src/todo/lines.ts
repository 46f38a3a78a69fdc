import { plainText } from '../blocks/plain-text.ts';
import type { Programme } from '../blocks/programme.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { SEVERITY } from '../words/command-line.ts';
import * as words from '../words/todo.ts';
import type { TodoCounts } from '../words/todo-counts.ts';
import { stateOf, type TodoGroup, type TodoItem, type TodoList } from './todo-list.ts';

/** `data/2025/customers.yaml:12:7` */
const placeText = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** One problem for a terminal: where and how bad, what is wrong, what to do. */
export function problemText(problem: Problem): string {
  const lines = [
    `${placeText(problem.place)}  ${SEVERITY[problem.severity]} [${problem.code}]`,
    `  ${problem.message}`,
  ];
  if (problem.acknowledged) lines.push(`  ✓ ${problem.acknowledged.reason}`);
  else if (problem.hint !== '') lines.push(`  → ${problem.hint}`);
  return lines.join('\n');
}

/** What is missing or carried over says itself what to do, so it needs only its place. */
const itemText = ({ state, problem }: TodoItem): string =>
  state === 'missing' || state === 'carried'
    ? `${placeText(problem.place)}  ${words.STATE[state]}\n  ${problem.message}`
    : problemText(problem);

export function countStates(problems: readonly Problem[]): TodoCounts {
  const open = problems.filter(({ severity }) => severity !== 'notice').map(stateOf);
  const count = (state: string): number => open.filter((it) => it === state).length;
  return {
    error: count('error'),
    missing: count('missing'),
    carried: count('carried'),
    doubtful: count('doubtful'),
  };
}

/** Number and text of the first heading of each chapter that could be narrated, by file. */
export function chapterTitles(programme: Programme | undefined): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { file, blocks } of programme?.sections ?? []) {
    const heading = blocks.find((block) => block.kind === 'heading');
    if (!heading || titles.has(file)) continue;
    titles.set(file, [heading.number, plainText(heading.text)].filter((part) => part !== null).join(' '));
  }
  return titles;
}

const titleOf = ({ of }: TodoGroup, titles: ReadonlyMap<string, string>): string =>
  of.kind === 'chapter' ? (titles.get(of.file) ?? of.file) : words.GROUP[of.kind];

const WIDEST = 79;
const underlined = (title: string): string => `${title}\n${'-'.repeat(Math.min(WIDEST, title.length))}`;

function groupText(group: TodoGroup, titles: ReadonlyMap<string, string>): string {
  const title = words.groupProgress(titleOf(group, titles), group.done, group.total);
  return [underlined(title), ...group.items.map(itemText)].join('\n\n');
}

function deliveriesText({ deliveries }: TodoList): string {
  const rows = deliveries
    .filter(({ done, total }) => done < total)
    .map(({ source, done, total, missing, carried }) => {
      const doubtful = total - done - missing - carried;
      const counts = words.stateTally({ error: 0, missing, carried, doubtful: Math.max(0, doubtful) });
      return `  ${words.groupProgress(source ?? words.OWN_WORK, done, total)} (${counts})`;
    });
  return [underlined(words.DELIVERIES), '', ...rows].join('\n');
}

/** What keeps an edition from being final, by chapter. */
export const openText = (list: TodoList, titles: ReadonlyMap<string, string>): string =>
  list.groups
    .filter(({ items }) => items.length > 0)
    .map((group) => groupText(group, titles))
    .join('\n\n');

/** The list as a terminal shows it: what is open by chapter, what was acknowledged, who delivers, how much is done. */
export function todoText(
  list: TodoList,
  year: string,
  titles: ReadonlyMap<string, string>,
  problems: readonly Problem[],
): string {
  const counts = countStates(problems);
  const open = list.groups.filter(({ items }) => items.length > 0);
  const tally = words.stateTally(counts);
  return [
    ...open.map((group) => groupText(group, titles)),
    ...(list.acknowledged.length > 0 ? [underlined(words.ACKNOWLEDGED), ...list.acknowledged.map(problemText)] : []),
    ...(open.length > 0 ? [deliveriesText(list)] : []),
    ...(counts.missing + counts.carried > 0 ? [words.howToSettle(year)] : []),
    [words.progress(year, list.done, list.total), tally === '' ? words.NOTHING_OPEN : `${tally}.`].join(' '),
  ].join('\n\n');
}
