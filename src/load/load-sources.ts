import { hasErrors, type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/file.ts';
import { decodeText } from './decode.ts';
import type { Files } from './files.ts';
import { parseYaml } from './parse-yaml.ts';
import { chaptersFolder, type SourceDocument, type Sources } from './source.ts';

/** No file of an edition comes near it; above it nothing is read. In bytes. */
export const LARGEST_FILE = 2_000_000;

const JOBCENTER = 'data/jobcenter.yaml';
const NOT_TOPICS = new Set(['edition.yaml', 'terms.yaml', 'exhibits.yaml']);

export interface Loaded {
  readonly sources: Sources;
  readonly problems: readonly Problem[];
}

/** Reads everything that belongs to an edition; what can't be read becomes a problem with its place. */
export function loadSources(files: Files, year: string): Loaded {
  const problems: Problem[] = [];
  const unreadable = new Set<string>();
  const none = {
    jobcenter: null,
    edition: null,
    terms: null,
    exhibits: null,
    topics: [],
    chapters: new Map(),
    hasErrors: true,
  };
  const refuse = (path: string, problem: Problem): undefined => {
    problems.push(problem);
    unreadable.add(path);
  };

  function readText(path: string, empty: () => Problem): string | undefined {
    const bytes = files.read(path, LARGEST_FILE);
    if (bytes === undefined) return undefined;
    if ('tooBig' in bytes) return refuse(path, problemAt({ file: path }, words.fileTooBig(bytes.tooBig, LARGEST_FILE)));
    const { text, problems: found } = decodeText(path, bytes);
    problems.push(...found);
    if (text === undefined) {
      unreadable.add(path);
      return undefined;
    }
    return text.trim() === '' ? refuse(path, empty()) : text;
  }

  function readYaml(path: string, needed?: string): SourceDocument | null {
    const text = readText(path, () => problemAt({ file: path }, words.fileEmpty()));
    if (text === undefined) {
      if (needed !== undefined && !unreadable.has(path))
        refuse(path, problemAt({ file: path }, words.fileMissing(needed)));
      return null;
    }
    const { document, problems: found } = parseYaml(path, text);
    problems.push(...found);
    if (!document) unreadable.add(path);
    return document;
  }

  if (!/^[0-9A-Za-z][0-9A-Za-z-]*$/.test(year)) {
    const place = { file: 'data' };
    return {
      sources: { ...none, year, unreadable: new Set([place.file]) },
      problems: [problemAt(place, words.editionName(year))],
    };
  }
  const folder = `data/${year}`;
  const names = files.list(folder);
  if (!names.some((name) => /\.ya?ml$/i.test(name))) {
    const missing = problemAt({ file: folder }, words.editionMissing(year));
    return { sources: { ...none, year, unreadable: new Set([folder]) }, problems: [missing] };
  }
  for (const name of names.filter((it) => /^[^.].*\.yml$/i.test(it))) {
    problems.push(problemAt({ file: `${folder}/${name}` }, words.wrongExtension(name)));
  }
  const topicNames = names.filter((name) => /^[^.].*\.yaml$/.test(name) && !NOT_TOPICS.has(name));
  const chapters = new Map<string, string>();
  for (const name of files.list(chaptersFolder(year)).filter((it) => /^[^.].*\.md$/.test(it))) {
    const path = `${chaptersFolder(year)}/${name}`;
    const text = readText(path, () => problemAt({ file: path }, words.chapterEmpty()));
    if (text !== undefined) chapters.set(name.normalize('NFC'), text);
  }
  const sources: Sources = {
    year,
    jobcenter: readYaml(JOBCENTER, 'Name, Träger und Gestaltung des Jobcenters'),
    edition: readYaml(`${folder}/edition.yaml`, 'Jahr, Titel, Stand und Kapitel der Ausgabe'),
    terms: readYaml(`${folder}/terms.yaml`),
    exhibits: readYaml(`${folder}/exhibits.yaml`),
    topics: topicNames.flatMap((name) => readYaml(`${folder}/${name}`) ?? []),
    chapters,
    unreadable,
    hasErrors: false,
  };
  return { sources: { ...sources, hasErrors: hasErrors(problems) }, problems };
}
