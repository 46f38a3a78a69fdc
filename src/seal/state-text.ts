import { applyEdits } from '../renew/edit.ts';
import { entryOf, parseSections, replaceValue } from '../renew/yaml-nodes.ts';
import type { EditionState } from '../validate/edition-state.ts';

/** `edition.yaml` in another state, everything else byte for byte; undefined where it names none. */
export function withState(text: string, state: EditionState): string | undefined {
  const value = entryOf(parseSections(text), 'state')?.value;
  return value ? applyEdits(text, [replaceValue(value, text, state)]) : undefined;
}
