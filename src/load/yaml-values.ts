import { isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from 'yaml';
import { forbiddenCharacter, replacementCharacter } from '../words/problems/file.ts';
import * as words from '../words/problems/yaml.ts';
import { findForbidden } from './characters.ts';
import type { Located } from './source.ts';
import { RESERVED } from './yaml-limits.ts';
import type { Spotted } from './yaml-structure.ts';

export interface Values {
  readonly value: unknown;
  readonly located: Located;
  readonly problems: readonly Spotted[];
}

/** Turns composed YAML nodes into plain values, with the offset of each. */
export function readValues(text: string, root: Node | null, lineAt: (offset: number) => number): Values {
  const problems: Spotted[] = [];
  const report = (offset: number, finding: Spotted['finding']): void => {
    problems.push({ offset, finding });
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

  function readMap(map: YAMLMap): Pick<Values, 'value'> & Pick<Located, 'keys' | 'items'> {
    const value: Record<string, unknown> = Object.create(null);
    const children = new Map<string, Located>();
    for (const pair of map.items) {
      const key = keyOf(pair);
      if (!key) continue;
      const first = children.get(key.key)?.keyOffset;
      if (first !== undefined) {
        report(key.offset, words.duplicateKey(key.key, lineAt(first)));
        continue;
      }
      const entry = read(pair.value as Node | null, key.offset); // as above: nodes, never plain values
      value[key.key] = entry.value;
      children.set(key.key, entry.located);
    }
    return { value, keys: [...children.keys()], items: [...children.values()] };
  }

  function read(node: Node | null, keyOffset?: number): Pick<Values, 'value' | 'located'> {
    const offset = startOf(node) ?? keyOffset ?? 0;
    const located = { offset, keyOffset, typed: undefined, quoted: false, keys: undefined, items: undefined };
    if (isMap(node)) {
      const { value, keys, items } = readMap(node);
      return { value, located: { ...located, keys, items } };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => read(item as Node | null)); // as above
      return {
        value: items.map((item) => item.value),
        located: { ...located, items: items.map((item) => item.located) },
      };
    }
    if (!isScalar(node)) return { value: null, located };
    const typed = node.source ?? '';
    const quoted = node.type !== Scalar.PLAIN;
    const at = typed === '' && !quoted ? (keyOffset ?? offset) : offset;
    const value = typeof node.value === 'string' ? checked(node.value, offset) : node.value;
    return { value, located: { ...located, offset: at, typed, quoted } };
  }

  const { value, located } = read(root);
  return { value, located, problems };
}
