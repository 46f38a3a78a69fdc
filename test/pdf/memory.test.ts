import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compressed } from '../../src/pdf/compress.ts';
import { addBytes, addText, concat, newOutput, settle } from '../../src/pdf/output.ts';

const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe('what is compressed', () => {
  it('comes back byte for byte', () => {
    expect(unzlibSync(compressed(every))).toEqual(every);
  });

  it('is compressed once, and something else when one byte is another', () => {
    expect(compressed(every.slice())).toBe(compressed(every));
    for (const byte of every) {
      const other = every.slice();
      other[byte] = byte ^ 0x80;
      expect(unzlibSync(compressed(other))).toEqual(other);
    }
  });
});

describe('the bytes of a file', () => {
  it('stand in the order in which text and bytes came', () => {
    const output = newOutput();
    addText(output, '%\xff');
    addText(output, 'a');
    addBytes(output, Uint8Array.from([0, 200]));
    addText(output, 'b');
    expect([...concat(settle(output))]).toEqual([0x25, 0xff, 0x61, 0, 200, 0x62]);
    expect([...concat(settle(output))]).toEqual([0x25, 0xff, 0x61, 0, 200, 0x62]);
  });
});
