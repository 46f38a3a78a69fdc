import { createHash } from 'node:crypto';
import type { ChartStore } from '../../../src/charts/chart-store.ts';

/** A store without a disk; what it holds can be looked at and damaged. */
export function memoryStore(
  entries = new Map<string, string>(),
): ChartStore & { readonly entries: Map<string, string> } {
  return {
    entries,
    get: (key) => entries.get(key),
    put: (key, text) => {
      entries.set(key, text);
    },
    digest: (parts) => {
      const hash = createHash('sha256');
      for (const part of parts) hash.update(part);
      return hash.digest('hex');
    },
  };
}
