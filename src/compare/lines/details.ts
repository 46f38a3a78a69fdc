import { COMPARISON } from '../../words/comparison.ts';
import type { Detail } from '../describe.ts';
import { excerptOf } from '../excerpt.ts';
import type { LineForm } from './form.ts';
import { wrapParts } from './wrap.ts';

/** „Quelle: …“ with what is gone and what is new marked; a thing of one edition only as a whole. */
export const detailLines = (details: readonly Detail[], indent: string, form: LineForm): readonly string[] =>
  details.flatMap(({ what, old, new: now, words }) => {
    const first = old === null ? `${COMPARISON.new}: ` : now === null ? `${COMPARISON.gone}: ` : '';
    return wrapParts([{ kind: 'same', text: `${what}: ${first}` }, ...excerptOf(words)], {
      width: form.width,
      paint: form.paint,
      first: `${indent}- `,
    });
  });
