import type { WordPart } from '../../../src/compare/sides.ts';

/** Names told by the side that is the new one: they cannot be the same both ways. */
const TOLD = new Set(['name', 'column', 'about']);
/** Texts made of a change: the numbers they are made of are compared. */
const MADE = new Set(['absoluteText', 'absoluteShort', 'relative', 'relativeText']);

const EXCHANGED: Readonly<Record<string, string>> = { old: 'new', new: 'old', added: 'removed', removed: 'added' };
const TURNED: Readonly<Record<string, string>> = { up: 'down', down: 'up', same: 'same' };

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (it: unknown): it is Plain => typeof it === 'object' && it !== null && !Array.isArray(it);

/** Removed before added within each change, as a comparison tells it. */
function reversedWords(words: readonly WordPart[]): readonly WordPart[] {
  const turned = words.map((part) => ({ ...part, kind: (EXCHANGED[part.kind] ?? part.kind) as WordPart['kind'] }));
  const ordered: WordPart[] = [];
  for (const part of turned) {
    const last = ordered.at(-1);
    if (part.kind === 'removed' && last?.kind === 'added') ordered.splice(-1, 1, part, last);
    else ordered.push(part);
  }
  return ordered;
}

/** Lists without order: each edition has its own. Only words stay in theirs. */
const sorted = (all: readonly unknown[]): readonly unknown[] =>
  [...all]
    .map((it) => [JSON.stringify(it), it] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, it]) => it);

/** What cannot be the same both ways left out, lists sorted. */
export function comparable(it: unknown, key = ''): unknown {
  if (Array.isArray(it)) return key === 'words' ? it : sorted(it.map((one) => comparable(one)));
  if (!isPlain(it)) return it;
  // Things of one edition are told in its own words; what both have is told in those of the new one.
  const both = 'old' in it && 'new' in it;
  const left = Object.keys(it)
    .filter((name) => !TOLD.has(name) && !MADE.has(name) && !(both && (name === 'label' || name === 'kind')))
    .filter((name) => !(name === 'label' && ('fields' in it || 'value' in it)) && !(name === 'text' && 'rule' in it))
    .sort();
  return Object.fromEntries(left.map((name) => [name, comparable(it[name], name)]));
}

/** A comparison as it would be the other way round. */
export function mirrored(it: unknown, key = ''): unknown {
  if (Array.isArray(it)) return key === 'words' ? reversedWords(it) : it.map((one) => mirrored(one));
  if (!isPlain(it)) {
    if (key === 'absolute' && typeof it === 'number') return -it + 0;
    return key === 'direction' && typeof it === 'string' ? TURNED[it] : it;
  }
  return Object.fromEntries(Object.entries(it).map(([name, one]) => [EXCHANGED[name] ?? name, mirrored(one, name)]));
}
