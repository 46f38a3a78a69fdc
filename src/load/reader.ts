import { type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/file.ts';
import { decodeText } from './decode.ts';
import type { Files } from './files.ts';
import { parseYaml } from './parse-yaml.ts';
import type { SourceDocument } from './source.ts';

/** No file of an edition comes near it; above it nothing is read. In bytes. */
export const LARGEST_FILE = 2_000_000;

/** Reads files one by one and keeps what was wrong with them. */
export interface Reader {
  readonly problems: readonly Problem[];
  /** Paths (composed, NFC) of files that exist or must exist and could not be read. */
  readonly unreadable: ReadonlySet<string>;
  /** Text of a chapter; undefined without one. */
  chapter(path: string): string | undefined;
  /** Values of a YAML file; null without one, which is a problem if `contents` says what it is needed for. */
  yaml(path: string, contents?: string): SourceDocument | null;
}

export function readerOf(files: Files): Reader {
  const problems: Problem[] = [];
  const unreadable = new Set<string>();
  const refuse = (path: string, ...found: readonly Problem[]): undefined => {
    problems.push(...found);
    unreadable.add(path.normalize('NFC'));
  };

  function text(path: string, empty: Problem): string | undefined {
    const bytes = files.read(path, LARGEST_FILE);
    if (bytes === undefined) return undefined;
    if ('tooBig' in bytes) return refuse(path, problemAt({ file: path }, words.fileTooBig(bytes.tooBig, LARGEST_FILE)));
    const decoded = decodeText(path, bytes);
    if (decoded.text === undefined) return refuse(path, ...decoded.problems);
    problems.push(...decoded.problems);
    return decoded.text.trim() === '' ? refuse(path, empty) : decoded.text;
  }

  return {
    problems,
    unreadable,
    chapter: (path) => text(path, problemAt({ file: path }, words.chapterEmpty())),
    yaml(path, contents) {
      const found = text(path, problemAt({ file: path }, words.fileEmpty()));
      if (found === undefined) {
        const isMissing = contents !== undefined && !unreadable.has(path.normalize('NFC'));
        if (isMissing) refuse(path, problemAt({ file: path }, words.fileMissing(contents)));
        return null;
      }
      const { document, problems: inYaml } = parseYaml(path, found);
      if (document) problems.push(...inYaml);
      else refuse(path, ...inYaml);
      return document;
    },
  };
}
