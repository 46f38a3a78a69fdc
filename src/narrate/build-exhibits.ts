import type { ChartBlock, TableBlock } from '../blocks/block.ts';
import type { NumberFact } from '../derive/fact.ts';
import type { Collector } from './collector.ts';
import { chartBlock } from './exhibits/chart.ts';
import { exhibitReader } from './exhibits/context.ts';
import { tableBlock } from './exhibits/table.ts';
import type { Scope } from './helpers/scope.ts';
import type { Targets } from './targets.ts';

export interface BuiltExhibit {
  readonly block: TableBlock | ChartBlock;
  readonly facts: readonly NumberFact[];
}

/** Every declared table and chart, placed or not, so that each is checked; by block id, without those that failed. */
export function buildExhibits(scope: Scope, targets: Targets, collector: Collector): ReadonlyMap<string, BuiltExhibit> {
  const { tables, charts, parts } = scope.edition;
  const numberOf = (name: string, id: string): string => {
    const placed = targets.placed.get(name);
    return placed?.id === id ? placed.number : '';
  };
  const built = new Map<string, BuiltExhibit>();
  for (const [name, spec] of tables) {
    const id = `table.${name}`;
    const reader = exhibitReader(name, id, scope, targets, collector);
    const block = tableBlock(spec, id, numberOf(name, id), reader);
    if (!reader.failed) built.set(id, { block, facts: reader.facts });
  }
  for (const [name, spec] of charts) {
    const id = `chart.${name}`;
    const reader = exhibitReader(name, id, scope, targets, collector);
    if (spec.type === 'line') collector.name(spec.series.map(({ figure }) => figure));
    const block = chartBlock(spec, id, numberOf(name, id), reader);
    if (!block || reader.failed) continue;
    built.set(id, { block: parts.chartData ? { ...block, dataTable: `data.${name}` } : block, facts: reader.facts });
  }
  return built;
}
