import { textFingerprint } from '../fingerprint/fingerprint.ts';
import type { Files } from '../load/files.ts';
import { loadSources } from '../load/load-sources.ts';
import { LARGEST_FILE } from '../load/reader.ts';
import { CARRIED_OVER, chaptersFolder, isTopicFile } from '../load/source.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import { entryText } from '../standing/entry-text.ts';
import type { Edition, Figure } from '../validate/edition.ts';
import { validateEdition } from '../validate/validate-edition.ts';
import { type Course, courseOf, keepsCurrent, type Way } from './course.ts';
import { applyEdits } from './edit.ts';
import { renewEditionFile } from './edition-file.ts';
import { moveOf } from './moves.ts';
import { recordOf, recordText } from './record.ts';
import { dateEdits, type Moves } from './references.ts';
import { renewExhibits, renewTopic } from './topic-file.ts';
import { withEdition } from './with-edition.ts';
import { entriesOf, entryOf, parseSections } from './yaml-nodes.ts';

/** The files of a new edition by path, or why there are none. */
export type Renewal =
  | { readonly files: ReadonlyMap<string, string>; readonly edition: Edition }
  | { readonly files?: never; readonly problems: readonly Problem[] };

/** Decisions about the old edition: who agreed to it, and when. */
const DECISIONS = new Set(['approval.yaml', CARRIED_OVER]);

/** First and last year of an edition by the name of its folder: `2025`, `2021-2022`. */
export function yearsOfName(name: string): Edition['years'] {
  const [first = 0, last = first] = name.split('-').map(Number);
  return { first, last };
}

type Texts = ReadonlyMap<string, string>;

function read(files: Files, folder: string, wanted: (name: string) => boolean): Texts {
  return new Map(
    files
      .list(folder)
      .filter(wanted)
      .flatMap((name) => {
        const bytes = files.read(`${folder}/${name}`, LARGEST_FILE);
        return bytes instanceof Uint8Array ? [[name, new TextDecoder().decode(bytes)] as const] : [];
      }),
  );
}

/** Whether the current value of a figure is one that its edition had taken over and nobody has settled. */
const isCarried = ({ carriedOver }: Edition, figure: Figure): boolean =>
  carriedOver?.entries.get(figure.id) === textFingerprint(entryText(figure));

function coursesOf(texts: Texts, edition: Edition, way: Way): ReadonlyMap<string, Course> {
  const written = [...texts].filter(([name]) => isTopicFile(name));
  const figures = written.flatMap(([, text]) => entriesOf(entryOf(parseSections(text), 'figures')?.value));
  return new Map(
    figures.flatMap(({ key, value }) => {
      const figure = edition.figures.get(key);
      if (!figure) return [];
      const isSeries = entryOf(value, 'series') !== undefined;
      const course = courseOf(figure, { isSeries, isCarried: isCarried(edition, figure) }, way);
      return course ? [[key, course] as const] : [];
    }),
  );
}

const SCHEMA = /^# yaml-language-server: .*edition\.schema\.json\r?$/m;

/**
 * The next edition's files from the texts of another one: series ready for the next observation, years and dates
 * moved, last year's value the comparison, decisions taken out, and a record of everything that is carried over.
 * The same texts give the same files. Where they do not make a sound edition, the problems say why.
 */
export function renew(files: Files, from: string, to: string): Renewal {
  const old = loadSources(files, from);
  const { edition, problems } = validateEdition(old.sources);
  if (!edition) return { problems: sortProblems([...old.problems, ...problems]) };

  const years = yearsOfName(to);
  const way: Way = { shift: years.first - edition.years.first, years: edition.years };
  const data = read(files, `data/${from}`, (name) => name.endsWith('.yaml') && !DECISIONS.has(name));
  const chapters = read(files, chaptersFolder(from), (name) => /^[^.].*\.md$/.test(name));
  const courses = coursesOf(data, edition, way);
  const moves: Moves = new Map(
    [...courses].flatMap(([id, course]) => {
      const figure = edition.figures.get(id);
      return figure ? [[id, moveOf(figure, course, way)] as const] : [];
    }),
  );

  const renewed = (name: string, text: string): string => {
    if (name === 'edition.yaml') return renewEditionFile(text, edition.years, years, moves);
    if (name === 'exhibits.yaml') {
      return renewExhibits(text, moves);
    }
    return isTopicFile(name) ? renewTopic(text, courses, moves, way.shift) : text;
  };
  const texts = new Map([
    ...[...data].map(([name, text]) => [`data/${to}/${name}`, renewed(name, text)] as const),
    ...[...chapters].map(
      ([name, text]) => [`${chaptersFolder(to)}/${name}`, applyEdits(text, dateEdits(text, moves))] as const,
    ),
  ]);

  const loaded = loadSources(withEdition(files, to, texts), to);
  const next = validateEdition(loaded.sources);
  const found = [...loaded.problems, ...next.problems];
  if (!next.edition || hasErrors(found)) return { problems: sortProblems(found) };
  const record = recordOf(next.edition, from, (id) => keepsCurrent(courses.get(id)));
  const schema = SCHEMA.exec(data.get('edition.yaml') ?? '')?.[0].trim();
  const schemaLine = schema?.replace('edition.schema.json', 'carried-over.schema.json');
  const path = `data/${to}/${CARRIED_OVER}`;
  return {
    files: new Map([...texts, [path, recordText(record, next.edition, schemaLine)]]),
    edition: { ...next.edition, carriedOver: record },
  };
}
