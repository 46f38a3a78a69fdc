import { GAP } from '../../words/document.ts';
import type { Piece } from '../helpers/piece.ts';
import type { Evaluation, Scope } from '../helpers/scope.ts';
import { handlebars } from './environment.ts';
import { evaluateBlock, evaluatePrint } from './evaluate.ts';
import { isFault, namesIn, readCall } from './expression.ts';
import { origin, splitAtMarks, token } from './marks.ts';
import type { Fault } from './scan.ts';
import { type Locator, locatorOf, type Source } from './source.ts';
import { structureOf } from './structure.ts';

/** A placeholder of a source that prints, with what it came to. */
export interface Printing extends Evaluation<Piece> {
  readonly name: string;
  /** What it names: figures and the like, in order; a figure alone names itself. */
  readonly names: readonly string[];
  readonly at: number;
  /** What stands against printing it, in a sentence that nobody has gone over yet: a gap is printed instead. */
  readonly forgiven?: readonly Fault[];
}

/** A sentence taken over may ask for what the figures of today do not give: its author has not seen it yet. */
function forgive(evaluation: Evaluation<Piece>, at: number): Evaluation<Piece> & Pick<Printing, 'forgiven'> {
  const { faults, refused, whenPrinted } = evaluation;
  if (!refused && !whenPrinted) return evaluation;
  const inlines = [{ kind: 'gap', text: GAP.unsuited }] as const;
  const forgiven = whenPrinted ? [...faults, { at, finding: whenPrinted }] : faults;
  return { value: { kind: 'inlines', inlines, facts: [] }, faults: [], forgiven };
}

/** A text with tokens where placeholders print. */
export interface Rendered {
  readonly text: string;
  /** Offset in the source of an offset in the text. */
  originOf(offset: number): number;
  /** Offsets at which the author's text goes on elsewhere in the source: behind placeholders and conditions. */
  readonly jumps: readonly number[];
}

/** A source after the static check. */
export interface Prepared {
  readonly locator: Locator;
  /** The author's own text, as long as the source, with every placeholder filled. */
  readonly filled: string;
  readonly faults: readonly Fault[];
  /** Placeholders that print, by the index of their token, those of branches not taken as well. */
  readonly printings: readonly Printing[];
  /** Everything that placeholders and conditions of all branches name. */
  readonly names: ReadonlySet<string>;
  /** Absent where something is wrong, here or in the data a placeholder needs. */
  readonly rendered?: Rendered;
}

/** Names under which the compiled template calls back; no author's name ever reaches it. */
const PRINT = 'drucke';
const DECIDE = 'wenn';

type Ast = hbs.AST.Program;
type Statement = hbs.AST.Statement;

