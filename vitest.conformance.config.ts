import { defineConfig } from 'vitest/config';

/** What needs Java and Maven beside Node: `npm run conformance`. */
export default defineConfig({
  test: { include: ['test/conformance/**/*.conformance.ts'], testTimeout: 300_000, hookTimeout: 600_000 },
});
