import type { Seed } from './seed.ts';

/** Mistakes that really happened, as programmes and press have them, and their nearest relatives. */
export const CASES: readonly Seed[] = [
  {
    rule: 'population.two-values',
    case: 'One chapter counts 1.024 people of the eight countries of origin, the data of another 994 for the same month',
    file: 'customers.yaml',
    edit: {
      find: '{ date: 2024-12-31, value: 986, status: operativ }',
      replace: '{ date: 2024-09, value: 994, status: operativ }',
    },
  },
];