/** Rewrites what Handlebars read into calls by number, evaluating each on the way; collects what is wrong. */
function rewriter(scope: Scope, locator: Locator, isCarried: (at: number) => boolean) {
  const faults: Fault[] = [];
  const printings: Printing[] = [];
  const decisions: (boolean | undefined)[] = [];
  const named = new Set<string>();
  const offset = ({ line, column }: hbs.AST.Position): number => locator.offsetOf(line, column);

  const path = (name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression => ({
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [name],
    original: name,
    loc,
  });
  const number = (value: number, loc: hbs.AST.SourceLocation): hbs.AST.NumberLiteral => ({
    type: 'NumberLiteral',
    value,
    original: value,
    loc,
  });

  function content(node: hbs.AST.ContentStatement): readonly Statement[] {
    if (node.value === '') return [];
    // Handlebars types `original` wrongly; it is the text before white space around blocks was taken off.
    const written = node.original as unknown as string;
    const at = offset(node.loc.start) + Math.max(0, written.indexOf(node.value));
    return [{ ...node, value: origin(at) + node.value } as Statement];
  }

  function mustache(node: hbs.AST.MustacheStatement): readonly Statement[] {
    const at = offset(node.loc.start);
    const call = readCall(node, offset, at);
    const found = isFault(call) ? { faults: [call] } : evaluatePrint(call, scope);
    const evaluation = isCarried(at) ? forgive(found, at) : found;
    faults.push(...evaluation.faults);
    const names = isFault(call) ? [] : namesIn(call);
    for (const name of names) named.add(name);
    printings.push({ ...evaluation, name: isFault(call) ? '' : call.name, names, at });
    const index = number(printings.length - 1, node.loc);
    return [{ ...node, path: path(PRINT, node.loc), params: [index] } as Statement];
  }

  function block(node: hbs.AST.BlockStatement): readonly Statement[] {
    const at = offset(node.loc.start);
    const call = readCall(node, offset, at);
    const evaluation: Evaluation<boolean> = isFault(call) ? { faults: [call] } : evaluateBlock(call, scope);
    if (!isFault(call)) for (const name of namesIn(call)) named.add(name);
    const isForgiven = evaluation.refused && isCarried(at);
    if (!isForgiven) faults.push(...evaluation.faults);
    decisions.push(isForgiven ? false : evaluation.value);
    const index = number(decisions.length - 1, node.loc);
    const rewritten = { ...node, path: path(DECIDE, node.loc), params: [index], program: program(node.program) };
    return [(node.inverse ? { ...rewritten, inverse: program(node.inverse) } : rewritten) as Statement];
  }

  /** Casts: Handlebars types its nodes by a plain `string`, so `type` can't narrow them. */
  function statement(node: Statement): readonly Statement[] {
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

  const program = (node: Ast): Ast => ({ ...node, body: node.body.flatMap(statement) });
  return { program, faults, printings, decisions, named };
}

const isContent = (node: hbs.AST.Statement): node is hbs.AST.ContentStatement => node.type === 'ContentStatement';

/** Runs a checked template. The nodes come from Handlebars' own parser; ours among them hold only numbers. */
function run(ast: Ast, decisions: readonly (boolean | undefined)[]): string {
  // Most labels have no placeholder: what Handlebars would make of them is their text.
  if (ast.body.every(isContent)) return ast.body.map((content) => content.value).join('');
  const template = handlebars.compile<object>(ast, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { [PRINT]: true, [DECIDE]: true },
    noEscape: true,
    data: false,
  });
  const context: object = Object.create(null);
  const helpers = {
    [PRINT]: (index: number): string => token(index),
    [DECIDE]: (index: number, { fn, inverse }: Handlebars.HelperOptions): string =>
      (decisions[index] ? fn : inverse)(context),
  };
  return template(context, { helpers, allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
}

/** Index of the last step that begins at an offset or before it; -1 where none does. */
function lastAtMost(steps: readonly { readonly from: number }[], offset: number): number {
  let low = -1;
  let high = steps.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((steps[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Takes the marks of origin out of a text and remembers what they said. */
function settle(raw: string, printings: readonly Printing[]): Rendered {
  const steps: { readonly from: number; readonly source: number; readonly moves: boolean }[] = [];
  let text = '';
  for (const part of splitAtMarks(raw)) {
    if (part.kind === 'origin') steps.push({ from: text.length, source: part.offset, moves: true });
    else {
      if (part.kind === 'token')
        steps.push({ from: text.length, source: printings[part.index]?.at ?? 0, moves: false });
      text += part.text;
    }
  }
  const originOf = (offset: number): number => {
    const step = steps[lastAtMost(steps, offset)];
    if (!step) return 0;
    return step.moves ? step.source + offset - step.from : step.source;
  };
  return { text, originOf, jumps: steps.flatMap(({ from, moves }) => (moves ? [from] : [])) };
}

/**
 * Checks all placeholders of a source, of every branch, and renders it where nothing is wrong. Never throws.
 * `isCarried` tells by offset what was taken over from another edition and not gone over yet.
 */
export function prepare(source: Source, scope: Scope, isCarried: (at: number) => boolean = () => false): Prepared {
  const locator = locatorOf(source);
  const { readable, filled, faults } = structureOf(source.text);
  const rewriting = rewriter(scope, locator, isCarried);
  const ast = rewriting.program(handlebars.parse(readable));
  const { printings, decisions, named } = rewriting;
  const all = [...faults, ...rewriting.faults];
  const isComplete =
    all.length === 0 &&
    decisions.every((decision) => decision !== undefined) &&
    printings.every((it) => it.value !== undefined || it.whenPrinted);
  const prepared = { locator, filled, faults: all, printings, names: named };
  return isComplete ? { ...prepared, rendered: settle(run(ast, decisions), printings) } : prepared;
}
