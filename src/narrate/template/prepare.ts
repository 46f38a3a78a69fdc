import { remembering } from '../../memo/memo.ts';
import { isDraft } from '../../validate/draft.ts';
import { GAP } from '../../words/document.ts';
import { DIVISION_BY_ZERO, MISSING_VALUE } from '../../words/problems/derive.ts';
import type { Piece } from '../helpers/piece.ts';
import type { Evaluation, Scope } from '../helpers/scope.ts';
import { handlebars } from './environment.ts';
import { evaluateBlock, evaluatePrint } from './evaluate.ts';
import { type Call, isFault, namesIn, readCall } from './expression.ts';
import { token } from './marks.ts';
import type { Fault } from './scan.ts';
import { type Locator, locatorOf, type Source } from './source.ts';
import { isPlain, type SimpleTag, structureOf } from './structure.ts';

/** A placeholder of a source that prints, with what it came to. */
export interface Printing extends Evaluation<Piece> {
  readonly name: string;
  /** What it names: figures and the like, in order; a figure alone names itself. */
  readonly names: readonly string[];
  readonly at: number;
  /** What stands against printing it, in a sentence that nobody has gone over yet: a gap is printed instead. */
  readonly forgiven?: readonly Fault[];
}

/** What values alone are to blame for: in a finished edition a fault, in a draft nothing to stop for. */
const OF_VALUES: ReadonlySet<string> = new Set([MISSING_VALUE, DIVISION_BY_ZERO]);

const isOfValues = ({ faults }: Evaluation<unknown>): boolean =>
  faults.length > 0 && faults.every(({ finding }) => OF_VALUES.has(finding.code));

/**
 * A sentence taken over may ask for what the figures of today do not give: its author has not seen it yet. In a draft
 * any text may, where only values are in its way.
 */
