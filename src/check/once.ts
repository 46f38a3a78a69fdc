import { rememberingFor } from '../memo/remembering-for.ts';
import type { CheckContext } from './rule.ts';

/** What several rules need is worked out once for each look at an edition. */
export const once = <T>(work: (context: CheckContext) => T): ((context: CheckContext) => T) => rememberingFor(work);
