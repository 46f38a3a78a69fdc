import { isMap, isScalar, isSeq, type LineCounter, type Node, type Pair, Scalar, type YAMLMap } from 'yaml';
import type { Place } from '../problem/problem.ts';
import { forbiddenCharacter, replacementCharacter } from '../words/problems/file.ts';
import * as words from '../words/problems/yaml.ts';
import { findForbidden } from './characters.ts';
import type { Located, Spot } from './source.ts';
import type { Spotted } from './yaml-structure.ts';

export interface Values {
  readonly value: unknown;
  readonly located: Located;
  readonly problems: readonly Spotted[];
}

/** Names that reach an object's own machinery in JavaScript. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Turns composed YAML nodes into plain values, with the place of each. */
export function readValues(file: string, text: string, root: Node | null, lines: LineCounter): Values {
  const problems: Spotted[] = [];
  const report = (offset: number, finding: Spotted['finding']): void => {
    problems.push({ offset, finding });
  };
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const startOf = (node: Node | null | undefined): number | undefined => node?.range?.[0];

  function checked(text: string, offset: number): string {
    const forbidden = findForbidden(text);
    if (forbidden) {
      const finding = forbidden.point === 0xfffd ? replacementCharacter : forbiddenCharacter;
      report(
        offset,
        finding === replacementCharacter ? replacementCharacter(1) : forbiddenCharacter(forbidden.point, 1),
      );
    }
    return text.normalize('NFC');
  }

  function keyOf(pair: Pair): { readonly key: string; readonly offset: number } | undefined {
    const node = pair.key as Node | null; // Pairs of a parsed document hold nodes; the type allows anything.
    const offset = startOf(node) ?? startOf(pair.value as Node | null) ?? 0;
    if (!isScalar(node)) {
      report(
        offset,
        text.startsWith('{{', offset - 1) || text.startsWith('{{', offset)
          ? words.templateWithoutQuotes()
          : words.keyIsNoText(),
      );
      return undefined;
    }
    const typed = node.type === Scalar.PLAIN ? node.source : node.value;
    if (typeof typed !== 'string' || typed.trim() === '') {
      report(offset, words.keyIsNoText());
      return undefined;
    }
    if (typed === '<<') report(offset, words.mergeKey());
    else if (RESERVED.has(typed)) report(offset, words.reservedKey(typed));
    else if (/^\s/.test(typed)) report(offset, words.protectedSpace());
    else return { key: checked(typed, offset), offset };
    return undefined;
  }

  function readMap(map: YAMLMap, spot: Spot): { readonly value: unknown; readonly located: Located } {
    const value: Record<string, unknown> = Object.create(null);
    const children = new Map<string, Located>();
    for (const pair of map.items) {
      const key = keyOf(pair);
      if (!key) continue;
      const first = children.get(key.key)?.spot.keyPlace?.line;
      if (first !== undefined) {
        report(key.offset, words.duplicateKey(key.key, first));
        continue;
      }
      const entry = read(pair.value as Node | null, placeAt(key.offset)); // as above: nodes, never plain values
      value[key.key] = entry.value;
      children.set(key.key, entry.located);
    }
    return { value, located: { spot, children } };
  }

  function read(node: Node | null, keyPlace?: Place): { readonly value: unknown; readonly located: Located } {
    const offset = startOf(node);
    const place = offset === undefined ? (keyPlace ?? placeAt(0)) : placeAt(offset);
    const spot: Spot = { place, quoted: false, ...(keyPlace && { keyPlace }) };
    if (isMap(node)) return readMap(node, spot);
    if (isSeq(node)) {
      const items = node.items.map((item) => read(item as Node | null)); // as above
      const children = new Map(items.map((item, index) => [index, item.located]));
      return { value: items.map((item) => item.value), located: { spot, children } };
    }
    if (!isScalar(node)) return { value: null, located: { spot } };
    const typed = node.source ?? '';
    const quoted = node.type !== Scalar.PLAIN;
    const at = typed === '' && !quoted ? (keyPlace ?? place) : place;
    const value = typeof node.value === 'string' ? checked(node.value, offset ?? 0) : node.value;
    return { value, located: { spot: { ...spot, place: at, typed, quoted } } };
  }

  const { value, located } = read(root);
  return { value, located, problems };
}
