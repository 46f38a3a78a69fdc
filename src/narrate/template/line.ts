import type { Inline } from '../../blocks/inline.ts';
import type { NumberFact } from '../../derive/fact.ts';
import type { Place } from '../../problem/problem.ts';
import type { Template } from '../../validate/edition.ts';
import * as words from '../../words/problems/helper.ts';
import { wrongNote } from '../../words/problems/note.ts';
import type { Collector } from '../collector.ts';
import type { Scope } from '../helpers/scope.ts';
import { plainLiteralFaults } from '../literal/check.ts';
import { HINT } from '../literal/table.ts';
import { printTokens } from '../markdown/inlines.ts';
import { NOTE_MARK } from '../markdown/notes.ts';
import { isLink, linkTo, type Targets } from '../targets.ts';
import { writtenPieces } from '../written.ts';
import { type Printing, prepare } from './prepare.ts';
import { isPlain } from './structure.ts';

const NO_FACTS: readonly NumberFact[] = [];

/** A line of text from a YAML file, with the numbers it prints. */
export interface Line {
  readonly inlines: readonly Inline[];
  readonly facts: readonly NumberFact[];
}

/** Whether a text is one line of words, with nothing in it to check or to print: most labels are. */
const isQuiet = (text: string): boolean => isPlain(text) && !/\n|\[\^/.test(text) && !HINT.test(text);

const startOf = (place: Place): Place => (place.line === undefined ? place : { ...place, column: place.column ?? 1 });

/**
 * Checks and renders the text of a YAML value: plain text and placeholders, no Markdown. Undefined where it is wrong.
 * `exhibit` is the block id of the table or chart it belongs to.
 */
export function renderLine(
  template: Template,
  scope: Scope,
  targets: Targets,
  collector: Collector,
  exhibit?: string,
): Line | undefined {
  const text = template.text.trim();
  const of = { kind: 'template', ...(exhibit !== undefined && { exhibit }), quoted: false } as const;
  if (isQuiet(text)) {
    const isEmpty = text === '';
    collector.write({ ...of, pieces: isEmpty ? [] : [{ text, anchors: [{ at: 0, place: startOf(template.place) }] }] });
    return { inlines: isEmpty ? [] : [{ kind: 'text', text }], facts: NO_FACTS };
  }
  const { locator, filled, faults, forgiven, printings, names, rendered } = prepare(
    { text, place: template.place },
    scope,
  );
  collector.name(names);
  let failed = false;
  const report = (at: number, finding: Parameters<Collector['report']>[1]) => {
    failed = true;
    collector.report(locator.placeAt(at), finding);
  };
  const warn = (at: number, finding: Parameters<Collector['report']>[1]) =>
    collector.report(locator.placeAt(at), { ...finding, severity: 'warning' });
  for (const { at, finding } of forgiven) warn(at, finding);
  for (const { at, finding } of [...faults, ...plainLiteralFaults(filled)]) report(at, finding);
  for (const { 0: mark, index } of filled.matchAll(NOTE_MARK)) report(index, wrongNote('line', mark));
  for (const { at, name, value } of printings) {
    if (value?.kind === 'exhibit') report(at, words.exhibitInLine(name));
    const link = value && linkTo(value, targets);
    if (link && !isLink(link)) report(at, link);
  }
  if (!rendered) return undefined;

  const facts: NumberFact[] = [];
  const print = ({ at, value, whenPrinted, forgiven: ofThis = [] }: Printing): readonly Inline[] => {
    if (whenPrinted) report(at, whenPrinted);
    for (const fault of ofThis) warn(fault.at, fault.finding);
    if (value?.kind === 'inlines') {
      facts.push(...value.facts);
      return value.inlines;
    }
    const link = value && linkTo(value, targets);
    return isLink(link) ? [link] : [];
  };
  const inlines = printTokens(rendered.text, (index) => {
    const printing = printings[index];
    return printing ? print(printing) : [];
  });
  if (failed) return undefined;
  const pieces = writtenPieces({ text: rendered.text, start: 0, rendered, locator, printings }, targets);
  collector.write({ ...of, pieces });
  return { inlines, facts };
}
