import { describe, expect, it, vi } from 'vitest';
import { remembering } from '../../src/memo/memo.ts';

const counted = (most: number) => {
  const make = vi.fn((word: string) => ({ length: word.length }));
  return { make, ask: remembering(most, (word: string) => word, make) };
};

describe('a function that remembers', () => {
  it('makes an answer once and hands out the same one again', () => {
    const { make, ask } = counted(2);
    expect(ask('eLb')).toBe(ask('eLb'));
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('forgets the answer that was asked for longest ago when there are too many', () => {
    const { make, ask } = counted(2);
    for (const word of ['a', 'b', 'a', 'c', 'a', 'b']) ask(word);
    expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'b']);
  });

  it('does not remember what threw', () => {
    let calls = 0;
    const ask = remembering(2, String, () => {
      calls += 1;
      if (calls === 1) throw new Error('no');
      return { calls };
    });
    expect(() => ask('a')).toThrow('no');
    expect(ask('a')).toEqual({ calls: 2 });
  });
});
