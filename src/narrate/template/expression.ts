import type { Finding } from '../../problem/problem.ts';
import * as words from '../../words/problems/template.ts';
import type { Fault } from './scan.ts';

/** What may stand in a placeholder, free of Handlebars: a name, a literal, or a condition in brackets. */
export type Argument =
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  | { readonly kind: 'truth'; readonly value: boolean; readonly at: number }
  | { readonly kind: 'call'; readonly call: Call; readonly at: number };

export interface CallOption {
  readonly key: string;
  readonly value: Argument;
  readonly at: number;
}

/** A name with what stands behind it. */
export interface Call {
  readonly name: string;
  readonly parameters: readonly Argument[];
  readonly options: readonly CallOption[];
  readonly at: number;
}

type CallNode = Pick<hbs.AST.SubExpression, 'params' | 'hash' | 'loc'> & { readonly path: hbs.AST.Expression };
type Offset = (position: hbs.AST.Position) => number;
type Read<T> = T | Fault;

export const isFault = <T extends object>(it: T | Fault): it is Fault => 'finding' in it;

const FORBIDDEN_NAMES = new Set(['this', '__proto__', 'constructor', 'prototype']);

/** A name of one part, within its own data: no `this`, `../`, `@data`, `a.b`, and nothing every object inherits. */
function readName(path: hbs.AST.PathExpression): string | Finding {
  const name = path.parts[0];
  if (path.data) return words.forbiddenName(path.original, 'data');
  if (path.depth > 0) return words.forbiddenName(path.original, 'parent');
  const forbidden = path.parts.find((part) => FORBIDDEN_NAMES.has(part));
  if (name === undefined || forbidden || /^(?:this|\.)/.test(path.original)) {
    return words.forbiddenName(path.original, 'object');
  }
  return path.parts.length > 1 ? words.forbiddenName(path.original, 'path') : name;
}

/** Casts of this function: Handlebars types its nodes by a plain `string`, so `type` can't narrow them by itself. */
function readArgument(node: hbs.AST.Expression, offset: Offset): Read<Argument> {
  const at = offset(node.loc.start);
  switch (node.type) {
    case 'PathExpression': {
      const name = readName(node as hbs.AST.PathExpression);
      return typeof name === 'string' ? { kind: 'name', name, at } : { at, finding: name };
    }
    case 'StringLiteral':
      return { kind: 'text', text: (node as hbs.AST.StringLiteral).value, at };
    case 'NumberLiteral':
      return { kind: 'number', value: (node as hbs.AST.NumberLiteral).value, at };
    case 'BooleanLiteral':
      return { kind: 'truth', value: (node as hbs.AST.BooleanLiteral).value, at };
    case 'SubExpression': {
      const call = readCall(node as hbs.AST.SubExpression, offset, at);
      return 'finding' in call ? call : { kind: 'call', call, at };
    }
    default:
      return { at, finding: words.emptyLiteral() };
  }
}

/**
 * Reads a placeholder, or the inner one of a condition, from the node Handlebars made of it; the first thing that is
 * not part of the language is the fault returned.
 */
export function readCall(node: CallNode, offset: Offset, at: number): Read<Call> {
  if (node.path.type !== 'PathExpression') return { at, finding: words.literalAsName() };
  // The line above makes it one.
  const name = readName(node.path as hbs.AST.PathExpression);
  if (typeof name !== 'string') return { at, finding: name };
  const parameters: Argument[] = [];
  for (const param of node.params) {
    const argument = readArgument(param, offset);
    if (isFault(argument)) return argument;
    parameters.push(argument);
  }
  const options: CallOption[] = [];
  for (const pair of node.hash?.pairs ?? []) {
    const value = readArgument(pair.value, offset);
    if (isFault(value)) return value;
    options.push({ key: pair.key, value, at: offset(pair.loc.start) });
  }
  return { name, parameters, options, at };
}

/** The names in a call in order, conditions in brackets included; a call of a name alone names it. */
export function namesIn({ name, parameters, options }: Call): readonly string[] {
  const given = [...parameters, ...options.map(({ value }) => value)].flatMap((it): readonly string[] => {
    if (it.kind === 'name') return [it.name];
    return it.kind === 'call' ? namesIn(it.call) : [];
  });
  return parameters.length === 0 ? [name, ...given] : given;
}
