import { Composer, type Node } from 'yaml';
import { remembering } from '../memo/memo.ts';
import { type Problem, problemAt } from '../problem/problem.ts';
import { fileEmpty } from '../words/problems/file.ts';
import { readCommon } from './common-yaml.ts';
import { placesOf } from './places.ts';
import { type SourceDocument, sourceDocument } from './source.ts';
import { readStructure, type Spotted } from './yaml-structure.ts';
import { describeSyntax } from './yaml-syntax.ts';
import { readValues } from './yaml-values.ts';

/** `document` is null when the text could not be understood; a problem says why. */
export interface Parsed {
  readonly document: SourceDocument | null;
  readonly problems: readonly Problem[];
}

/** After these an entry stands elsewhere or nowhere, and whatever else was said of the file could be its consequence. */
const LEAVES_A_HOLE = new Set(['yaml.key', 'yaml.template-without-quotes', 'yaml.protected-space', 'yaml.merge-key']);

/** Tabs are each a mistake of its own; of the rest only the first, since what follows may be its consequence. */
function independent(errors: readonly Spotted[]): readonly Spotted[] {
  const tabs = errors.filter((error) => error.finding.code === 'yaml.tab');
  return tabs.length > 0 ? tabs : errors.slice(0, 1);
}

function read(file: string, text: string): Parsed {
  const placeAt = placesOf(file, text);
  const common = readCommon(text);
  if (common)
    return {
      document: sourceDocument(file, common.value, common.located, placeAt, common.hasUnusualNumbers),
      problems: [],
    };

  const { tokens, refused } = readStructure(text);
  const toProblem = ({ offset, finding }: Spotted): Problem => problemAt(placeAt(offset), finding);
  if (refused.length > 0) return { document: null, problems: refused.map(toProblem) };

  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false });
  const [parsed] = [...composer.compose(tokens)];
  const errors = parsed?.errors ?? [];
  if (errors.length > 0) {
    return { document: null, problems: independent(errors.map((error) => describeSyntax(error, text))).map(toProblem) };
  }
  const root: Node | null = parsed?.contents ?? null;
  if (root === null || (root.range !== undefined && text.slice(...(root.range ?? [0, 0])).trim() === '')) {
    return { document: null, problems: [problemAt({ file }, fileEmpty())] };
  }
  const { value, located, problems } = readValues(text, root, (offset) => placeAt(offset).line);
  const isUsable = !problems.some((problem) => LEAVES_A_HOLE.has(problem.finding.code));
  return {
    document: isUsable ? sourceDocument(file, value, located, placeAt, true) : null,
    problems: problems.map(toProblem),
  };
}

/** More files than an edition has, and those of the year before. */
const MOST_FILES = 64;

const remembered = remembering(
  MOST_FILES,
  ({ file, text }: { readonly file: string; readonly text: string }) => `${file}\n${text}`,
  ({ file, text }) => read(file, text),
);

/**
 * Reads the text of a YAML file (YAML 1.2 core schema, one document, no references, no tags) to values with places. The
 * same text of a file is the same document.
 */
export const parseYaml = (file: string, text: string): Parsed => remembered({ file, text });
