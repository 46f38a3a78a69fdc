import { createElement, type ReactElement } from 'react';
import type { Unit } from '../compose/builder.ts';
import { Box } from '../compose/primitives.tsx';
import type { Fonts } from './fonts.ts';
import type { ComposedUnit, KeptUnits } from './kept.ts';
import { type SetParagraphs, setText } from './set-text.ts';
import { type LayoutNode, reconcileElement } from './upstream.ts';

/** What a node takes beside its letters, in letters. */
const NODE = 5;

const sizeOf = ({ value = '', children = [] }: LayoutNode): number =>
  children.reduce((sum, child) => sum + sizeOf(child), NODE + value.length);

const nodesOf = ({ children = [] }: LayoutNode): readonly LayoutNode[] => children;

/** Elements to trees, all in one go, because a go costs as much as some paragraphs. */
function reconcileAll(elements: readonly ReactElement[]): readonly (readonly LayoutNode[])[] {
  if (elements.length === 0) return [];
  const boxes = elements.map((element, index) => createElement(Box, { key: index }, element));
  return nodesOf(reconcileElement(createElement(Box, {}, boxes))).map(nodesOf);
}

/** Composes units: each once for a document, and not at all where it is kept. */
export function unitComposer(
  fonts: Fonts,
  known: SetParagraphs,
  kept: KeptUnits,
): (units: readonly Unit[]) => readonly ComposedUnit[] {
  const ofDocument = new Map<string, ComposedUnit>();
  const compose = (reconciled: readonly LayoutNode[]): ComposedUnit => {
    const nodes = reconciled.map((node) => setText(node, fonts, known));
    return { nodes, size: nodes.reduce((sum, node) => sum + sizeOf(node), 0) };
  };
  return (units) => {
    for (const { key } of units) {
      const found = ofDocument.get(key) ?? kept.get(key);
      if (found) ofDocument.set(key, found);
    }
    const fresh = units.filter(({ key }) => !ofDocument.has(key));
    const trees = reconcileAll(fresh.map(({ element }) => element()));
    fresh.forEach(({ key }, index) => {
      const made = compose(trees[index] ?? []);
      ofDocument.set(key, made);
      kept.set(key, made);
    });
    return units.flatMap(({ key }) => ofDocument.get(key) ?? []);
  };
}
