import { hasErrors, type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/file.ts';
import type { Files } from './files.ts';
import { readerOf } from './reader.ts';
import { APPROVAL, CARRIED_OVER, chaptersFolder, isTopicFile, type Sources } from './source.ts';

export interface Loaded {
  readonly sources: Sources;
  readonly problems: readonly Problem[];
}

/** An edition of which nothing could be read, with the reason. */
const nothing = (year: string, problem: Problem): Loaded => ({
  sources: {
    year,
    jobcenter: null,
    edition: null,
    terms: null,
    exhibits: null,
    carriedOver: null,
    approval: null,
    topics: [],
    chapters: new Map(),
    unreadable: new Set([problem.place.file]),
    hasErrors: true,
  },
  problems: [problem],
});

/** Reads everything that belongs to an edition; what can't be read becomes a problem with its place. */
export function loadSources(files: Files, year: string): Loaded {
  if (!/^[0-9A-Za-z][0-9A-Za-z-]*$/.test(year))
    return nothing(year, problemAt({ file: 'data' }, words.editionName(year)));
  const folder = `data/${year}`;
  const names = files.list(folder).filter((name) => !name.startsWith('.'));
  if (!names.some((name) => /\.ya?ml$/i.test(name))) {
    return nothing(year, problemAt({ file: folder }, words.editionMissing(year)));
  }

  const reader = readerOf(files);
  const topicNames = names.filter(isTopicFile);
  const chapterNames = files.list(chaptersFolder(year)).filter((name) => /^[^.].*\.md$/.test(name));
  const sources = {
    year,
    jobcenter: reader.yaml('data/jobcenter.yaml', words.CONTENTS.jobcenter),
    edition: reader.yaml(`${folder}/edition.yaml`, words.CONTENTS.edition),
    terms: reader.yaml(`${folder}/terms.yaml`, topicNames.length > 0 ? words.CONTENTS.terms : undefined),
    exhibits: reader.yaml(`${folder}/exhibits.yaml`),
    carriedOver: reader.yaml(`${folder}/${CARRIED_OVER}`),
    approval: reader.yaml(`${folder}/${APPROVAL}`),
    topics: topicNames.flatMap((name) => reader.yaml(`${folder}/${name}`) ?? []),
    chapters: new Map(
      chapterNames.flatMap((name) => {
        const text = reader.chapter(`${chaptersFolder(year)}/${name}`);
        return text === undefined ? [] : [[name.normalize('NFC'), text] as const];
      }),
    ),
    unreadable: reader.unreadable,
  };
  const unread = names
    .filter((name) => /\.yml$/i.test(name))
    .map((name) => problemAt({ file: `${folder}/${name}` }, words.wrongExtension(name)));
  const problems = [...reader.problems, ...unread];
  return { sources: { ...sources, hasErrors: hasErrors(problems) }, problems };
}
