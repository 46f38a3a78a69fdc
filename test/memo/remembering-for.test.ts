import { describe, expect, it } from 'vitest';
import { rememberingFor } from '../../src/memo/remembering-for.ts';
import { serialOf } from '../../src/memo/serial.ts';

describe('an answer remembered for an object', () => {
  it('is made once for it, and another one for its equal, whatever it is', () => {
    let made = 0;
    const answer = rememberingFor((_: object) => {
      made++;
      return undefined;
    });
    const one = {};
    for (const asked of [one, one, {}]) answer(asked);
    expect(made).toBe(2);
  });

  it('may be a number that nothing else has', () => {
    const [one, other] = [{}, {}];
    expect(serialOf(one)).toBe(serialOf(one));
    expect(serialOf(other)).not.toBe(serialOf(one));
  });
});
