import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { reconcileElement } from '../../src/layout/upstream.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const LARGE = 5_000_000;
const BYTES_PER_NUMBER = 8;

const inUse = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

/** Forty megabytes. */
const Large = () => createElement('VIEW', { sem: new Array<number>(LARGE).fill(0.5) });

const reconcileLarge = (): string => reconcileElement(createElement(Large)).type;

describe('a tree that was reconciled', () => {
  it('is let go when nobody needs it any more, before the event loop turns', () => {
    const before = inUse();
    expect(reconcileLarge()).toBe('VIEW');
    expect(inUse() - before).toBeLessThan((LARGE * BYTES_PER_NUMBER) / 4);
  });
});
