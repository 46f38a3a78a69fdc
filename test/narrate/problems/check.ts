import { expect, it } from 'vitest';
import { problemsOf } from '../build.ts';

/** A source with its problems: „line:column message“ and what to do next. */
export type Case = readonly [source: string, ...problems: (readonly [message: string, hint: string])[]];

/** Each source stands in line 3 of its chapter, below a heading „Titel“. */
export const check = (cases: readonly Case[]) =>
  it.each(cases)('%s', (source, ...problems) => expect(problemsOf(`# Titel\n\n${source}`)).toEqual(problems));
