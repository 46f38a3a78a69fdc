import { CST, Lexer, Parser } from 'yaml';
import type { Finding } from '../problem/problem.ts';
import * as words from '../words/problems/yaml.ts';
import { MOST_LEXEMES } from './yaml-limits.ts';

/** A finding and the offset in the text it belongs to. */
export interface Spotted {
  readonly offset: number;
  readonly finding: Finding;
}

/** The tokens of a YAML text, not yet composed to values. `refused` says why they must not be. */
export interface Structure {
  readonly tokens: readonly CST.Token[];
  readonly refused: readonly Spotted[];
}

/** Deeper than any file of an edition, far less than what exhausts the stack of a recursive reader. */
const DEEPEST = 32;

const isReference = (type: string | null): boolean => type === 'anchor' || type === 'alias';

/** Counts the occurrences of a kind of notation and keeps the first. */
interface Tally {
  first: number;
  count: number;
}

const note = (tally: Tally, offset: number): void => {
  if (tally.count === 0) tally.first = offset;
  tally.count += 1;
};

/** Marks the lexer sends along that are no characters of the text. */
const MARKS = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/**
 * Cuts a text into YAML tokens. References, tags, directives and second documents are refused: the data needs none
 * of them, and every one is a way to make a small file expand without end or mean something else than it says.
 */
export function readStructure(text: string): Structure {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const references: Tally = { first: 0, count: 0 };
  const tags: Tally = { first: 0, count: 0 };
  const directives: Tally = { first: 0, count: 0 };
  const give = (finding: Finding, offset: number): Structure => ({ tokens: [], refused: [{ offset, finding }] });

  let [offset, count, afterMark] = [0, 0, false];
  for (const lexeme of new Lexer().lex(text)) {
    const type = afterMark ? 'text' : CST.tokenType(lexeme);
    if (isReference(type)) note(references, offset);
    else if (type === 'tag') note(tags, offset);
    else if (type === 'directive-line') note(directives, offset);
    afterMark = lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
    count += 1;
    if (parser.stack.length > DEEPEST) return give(words.tooDeep(), offset);
    if (count > MOST_LEXEMES) return give(words.tooMany(), offset);
    if (!MARKS.has(lexeme)) offset += lexeme.length;
  }
  tokens.push(...parser.end());

  const second = tokens.filter((token) => token.type === 'document')[1];
  const refused: Spotted[] = [];
  if (references.count > 0) refused.push({ offset: references.first, finding: words.reference(references.count) });
  if (tags.count > 0) refused.push({ offset: tags.first, finding: words.tag(tags.count) });
  if (directives.count > 0) refused.push({ offset: directives.first, finding: words.directive(directives.count) });
  if (second) refused.push({ offset: second.offset, finding: words.severalDocuments() });
  return { tokens, refused };
}
