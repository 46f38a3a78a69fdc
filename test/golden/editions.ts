/** The editions whose output is kept: the published programme, another Jobcenter's, and the smallest one. */
export const EDITIONS = [
  { name: '2024', root: '.', year: '2024' },
  { name: 'seenland', root: 'test/editions/seenland', year: '2019-2020' },
  { name: 'minimal', root: 'test/editions/minimal', year: '2021' },
] as const;

export type GoldenEdition = (typeof EDITIONS)[number];
