import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A warning of React-PDF, Vega or anybody else is a failure: every test ends by asserting that nothing was logged. */
const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
let logged: string[] = [];

beforeEach(() => {
  logged = [];
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      logged.push(`${method}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(logged, 'logged during the test').toEqual([]);
});
