import type { Draft } from '../../src/blocks/programme.ts';
import type { Extras } from '../../src/pipeline/produce.ts';

interface KeptEdition {
  readonly name: string;
  readonly root: string;
  readonly year: string;
  readonly draft?: Draft;
}

/** The editions whose output is kept: the published programme, another Jobcenter's, the smallest one, and a draft. */
export const EDITIONS = [
  { name: '2024', root: '.', year: '2024' },
  { name: 'seenland', root: 'test/editions/seenland', year: '2019-2020' },
  { name: 'minimal', root: 'test/editions/minimal', year: '2021' },
  { name: 'entwurf', root: 'test/editions/entwurf', year: '2031', draft: { date: '2031-01-01', notices: 1 } },
] as const satisfies readonly KeptEdition[];

export type GoldenEdition = (typeof EDITIONS)[number];

/** What makes an edition's file, beside its programme. */
export const extrasOf = ({ draft }: KeptEdition): Extras => (draft ? { draft } : {});
