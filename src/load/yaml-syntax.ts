import type { YAMLError } from 'yaml';
import type { Finding } from '../problem/problem.ts';
import * as words from '../words/problems/yaml.ts';
import type { Spotted } from './yaml-structure.ts';

interface Line {
  readonly start: number;
  readonly text: string;
  /** From the offset to the end of the line. */
  readonly rest: string;
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const stop = end < 0 ? text.length : end;
  return { start, text: text.slice(start, stop), rest: text.slice(offset, stop) };
}

/** A template that opens a value without quotation marks: YAML takes its braces for its own. */
const BARE_TEMPLATE = /(?:^\s*|[:\-,[]\s+)(\{\{)/;

function openingQuote(text: string, mark: string, from: number): number {
  const opened = text.lastIndexOf(mark, from - 1);
  const line = text.lastIndexOf('\n', opened) + 1;
  const first = text.slice(line, opened + 1).indexOf(mark);
  return first < 0 ? opened : line + first;
}

function missingCharacter(message: string): Finding | undefined {
  if (message.startsWith('Implicit map keys')) return words.missingColon();
  if (message.startsWith('Comments must')) return words.commentSpace();
  if (message.startsWith('Missing space after :')) return words.missingSpaceAfterColon();
  if (message.startsWith('Missing , ')) return words.missingComma();
  if (message.startsWith('Sequence item')) return words.indentation();
  return undefined;
}

function unexpected(message: string, line: Line): Finding {
  if (message.includes('block-seq-ind') || message.includes('seq-item-ind')) return words.listOnKeyLine();
  if (message.startsWith('Block scalar header')) return words.blockHeader(/[|>]/.exec(line.text)?.[0] ?? '|');
  if (message.startsWith('Unexpected , ') || message.startsWith('Unexpected empty item')) return words.missingComma();
  return words.notation(line.rest);
}

function finding(error: YAMLError, line: Line): Finding {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return words.tab();
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:\s.*:(\s|$)/.test(line.text) ? words.secondColon() : words.indentation();
    case 'MULTILINE_IMPLICIT_KEY':
      return /^\s*(- )?[\w-]+:\S/.test(line.text) ? words.missingSpaceAfterColon() : words.missingColon();
    case 'BAD_INDENT': {
      const bracket = /must be sufficiently indented and end with a (.)/.exec(error.message)?.[1];
      return bracket ? words.unclosedBracket(bracket) : words.indentation();
    }
    case 'MISSING_CHAR': {
      const bracket = /must end with a (.)/.exec(error.message)?.[1];
      if (bracket) return words.unclosedBracket(bracket);
      return missingCharacter(error.message) ?? words.notation(line.rest);
    }
    case 'BAD_SCALAR_START':
      return words.reservedStart(line.rest.slice(0, 1));
    case 'BAD_DQ_ESCAPE':
      return words.badEscape();
    case 'BLOCK_IN_FLOW':
      return words.missingComma();
    case 'UNEXPECTED_TOKEN':
      return unexpected(error.message, line);
    default:
      return words.notation(line.rest);
  }
}

/** Says in German what the YAML reader found wrong, at the place where a person would look for it. */
export function describeSyntax(error: YAMLError, text: string): Spotted {
  const offset = Math.min(error.pos[0], text.length);
  const quoteMark = /^Missing closing (['"])quote/.exec(error.message)?.[1];
  if (quoteMark) return { offset: openingQuote(text, quoteMark, offset), finding: words.unclosedQuote(quoteMark) };
  const colour = /:[ ]+(#[0-9a-fA-F]{6})\b[^\n]*[\]}]/.exec(text.slice(0, offset));
  if (colour?.[1] && error.message.includes('end with a')) {
    return { offset: colour.index + colour[0].indexOf('#'), finding: words.colourAsComment(colour[1]) };
  }
  const line = lineAt(text, offset);
  const template = BARE_TEMPLATE.exec(line.text);
  if (template && error.code !== 'TAB_AS_INDENT') {
    return { offset: line.start + line.text.indexOf('{{'), finding: words.templateWithoutQuotes() };
  }
  return { offset, finding: finding(error, line) };
}
