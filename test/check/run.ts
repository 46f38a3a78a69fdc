import { checkEdition } from '../../src/check/check-edition.ts';
import { RULES } from '../../src/check/rules.ts';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import type { Acknowledgement, Problem } from '../../src/problem/problem.ts';
import { edition, type Parts } from '../derive/build.ts';

/**
 * What the rules say about an edition of these parts; fails where its figures can't be computed
 * and where a rule reports under a code that isn't its own.
 */
export function findings(parts: Parts): readonly Problem[] {
  const built = edition(parts);
  const { facts, problems } = deriveFacts(built);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const context = { edition: built, facts };
  const strays = RULES.filter(({ code, check }) => check(context).some((problem) => problem.code !== code));
  if (strays.length > 0) throw new Error(`findings with another code from: ${strays.map(({ code }) => code).join()}`);
  return checkEdition(built, facts);
}

/** `elb: source.waiting-time`, a notice with `(notice)` behind it. */
export const summary = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ subject, code, severity }) => `${subject}: ${code}${severity === 'warning' ? '' : ` (${severity})`}`);

export const check = (parts: Parts): readonly string[] => summary(findings(parts));

/** What a figure carries that lives with a warning. */
export const acknowledging = (code: string): { readonly acknowledged: ReadonlyMap<string, Acknowledgement> } => ({
  acknowledged: new Map([[code, { reason: 'geprüft', by: 'Controlling' }]]),
});