function forgive(
  evaluation: Evaluation<Piece>,
  at: number,
  isCarried: boolean,
): Evaluation<Piece> & Pick<Printing, 'forgiven'> {
  const { faults, refused, whenPrinted } = evaluation;
  if (!whenPrinted && !(refused && isCarried) && !isOfValues(evaluation)) return evaluation;
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
  /** What keeps conditions from being decided in a text that is not finished; they count as not met. */
  readonly forgiven: readonly Fault[];
  /** Placeholders that print, by the index of their token, those of branches not taken as well. */
  readonly printings: readonly Printing[];
  /** Everything that placeholders and conditions of all branches name. */
  readonly names: ReadonlySet<string>;
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

/** More than the chapters and captions of the largest edition. */
const MOST_TEMPLATES = 1000;

/** A text cut where Handlebars is to read it. */
interface Parts {
  readonly before: string;
  /** Absent where all of it is text. */
  readonly read?: { readonly program: Pick<Ast, 'body'>; readonly length: number };
  readonly after: string;
}

/**
 * Only the lines from the first to the last placeholder need Handlebars, which looks at every sign: white space around
 * them is taken off within their lines, unless `~` says otherwise.
 */
function partsOf(readable: string): Parts {
  const first = readable.indexOf('{{');
  if (first < 0) return { before: readable, after: '' };
  const isSpread = readable.includes('~');
  const at = isSpread ? 0 : readable.lastIndexOf('\n', first) + 1;
  const end = isSpread ? -1 : readable.indexOf('\n', readable.lastIndexOf('}}'));
  const to = end < 0 ? readable.length : end + 1;
  const before = readable.slice(0, at);
  const program = handlebars.parse(readable.slice(at, to));
  return { before, read: { program, length: to - at }, after: readable.slice(to) };
}

/** Steps of neighbouring parts: a text that was cut is one again. */
function joined(parts: readonly (readonly Step[])[]): readonly Step[] {
  const all: Step[] = [];
  for (const step of parts.flat()) {
    const last = all.at(-1);
    if (step.kind === 'text' && last?.kind === 'text' && last.at + last.text.length === step.at)
      all[all.length - 1] = { ...last, text: last.text + step.text };
    else all.push(step);
  }
  return all;
}

/** The form of a source, whatever its placeholders name: most sources are the same from one build to the next. */
const readTemplate = remembering(
  MOST_TEMPLATES,
  (text: string) => text,
  (text) => {
    const structure = structureOf(text);
    const { readable, simple } = structure;
    return { ...structure, parts: partsOf(readable), simple };
  },
);

/** Turns what Handlebars read into steps, evaluating each placeholder on the way; collects what is wrong. */
function stepper(scope: Scope, locator: Locator, simple: readonly SimpleTag[], isCarried: (at: number) => boolean) {
  const faults: Fault[] = [];
  const printings: Printing[] = [];
  const decisions: (boolean | undefined)[] = [];
  const named = new Set<string>();
  const forgiven: Fault[] = [];
  const draft = isDraft(scope.edition);
  /** Statements are met in the order of the source, and so are the simple placeholders in them. */
  let next = 0;
  /** Lines before what Handlebars read. */
  let linesBefore = 0;
  const offset = ({ line, column }: hbs.AST.Position): number => locator.offsetOf(line + linesBefore, column);

  function content(node: hbs.AST.ContentStatement): readonly Step[] {
    if (node.value === '') return [];
    // Handlebars types `original` wrongly; it is the text before white space around blocks was taken off.
    const written = node.original as unknown as string;
    // Only blanks are taken off behind: the last place is the right one, also of an empty line behind another.
    return text(node.value, offset(node.loc.start) + Math.max(0, written.lastIndexOf(node.value)));
  }

  function text(value: string, at: number): readonly Step[] {
    const steps: Step[] = [];
    let from = at;
    const textUntil = (to: number): void => {
      if (to > from) steps.push({ kind: 'text', text: value.slice(from - at, to - at), at: from });
    };
    for (let tag = simple[next]; tag && tag.start < at + value.length; tag = simple[++next]) {
      textUntil(tag.start);
      steps.push(print(tag.call, tag.start));
      from = tag.end;
    }
    textUntil(at + value.length);
    return steps;
  }

  function mustache(node: hbs.AST.MustacheStatement): readonly Step[] {
    const at = offset(node.loc.start);
    return [print(readCall(node, offset, at), at)];
  }

  function print(call: Call | Fault, at: number): Step {
    const found = isFault(call) ? { faults: [call] } : evaluatePrint(call, scope);
    const evaluation = isCarried(at) || draft ? forgive(found, at, isCarried(at)) : found;
    faults.push(...evaluation.faults);
    const names = isFault(call) ? [] : namesIn(call);
    for (const name of names) named.add(name);
    printings.push({ ...evaluation, name: isFault(call) ? '' : call.name, names, at });
    return { kind: 'print', index: printings.length - 1 };
  }

  function block(node: hbs.AST.BlockStatement): readonly Step[] {
    const at = offset(node.loc.start);
    const call = readCall(node, offset, at);
    const evaluation: Evaluation<boolean> = isFault(call) ? { faults: [call] } : evaluateBlock(call, scope);
    if (!isFault(call)) for (const name of namesIn(call)) named.add(name);
    const isForgiven = (evaluation.refused && isCarried(at)) || (draft && isOfValues(evaluation));
    (isForgiven ? forgiven : faults).push(...evaluation.faults);
    decisions.push(isForgiven ? false : evaluation.value);
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

  const program = (node: Pick<Ast, 'body'>): readonly Step[] => node.body.flatMap(statement);
  const whole = ({ before, read, after }: Parts): readonly Step[] => {
    linesBefore = before.split(/\r\n|\n|\r/).length - 1;
    const start = text(before, 0);
    const middle = read ? program(read.program) : [];
    return joined([start, middle, text(after, before.length + (read?.length ?? 0))]);
  };
  return { whole, faults, forgiven, printings, decisions, named };
}

/** Index of the last origin that begins at an offset or before it; -1 where none does. */
function lastAtMost(origins: readonly { readonly from: number }[], offset: number): number {
  let low = -1;
  let high = origins.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((origins[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
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
    const origin = origins[lastAtMost(origins, offset)];
    if (!origin) return 0;
    return origin.moves ? origin.source + offset - origin.from : origin.source;
  };
  return { text, originOf, jumps: origins.flatMap(({ from, moves }) => (moves ? [from] : [])) };
}

const NO_NAMES: ReadonlySet<string> = new Set();
const itself = (offset: number): number => offset;

/** Most labels have no placeholder: what Handlebars would make of them is their text. */
const plain = (text: string, locator: Locator): Prepared => ({
  locator,
  filled: text,
  faults: [],
  forgiven: [],
  printings: [],
  names: NO_NAMES,
  rendered: { text, originOf: itself, jumps: text === '' ? [] : [0] },
});

/**
 * Checks all placeholders of a source, of every branch, and renders it where nothing is wrong. Never throws.
 * `isCarried` tells by offset what was taken over from another edition and not gone over yet.
 */
export function prepare(source: Source, scope: Scope, isCarried: (at: number) => boolean = () => false): Prepared {
  const locator = locatorOf(source);
  if (isPlain(source.text)) return plain(source.text, locator);
  const { filled, faults, parts, simple } = readTemplate(source.text);
  const reading = stepper(scope, locator, simple, isCarried);
  const steps = reading.whole(parts);
  const { printings, decisions, named, forgiven } = reading;
  const all = [...faults, ...reading.faults];
  const isComplete =
    all.length === 0 &&
    decisions.every((decision) => decision !== undefined) &&
    printings.every((it) => it.value !== undefined || it.whenPrinted);
  const prepared = { locator, filled, faults: all, forgiven, printings, names: named };
  return isComplete ? { ...prepared, rendered: run(steps, printings, decisions) } : prepared;
}
