import { LRUCache } from 'lru-cache';

/**
 * A pure function that remembers its latest `most` answers. `keyOf` names everything the answer depends on: what it
 * leaves out, the answer must not depend on. An answer is handed out more than once, so nobody may change it; what
 * throws is not remembered.
 *
 * An editor builds the same document hundreds of times with one word changed; whole builds must stay the same bytes
 * whether an answer is new or remembered.
 */
export function remembering<Input, Answer extends object>(
  most: number,
  keyOf: (input: Input) => string,
  make: (input: Input) => Answer,
): (input: Input) => Answer {
  const known = new LRUCache<string, Answer>({ max: most });
  return (input) => {
    const key = keyOf(input);
    const found = known.get(key);
    if (found) return found;
    const answer = make(input);
    known.set(key, answer);
    return answer;
  };
}

const characters = new TextDecoder('latin1');

/** Bytes as a key: every byte becomes a character of its own, so that two have one key only when they are the same. */
export const keyOfBytes = (bytes: Uint8Array): string => characters.decode(bytes);
