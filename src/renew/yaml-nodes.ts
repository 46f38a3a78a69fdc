import { isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { type Edit, lineEnd, lineStart, nextLine } from './edit.ts';

/** An entry of a section, with the places of its key and value in the text. */
export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  /** null: nothing stands behind the colon. */
  readonly value: Node | null;
}

/** The sections of a YAML text that was found sound before; null for a text without any. */
export function parseSections(text: string): YAMLMap | null {
  const { contents } = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false });
  return isMap(contents) ? contents : null;
}

const nodeOf = (it: unknown): Node | null => (isNode(it) ? it : null);

export function entriesOf(node: unknown): readonly Entry[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }: Pair) =>
    isScalar(key) ? [{ key: String(key.source ?? key.value), keyNode: key, value: nodeOf(value) }] : [],
  );
}

export const entryOf = (node: unknown, key: string): Entry | undefined => entriesOf(node).find((it) => it.key === key);

export const itemsOf = (node: unknown): readonly Node[] =>
  isSeq(node) ? node.items.flatMap((item) => nodeOf(item) ?? []) : [];

export const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** Where the last character of a node stands, without comments and line breaks behind it. */
export function endOf(node: Node, text: string): number {
  if (isMap(node) && !node.flow) {
    const last = entriesOf(node).at(-1);
    if (last) return endOfEntry(last, text);
  }
  if (isSeq(node) && !node.flow) {
    const last = itemsOf(node).at(-1);
    if (last) return endOf(last, text);
  }
  const end = node.range?.[1] ?? 0;
  return Math.max(text.slice(0, end).trimEnd().length, startOf(node));
}

export const endOfEntry = ({ keyNode, value }: Entry, text: string): number =>
  value === null ? endOf(keyNode, text) : Math.max(endOf(value, text), endOf(keyNode, text));

export const sourceOf = (node: Node, text: string): string => text.slice(startOf(node), endOf(node, text));

export const isFlow = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true;

/** All single values at any depth, keys excepted. */
export function scalarsOf(node: unknown): readonly Scalar[] {
  if (isScalar(node)) return [node];
  if (isMap(node)) return node.items.flatMap(({ value }) => scalarsOf(value));
  return isSeq(node) ? node.items.flatMap(scalarsOf) : [];
}

export const replaceNode = (node: Node, text: string, replacement: string): Edit => ({
  start: startOf(node),
  end: endOf(node, text),
  text: replacement,
});

/** A value in the quotation marks, or without, that the replaced one had. */
export function quotedAs(source: string, value: string): string {
  const mark = source.slice(0, 1);
  return mark === '"' || mark === "'" ? mark + value + mark : value;
}

export const replaceValue = (node: Node, text: string, value: string): Edit =>
  replaceNode(node, text, quotedAs(sourceOf(node, text), value));

/**
 * Takes entries out of their section, with the comments behind them; lines of comment above them stay. At least one
 * other entry must remain.
 */
export function removeEntries(section: unknown, keys: readonly string[], text: string): readonly Edit[] {
  const entries = entriesOf(section);
  const goes = ({ key }: Entry): boolean => keys.includes(key);
  const firstStaying = entries.findIndex((it) => !goes(it));
  const staying = entries[firstStaying];
  const first = entries[0];
  if (!staying || !first) return [];
  const begin = startOf(first.keyNode);
  const hasOwnLine = !isFlow(section) && text.slice(lineStart(text, begin), begin).trim() === '';
  const leading: readonly Edit[] =
    firstStaying > 0 && !hasOwnLine ? [{ start: begin, end: startOf(staying.keyNode), text: '' }] : [];
  return [
    ...leading,
    ...entries.flatMap((entry, index): readonly Edit[] => {
      const before = entries[index - 1];
      if (!goes(entry) || (leading.length > 0 && index < firstStaying)) return [];
      const end = endOfEntry(entry, text);
      if (isFlow(section)) return before ? [{ start: endOfEntry(before, text), end, text: '' }] : [];
      return [{ start: lineStart(text, startOf(entry.keyNode)), end: nextLine(text, end), text: '' }];
    }),
  ];
}

/** The comment behind a value on its last line, without the space before it; empty without one. */
export function commentBehind(entry: Entry, text: string): string {
  const end = endOfEntry(entry, text);
  const rest = text.slice(end, lineEnd(text, end)).trim();
  return rest.startsWith('#') ? rest : '';
}
