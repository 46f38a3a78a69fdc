import type { Acknowledgement } from '../problem/problem.ts';
import type { Part } from './part.ts';
import type { FigureData } from './schema/topic.ts';

type Raw = NonNullable<FigureData['acknowledged']>[string];

/** An acknowledgement as it stands in the data (a date may be a number there); undefined without a reason. */
export function toAcknowledgement(raw: Part<Raw> | undefined): Acknowledgement | undefined {
  if (raw?.reason === undefined) return undefined;
  return {
    reason: raw.reason,
    ...(raw.by !== undefined && { by: raw.by }),
    ...(raw.on !== undefined && { on: String(raw.on) }),
  };
}
