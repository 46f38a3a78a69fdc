import { clauseText, type Report } from './condition.ts';
import type { Expectation } from './expectation.ts';
import { pathOf, type StructureElement } from './read/structure.ts';

/** A condition that a finished file does not meet, with the place. Plain data, for tests, logs and messages. */
export interface Violation {
  readonly code: string;
  /** `ISO 14289-1, 7.3; Matterhorn 13-004`; empty for what only this program demands. */
  readonly clause: string;
  /** The sentence that should be true. */
  readonly expected: string;
  /** What stands there instead, where that says more. */
  readonly found?: string;
  /** Number of the page, from 1. */
  readonly page?: number;
  /** Types from the top of the structure down, e.g. `Document > Sect > Figure`. */
  readonly element?: string;
  /** The block of the source that the element was made of, if the caller could say. */
  readonly block?: string;
  /** Number of the object in the file. */
  readonly object?: number;
}

/** Collects violations; the same condition at the same place is said once. */
export function collectViolations(expectation: Pick<Expectation, 'blockOf'>): {
  readonly report: Report;
  readonly violations: readonly Violation[];
} {
  const violations: Violation[] = [];
  const said = new Set<string>();
  const report: Report = (broken, where = {}, found) => {
    const place = `${broken.code} ${where.page} ${where.element?.key} ${where.object}`;
    if (said.has(place)) return;
    said.add(place);
    const object = where.object ?? (where.element && where.element.key > 0 ? where.element.key : undefined);
    const block = where.element && blockOf(expectation, where.element);
    violations.push({
      code: broken.code,
      clause: clauseText(broken.clauses),
      expected: broken.holds,
      ...(found === undefined ? {} : { found }),
      ...(where.page === undefined ? {} : { page: where.page + 1 }),
      ...(where.element ? { element: pathOf(where.element) } : {}),
      ...(block === undefined ? {} : { block }),
      ...(object === undefined ? {} : { object }),
    });
  };
  return { report, violations };
}

/** The innermost element that the caller knows a block of. */
function blockOf(expectation: Pick<Expectation, 'blockOf'>, element: StructureElement): string | undefined {
  return expectation.blockOf?.(element) ?? (element.parent && blockOf(expectation, element.parent));
}
