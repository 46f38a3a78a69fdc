import { describe, expect, it } from 'vitest';
import { stopwatchOn } from '../../src/pipeline/stopwatch.ts';

/** Each look at it is ten milliseconds later. */
const ticking = () => {
  let now = 0;
  return {
    now: () => {
      now += 10;
      return now;
    },
  };
};

describe('the stopwatch', () => {
  it('takes the time of steps, adds up what happens twice, and hands back what they return', async () => {
    const watch = stopwatchOn(ticking(), [['start', 5]]);
    expect(watch.time('load', () => 'a')).toBe('a');
    expect(await watch.wait('charts', async () => 'b')).toBe('b');
    watch.time('load', () => undefined);
    expect([...watch.timings]).toEqual([
      ['start', 5],
      ['load', 20],
      ['charts', 10],
    ]);
  });

  it('takes the time of a step that fails, and lets it fail', async () => {
    const watch = stopwatchOn(ticking());
    const fail = () => {
      throw new Error('nein');
    };
    expect(() => watch.time('pdf', fail)).toThrow('nein');
    await expect(watch.wait('write', async () => fail())).rejects.toThrow('nein');
    expect([...watch.timings.keys()]).toEqual(['pdf', 'write']);
  });
});
