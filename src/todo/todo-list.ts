import type { Problem } from '../problem/problem.ts';
import { headTexts } from '../standing/standing.ts';
import type { Edition } from '../validate/edition.ts';
import { usageOf } from './usage.ts';

/** What is left to do about something: it stops everything, is not delivered, not confirmed, or doubtful. */
export type TodoState = 'error' | 'missing' | 'carried' | 'doubtful';

export interface TodoItem {
  readonly state: TodoState;
  readonly problem: Problem;
}

export interface Progress {
  /** Figures, events, quotations, chapters and texts that nothing is left to do about. */
  readonly done: number;
  readonly total: number;
}

/** What belongs to one chapter; `edition` is what belongs to none, `unused` what no chapter uses. */
export interface TodoGroup extends Progress {
  readonly of: { readonly kind: 'edition' | 'unused' } | { readonly kind: 'chapter'; readonly file: string };
  readonly items: readonly TodoItem[];
}

/** What one source delivers; null for what people of the Jobcenter write. */
export interface Delivery extends Progress {
  readonly source: string | null;
  readonly missing: number;
  readonly carried: number;
}

export interface TodoList extends Progress {
  readonly groups: readonly TodoGroup[];
  readonly deliveries: readonly Delivery[];
  /** What somebody decided to live with, with the reason. */
  readonly acknowledged: readonly Problem[];
}

/** Something that a person answers for. */
interface Subject {
  readonly name: string;
  readonly group: string;
  readonly source: string | null;
}

const EDITION = '';
const UNUSED = '-';

export function stateOf({ code, severity }: Problem): TodoState {
  if (severity === 'error') return 'error';
  if (code === 'open.value') return 'missing';
  return code.startsWith('open.') ? 'carried' : 'doubtful';
}

const CHAPTER_FILE = /\/chapters\/([^/]+)$/;

function subjectsOf(edition: Edition): readonly Subject[] {
  const usage = usageOf(edition);
  const groupOf = (name: string): string => usage.get(name)?.[0] ?? UNUSED;
  const sourceName = (id: string | undefined): string | null =>
    id === undefined ? null : (edition.sources.get(id)?.name ?? id);
  const delivered = [...edition.figures.values(), ...edition.events.values(), ...edition.quotations.values()];
  return [
    ...delivered.map(({ id, source }) => ({ name: id, group: groupOf(id), source: sourceName(source) })),
    ...[...edition.derived.keys(), ...edition.tables.keys(), ...edition.charts.keys()].map((name) => ({
      name,
      group: groupOf(name),
      source: null,
    })),
    ...edition.chapters.map(({ file }) => ({ name: file, group: file, source: null })),
    ...[...headTexts(edition).keys()].map((name) => ({ name, group: EDITION, source: null })),
  ];
}

const isComputed = (edition: Edition, name: string): boolean =>
  edition.derived.has(name) || edition.tables.has(name) || edition.charts.has(name);

const progressOf = (subjects: readonly Subject[], open: ReadonlyMap<string, readonly TodoItem[]>): Progress => ({
  done: subjects.filter(({ name }) => !open.has(name)).length,
  total: subjects.length,
});

/**
 * The problems of an edition as a to-do list: by chapter in reading order, and by who delivers what. Every figure,
 * event, quotation, chapter and text counts as one point; what follows from them (computed figures, tables, charts)
 * and whatever else has a problem counts while there is something to do about it.
 */
export function todoList(edition: Edition, problems: readonly Problem[]): TodoList {
  const all = subjectsOf(edition);
  const known = new Map(all.map((subject) => [subject.name, subject]));
  const subjectOf = ({ subject, place }: Problem): Subject => {
    const chapter = CHAPTER_FILE.exec(place.file)?.[1];
    const found = known.get(subject ?? '') ?? known.get(chapter ?? '');
    return found ?? { name: place.file, group: EDITION, source: null };
  };

  const open = new Map<string, TodoItem[]>();
  const others = new Map<string, Subject>();
  for (const problem of problems.filter(({ severity }) => severity !== 'notice')) {
    const subject = subjectOf(problem);
    if (!known.has(subject.name)) others.set(subject.name, subject);
    open.set(subject.name, [...(open.get(subject.name) ?? []), { state: stateOf(problem), problem }]);
  }
  const counted = [...all.filter(({ name }) => open.has(name) || !isComputed(edition, name)), ...others.values()];

  const groups = [EDITION, ...edition.chapters.map(({ file }) => file), UNUSED].map((group): TodoGroup => {
    const subjects = counted.filter((subject) => subject.group === group);
    return {
      of:
        group === EDITION
          ? { kind: 'edition' }
          : group === UNUSED
            ? { kind: 'unused' }
            : { kind: 'chapter', file: group },
      ...progressOf(subjects, open),
      items: subjects.flatMap(({ name }) => open.get(name) ?? []),
    };
  });
  const sources = [...new Set(counted.map(({ source }) => source))];
  const deliveries = sources.map((source): Delivery => {
    const subjects = counted.filter((subject) => subject.source === source);
    const items = subjects.flatMap(({ name }) => open.get(name) ?? []);
    const count = (state: TodoState): number => items.filter((item) => item.state === state).length;
    return { source, ...progressOf(subjects, open), missing: count('missing'), carried: count('carried') };
  });
  return {
    ...progressOf(counted, open),
    groups: groups.filter(({ total }) => total > 0),
    deliveries: deliveries.sort((a, b) => inOrder(a.source, b.source)),
    acknowledged: problems.filter(({ severity }) => severity === 'notice'),
  };
}

/** By code unit, what people write last. */
const inOrder = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
