/** A monthly series of twenty years for a hundred figures has about 500 000 lexemes. */
export const MOST_LEXEMES = 700_000;

/** Names that reach an object's own machinery in JavaScript. */
export const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
