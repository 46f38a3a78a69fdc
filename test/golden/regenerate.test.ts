import { describe, expect, it } from 'vitest';
import { mayRegenerate } from './regenerate.ts';

describe('regenerating golden files', () => {
  it('happens only when somebody asks for it', () => {
    expect(mayRegenerate({})).toBe(false);
    expect(mayRegenerate({ UPDATE_GOLDEN: '0' })).toBe(false);
    expect(mayRegenerate({ UPDATE_GOLDEN: '1' })).toBe(true);
  });

  it('is refused on CI, even when asked for', () => {
    expect(mayRegenerate({ CI: 'true' })).toBe(false);
    expect(() => mayRegenerate({ UPDATE_GOLDEN: '1', CI: 'true' })).toThrow('not regenerated on CI');
    expect(() => mayRegenerate({ UPDATE_GOLDEN: '1', CI: '1' })).toThrow();
    expect(mayRegenerate({ UPDATE_GOLDEN: '1', CI: 'false' })).toBe(true);
  });
});
