// @ts-check
/**
 * The dictionary of hyphenation makes a tree of 24,500 patterns when it starts: a sixth of the time a build takes and
 * ten megabytes, of which a programme visits a tenth. In the bundle it grows where a word comes along.
 */
'use strict';

/** The patterns, sorted; one text is read faster than as many as there are patterns. */
const DICTIONARY = { name: 'patterns', filter: /hyphen\/patterns\/de-1996\.js$/ };

/** Letters of a pattern, without its levels and edges. @param {string} pattern */
const lettersOf = (pattern) => pattern.replace(/[0-9.]/g, '');

/**
 * Every pattern behind its letters, in the order of these: what begins alike stands together, the shortest first.
 * @param {{ patterns: readonly string[], exceptions: readonly string[] }} dictionary
 */
function sortedPatterns({ patterns, exceptions }) {
  if (exceptions.length > 0) throw new Error('the dictionary has exceptions, of which the bundle would know nothing');
  const rows = patterns.map((pattern) => `${lettersOf(pattern)} ${pattern}`);
  // By code, as they are sought; a space stands before all letters.
  return { rows: rows.sort((a, b) => (a < b ? -1 : 1)).join('\n') };
}

/** A node knows which rows are below it, and makes a child when it is asked for. */
const GROWING = `
const SPACE = 32;
const lowerBound = (rows, low, high, depth, code) => {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle].charCodeAt(depth) < code) low = middle + 1;
    else high = middle;
  }
  return low;
};
const grow = (root, rows, node, depth, code) => {
  const low = lowerBound(rows, node.low, node.high, depth, code);
  const high = lowerBound(rows, low, node.high, depth, code + 1);
  if (low === high) return (node.children[code] = null);
  const child = (node.children[code] = createNode());
  child.high = high;
  let at = low;
  for (; at < high && rows[at].charCodeAt(depth + 1) === SPACE; at += 1) addPattern(root, rows[at].slice(depth + 2));
  child.low = at;
  return child;
};
const createHyphenator = (source) => {
    const rows = source.rows.split('\\n');
    const root = createNode();
    root.low = lowerBound(rows, 0, rows.length, 0, SPACE + 1);
    root.high = rows.length;`;

const HYPHENATOR = {
  name: 'hyphenate',
  filter: /@react-pdf\/hyphenate\/lib\/index\.js$/,
  changes: /** @type {readonly (readonly [string | RegExp, string])[]} */ ([
    [
      `const createHyphenator = (source) => {
    const root = createNode();
    for (let i = 0; i < source.patterns.length; i += 1) {
        addPattern(root, source.patterns[i]);
    }`,
      GROWING,
    ],
    [
      'const child = node.children[lowered.charCodeAt(end)];',
      `const code = lowered.charCodeAt(end);
                const known = node.children[code];
                const child = known === undefined ? grow(root, rows, node, end - start, code) : known;`,
    ],
  ]),
};

module.exports = { DICTIONARY, HYPHENATOR, sortedPatterns };
