import type { Piece } from '../helpers/piece.ts';
import type { Evaluation, Scope } from '../helpers/scope.ts';
import { handlebars } from './environment.ts';
import { evaluateBlock, evaluatePrint } from './evaluate.ts';
import { isFault, readCall } from './expression.ts';
import { token } from './marks.ts';
import type { Fault } from './scan.ts';
import { type Locator, locatorOf, type Source } from './source.ts';
import { structureOf } from './structure.ts';

/** A placeholder of a source that prints, with what it came to. */
export interface Printing extends Evaluation<Piece> {
  readonly name: string;
  readonly at: number;
}

/** A text with tokens where placeholders print. */
export interface Rendered {
  readonly text: string;
  /** Offset in the source of an offset in the text. */
  originOf(offset: number): number;
}

/** A source after the static check. */
export interface Prepared {
  readonly locator: Locator;
  /** The author's own text, as long as the source, with every placeholder filled. */
  readonly filled: string;
  readonly faults: readonly Fault[];
  /** Placeholders that print, by the index of their token, those of branches not taken as well. */
  readonly printings: readonly Printing[];
  /** Absent where something is wrong, here or in the data a placeholder needs. */
  readonly rendered?: Rendered;
}

type Ast = hbs.AST.Program;
type Statement = hbs.AST.Statement;

/** A checked template: what is left of it are texts, numbers of printings and numbers of decisions. */
type Step =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'print'; readonly index: number }
  | { readonly kind: 'decide'; readonly index: number; readonly yes: readonly Step[]; readonly no: readonly Step[] };

/** Turns what Handlebars read into steps, evaluating each placeholder on the way; collects what is wrong. */
function stepper(scope: Scope, locator: Locator) {
  const faults: Fault[] = [];
  const printings: Printing[] = [];
  const decisions: (boolean | undefined)[] = [];
  const offset = ({ line, column }: hbs.AST.Position): number => locator.offsetOf(line, column);

  function content(node: hbs.AST.ContentStatement): readonly Step[] {
    if (node.value === '') return [];
    // Handlebars types `original` wrongly; it is the text before white space around blocks was taken off.
    const written = node.original as unknown as string;
    const at = offset(node.loc.start) + Math.max(0, written.indexOf(node.value));
    return [{ kind: 'text', text: node.value, at }];
  }

  function mustache(node: hbs.AST.MustacheStatement): readonly Step[] {
    const at = offset(node.loc.start);
    const call = readCall(node, offset, at);
    const evaluation = isFault(call) ? { faults: [call] } : evaluatePrint(call, scope);
    faults.push(...evaluation.faults);
    printings.push({ ...evaluation, name: isFault(call) ? '' : call.name, at });
    return [{ kind: 'print', index: printings.length - 1 }];
  }

  function block(node: hbs.AST.BlockStatement): readonly Step[] {
    const at = offset(node.loc.start);
    const call = readCall(node, offset, at);
    const evaluation: Evaluation<boolean> = isFault(call) ? { faults: [call] } : evaluateBlock(call, scope);
    faults.push(...evaluation.faults);
    decisions.push(evaluation.value);
    const index = decisions.length - 1;
    return [{ kind: 'decide', index, yes: program(node.program), no: node.inverse ? program(node.inverse) : [] }];
  }

  /** Casts: Handlebars types its nodes by a plain `string`, so `type` can't narrow them. */
  function statement(node: Statement): readonly Step[] {
    switch (node.type) {
      case 'ContentStatement':
        return content(node as hbs.AST.ContentStatement);
      case 'MustacheStatement':
        return mustache(node as hbs.AST.MustacheStatement);
      case 'BlockStatement':
        return block(node as hbs.AST.BlockStatement);
      default:
        return [];
    }
  }

  const program = (node: Ast): readonly Step[] => node.body.flatMap(statement);
  return { program, faults, printings, decisions };
}

/** Runs a checked template: the texts and tokens of the branches taken, and where each was written. */
function run(
  steps: readonly Step[],
  printings: readonly Printing[],
  decisions: readonly (boolean | undefined)[],
): Rendered {
  const origins: { readonly from: number; readonly source: number; readonly moves: boolean }[] = [];
  let text = '';
  const take = (some: readonly Step[]): void => {
    for (const step of some) {
      if (step.kind === 'decide') take(decisions[step.index] ? step.yes : step.no);
      else if (step.kind === 'text') {
        origins.push({ from: text.length, source: step.at, moves: true });
        text += step.text;
      } else {
        origins.push({ from: text.length, source: printings[step.index]?.at ?? 0, moves: false });
        text += token(step.index);
      }
    }
  };
  take(steps);
  const originOf = (offset: number): number => {
    const origin = origins.findLast((it) => it.from <= offset);
    if (!origin) return 0;
    return origin.moves ? origin.source + offset - origin.from : origin.source;
  };
  return { text, originOf };
}

/** Checks all placeholders of a source, of every branch, and renders it where nothing is wrong. Never throws. */
export function prepare(source: Source, scope: Scope): Prepared {
  const locator = locatorOf(source);
  const { readable, filled, faults } = structureOf(source.text);
  const reading = stepper(scope, locator);
  // Most labels have no placeholder: what Handlebars would make of them is their text.
  const steps: readonly Step[] = readable.includes('{{')
    ? reading.program(handlebars.parse(readable))
    : [{ kind: 'text', text: readable, at: 0 }];
  const { printings, decisions } = reading;
  const all = [...faults, ...reading.faults];
  const isComplete =
    all.length === 0 &&
    decisions.every((decision) => decision !== undefined) &&
    printings.every((it) => it.value !== undefined || it.whenPrinted);
  const prepared = { locator, filled, faults: all, printings };
  return isComplete ? { ...prepared, rendered: run(steps, printings, decisions) } : prepared;
}
