import type { ReactElement } from 'react';
import type { Block } from '../../src/blocks/block.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import type { Sheet } from '../design/sheet.ts';

/** What a block is told about where it stands. */
export interface Place {
  readonly sheet: Sheet;
  /** Width it may fill, in points. */
  readonly width: number;
  /** Distance of its left edge from that of its parent. */
  readonly indent: number;
  /** How far it is set in from the text of the page: by lists and quotations around it. */
  readonly inset?: number;
  /** Space below it. */
  readonly after: number;
  /** Points of what follows that belong to it, e.g. the list after „folgende Ziele:“. */
  readonly keepWithNext?: number | undefined;
  /** Levels of lists around it. */
  readonly depth: number;
  /** Place in reading order, where the page shows another one. */
  readonly order?: number | undefined;
  /** By id of the chart's model. */
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** Printed numbers of the tables by id, for references to them. */
  readonly tables: ReadonlyMap<string, string>;
  /** Shows blocks that stand inside another one. Handed down, because lists hold blocks and blocks hold lists. */
  readonly within: (blocks: readonly Block[], place: Place) => ReactElement;
}
