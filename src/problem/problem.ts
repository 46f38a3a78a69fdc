/**
 * Everything a person can do wrong becomes a Problem: collected, sorted, shown together.
 * A fault of the program is an ordinary thrown Error and never a Problem.
 */

/** `error` stops the build, `warning` does not, `notice` is a warning that somebody acknowledged with a reason. */
export type Severity = 'error' | 'warning' | 'notice';

/** Where a problem is. `line` and `column` count from 1; both are absent when the file as a whole is meant. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What the catalogue (`src/words/problems`) says about a problem, before it is known where it stands. */
export interface Finding {
  /** Stable, machine-readable, e.g. `value.number-as-text`. */
  readonly code: string;
  readonly severity: Severity;
  /** German: what is wrong, naming the field by its label. */
  readonly message: string;
  /** German: what to do next. */
  readonly hint: string;
}

/** A person's reason for living with a warning, kept in the data. */
export interface Acknowledgement {
  readonly reason: string;
  readonly by?: string;
  readonly on?: string;
}

export interface Problem extends Finding {
  readonly place: Place;
  /** Id of the figure or file of the chapter concerned, so that tools can group. */
  readonly subject?: string;
  readonly acknowledged?: Acknowledgement;
}

/** Puts a finding at its place; an acknowledged warning becomes a notice, an error stays one. */
export function problemAt(
  place: Place,
  finding: Finding,
  more: { readonly subject?: string; readonly acknowledged?: Acknowledgement } = {},
): Problem {
  const severity = finding.severity === 'warning' && more.acknowledged ? 'notice' : finding.severity;
  return { ...finding, ...more, severity, place };
}

/** True when the edition can't be built. */
export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((p) => p.severity === 'error');
