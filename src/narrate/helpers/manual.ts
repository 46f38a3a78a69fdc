import { BLOCK_WORDS, MANUAL_WORDS } from '../../words/helpers.ts';
import type { Helper, Slot } from './helper.ts';
import { CONDITION, PRINTING } from './table.ts';

/** A helper as the manual shows it. */
export interface ManualEntry {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly parameters: readonly string[];
  readonly options: readonly { readonly name: string; readonly expects: string; readonly required: boolean }[];
}

function entryOf({ name, description, example, parameters, required, options }: Helper<unknown>): ManualEntry {
  const listed = (slots: Readonly<Record<string, Slot<unknown>>>, isRequired: boolean) =>
    Object.entries(slots).map(([option, { expects }]) => ({ name: option, expects, required: isRequired }));
  return {
    name,
    description,
    example,
    parameters: parameters.map(({ expects }) => expects),
    options: [...listed(required, true), ...listed(options, false)],
  };
}

/** Every helper and condition, and the block, from the table the check works from. */
export const manualEntries = (): readonly ManualEntry[] => [
  ...[...PRINTING.values()].map(entryOf),
  { ...BLOCK_WORDS, parameters: [MANUAL_WORDS.condition], options: [] },
  ...[...CONDITION.values()].map(entryOf),
];
