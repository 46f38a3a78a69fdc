import { CHANGE_HELPERS } from './changes.ts';
import { CONDITIONS } from './conditions.ts';
import { DATE_HELPERS } from './dates.ts';
import type { Helper } from './helper.ts';
import { NAME_HELPERS } from './names.ts';
import { NUMBER_HELPERS } from './numbers.ts';
import type { Piece } from './piece.ts';
import { POSITION_HELPERS } from './positions.ts';
import { REFERENCE_HELPERS } from './references.ts';
import { WORDING_HELPERS } from './wordings.ts';

const byName = <R>(helpers: readonly Helper<R>[]): ReadonlyMap<string, Helper<R>> =>
  new Map(helpers.map((helper) => [helper.name, helper]));

/** Every helper that prints: what the static check, the rendering and the manual work from. */
export const PRINTING: ReadonlyMap<string, Helper<Piece>> = byName([
  ...NUMBER_HELPERS,
  ...DATE_HELPERS,
  ...CHANGE_HELPERS,
  ...POSITION_HELPERS,
  ...NAME_HELPERS,
  ...WORDING_HELPERS,
  ...REFERENCE_HELPERS,
]);

/** Every condition, likewise. */
export const CONDITION: ReadonlyMap<string, Helper<boolean>> = byName(CONDITIONS);
