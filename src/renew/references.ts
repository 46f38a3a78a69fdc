import { parsePeriod, periodText } from '../time/parse-period.ts';
import { readOperand } from '../validate/operand.ts';
import type { Edit } from './edit.ts';
import type { Move, Role } from './moves.ts';

/** How the dates of each figure move. */
export type Moves = ReadonlyMap<string, Move>;

/** `elb@2023-09` as it reads in the new edition; undefined where it stays. */
export function movedOperand(operand: string, role: Role, moves: Moves): string | undefined {
  const read = readOperand(operand);
  const moved = read?.date && moves.get(read.id)?.(read.date, role);
  return read && moved ? `${read.negate ? '-' : ''}${read.id}@${periodText(moved)}` : undefined;
}

const PLACEHOLDER = /\{\{[^{}]*\}\}/g;
/** Parentheses, options with a quoted value, quoted texts, and everything else up to a space. */
const TOKEN = /[()]|([\p{L}]+)=(\\?["'])(.*?)\2|\\?(["']).*?\4|[^\s()]+/gu;

interface DateOption {
  readonly name: string;
  readonly value: string;
  readonly start: number;
}

/** One call of a helper: the figure it is about and its options with dates. */
interface Call {
  figure?: string;
  readonly options: DateOption[];
}

function callsOf(placeholder: string, offset: number, moves: Moves): readonly Call[] {
  const outer: Call = { options: [] };
  const [calls, open] = [[outer], [outer]];
  for (const token of placeholder.slice(2, -2).matchAll(TOKEN)) {
    const call = open.at(-1) ?? outer;
    const [text, name, mark, value] = token;
    if (text === '(') {
      const inner: Call = { options: [] };
      calls.push(inner);
      open.push(inner);
    } else if (text === ')') open.pop();
    else if (name !== undefined && mark !== undefined && value !== undefined) {
      call.options.push({ name, value, start: offset + 2 + token.index + name.length + 1 + mark.length });
    } else if (moves.has(text)) call.figure ??= text;
  }
  return calls;
}

/**
 * The dates in the placeholders of a text that move: `von` with the comparison, `bis` with the value. `am` mentions
 * history, unless the text stands beside operands (`mention`: what `am` is for).
 */
export function dateEdits(text: string, moves: Moves, mention: Role = 'mention'): readonly Edit[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap((placeholder) =>
    callsOf(placeholder[0], placeholder.index, moves).flatMap(({ figure, options }): readonly Edit[] => {
      const move = figure === undefined ? undefined : moves.get(figure);
      if (!move) return [];
      const moved = ({ value }: DateOption, role: Role): string | undefined => {
        const date = parsePeriod(value);
        const target = date && move(date, role);
        return target && periodText(target);
      };
      const until = options.find(({ name }) => name === 'bis');
      const isHistory = until !== undefined && moved(until, 'value') === undefined;
      const roles: Readonly<Record<string, Role>> = {
        am: mention,
        bis: 'value',
        von: isHistory ? 'mention' : 'comparison',
      };
      return options.flatMap((option) => {
        const role = roles[option.name];
        const target = role && moved(option, role);
        return target ? [{ start: option.start, end: option.start + option.value.length, text: target }] : [];
      });
    }),
  );
}
