import type { TopLevelSpec } from 'vega-lite';
import type { Field } from 'vega-lite/types_unstable/channeldef.js';
import type { LayerSpec, TopLevel } from 'vega-lite/types_unstable/spec/index.js';
import type { UnitSpec } from 'vega-lite/types_unstable/spec/unit.js';

/** The parts of Vega-Lite's types that charts are made of. */
export type Layer = UnitSpec<Field>;
export type Specification = TopLevel<LayerSpec<Field>> & TopLevelSpec;

/** A specification with the size of its whole drawing, in points. */
export interface Picture {
  readonly spec: Specification;
  readonly width: number;
  readonly height: number;
}
