import type { Inline } from '../../blocks/inline.ts';
import { plainText } from '../../blocks/plain-text.ts';
import type { NumberFact } from '../../derive/fact.ts';
import { negated } from '../../derive/on-demand.ts';
import { isFinding, resolveOperand, splitOperand } from '../../derive/operand.ts';
import { typeset } from '../../german/typography.ts';
import type { Finding, Place } from '../../problem/problem.ts';
import { isDraft, ofValues } from '../../validate/draft.ts';
import type { Operand, Template } from '../../validate/edition.ts';
import { MISSING_VALUE } from '../../words/problems/derive.ts';
import type { Collector } from '../collector.ts';
import type { Scope } from '../helpers/scope.ts';
import { unmarked } from '../marks.ts';
import type { Targets } from '../targets.ts';
import { renderLine } from '../template/line.ts';

/** Reads the parts of one table or chart, keeps the numbers it prints and remembers whether anything was wrong. */
export interface ExhibitReader {
  readonly scope: Scope;
  readonly facts: readonly NumberFact[];
  readonly failed: boolean;
  report(place: Place, finding: Finding): void;
  /** What only values are to blame for stops no draft. */
  reportOfValues(place: Place, finding: Finding): void;
  line(template: Template): readonly Inline[];
  /** A line where only its words count: labels in charts. */
  label(template: Template): string;
  /** The number an operand names, or nothing where it can't be had (reported, here or by an earlier step). */
  number(it: { readonly operand: Operand; readonly negate: boolean; readonly place: Place }): NumberFact | undefined;
  use(fact: NumberFact): void;
}

export function exhibitReader(
  subject: string,
  id: string,
  scope: Scope,
  targets: Targets,
  collector: Collector,
): ExhibitReader {
  const facts: NumberFact[] = [];
  let failed = false;
  const { figures, derived } = scope.edition;
  const reader: ExhibitReader = {
    scope,
    facts,
    get failed() {
      return failed;
    },
    report(place, finding) {
      failed ||= finding.severity === 'error';
      collector.report(place, finding, subject);
    },
    reportOfValues: (place, finding) => reader.report(place, ofValues(finding, isDraft(scope.edition))),
    line(template) {
      const line = renderLine(template, scope, targets, collector, id);
      if (!line) failed = true;
      facts.push(...(line?.facts ?? []));
      return line?.inlines ?? [];
    },
    label: (template) => typeset([plainText(unmarked(reader.line(template)))]).join(''),
    number({ operand, negate, place }) {
      collector.name([splitOperand(operand).id]);
      const fact = resolveOperand(scope.facts, operand);
      if (!isFinding(fact)) {
        const found = negate ? negated(fact) : fact;
        facts.push(found);
        return found;
      }
      const { id } = splitOperand(operand);
      const isMissingElsewhere = (figures.has(id) || derived.has(id)) && !scope.facts.numbers.has(id);
      if (isMissingElsewhere) failed = true;
      else if (fact.code === MISSING_VALUE) reader.reportOfValues(place, fact);
      else reader.report(place, fact);
      return undefined;
    },
    use: (fact) => facts.push(fact),
  };
  return reader;
}
