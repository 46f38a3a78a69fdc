import type { Facts } from '../../derive/fact.ts';
import type { Finding } from '../../problem/problem.ts';
import type { Standing } from '../../standing/standing.ts';
import type { Edition } from '../../validate/edition.ts';
import type { Gaps } from '../../validate/remainder.ts';
import type { Call } from '../template/expression.ts';
import type { Fault } from '../template/scan.ts';

/** What a call came to. Without value and faults it depends on something another step has already complained about. */
export interface Evaluation<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
  /** The call is well formed, but what the data say does not let it print: the faults are about that. */
  readonly refused?: true;
  /** A fault of the value itself: it only matters where the text is really printed. */
  readonly whenPrinted?: Finding;
}

/** What helpers may see. */
export interface Scope {
  readonly edition: Edition;
  readonly facts: Facts;
  /** What is missing from both because of problems reported before. */
  readonly gaps: Gaps;
  /** What of the edition is not settled yet. */
  readonly standing: Standing;
  /** Evaluates the condition in brackets. */
  readonly condition: (call: Call) => Evaluation<boolean>;
}
