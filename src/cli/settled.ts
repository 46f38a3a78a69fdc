import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Lets React do what it put off: between documents built one after the other without a turn of the event loop, what
 * it remembers of each would pile up.
 */
export const settled = (): Promise<void> => nextTurn();
