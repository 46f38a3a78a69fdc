/** Character classes and text encodings of PDF (ISO 32000-1, 7.2.2 and 7.9.2). */

const WHITE = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) WHITE[code] = 1;

const DELIMITER = new Uint8Array(256);
for (const character of '()<>[]{}/%') DELIMITER[character.charCodeAt(0)] = 1;

export const isWhite = (code: number | undefined): boolean => code !== undefined && WHITE[code] === 1;

export const isRegular = (code: number | undefined): boolean =>
  code !== undefined && WHITE[code] === 0 && DELIMITER[code] === 0;

export const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57;

/** Value of each byte as a hexadecimal digit, -1 when it is none. */
export const HEX_VALUES = new Int8Array(256).fill(-1);
for (const [value, digit] of [...'0123456789abcdef'].entries()) {
  HEX_VALUES[digit.charCodeAt(0)] = value;
  HEX_VALUES[digit.toUpperCase().charCodeAt(0)] = value;
}

/** Value of a hexadecimal digit, -1 when it is none. */
export const hexValue = (code: number | undefined): number => (code === undefined ? -1 : (HEX_VALUES[code] ?? -1));

/** One character for each byte. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

export function utf16(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
  }
  return text;
}

const ACCENTS = '˘ˇˆ˙˝˛˚˜';
const TYPOGRAPHY = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€';

const documentCharacter = (code: number): string =>
  (code >= 0x18 && code < 0x20 ? ACCENTS[code - 0x18] : undefined) ??
  (code >= 0x80 && code <= 0xa0 ? TYPOGRAPHY[code - 0x80] : undefined) ??
  String.fromCharCode(code);

const DOCUMENT_CHARACTERS = Array.from({ length: 256 }, (_, code) => documentCharacter(code));

/** A text string: UTF-16 with byte order mark, or PDFDocEncoding (ISO 32000-1, 7.9.2.2 and annex D.3). */
export function textString(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2));
  let text = '';
  for (const code of bytes) text += DOCUMENT_CHARACTERS[code] ?? '';
  return text;
}
