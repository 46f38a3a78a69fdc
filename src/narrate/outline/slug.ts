const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Name of a heading in links: its text in small letters, umlauts spelled out, everything else a hyphen. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** A stretch of a heading: the author's own words, or what a placeholder prints. */
export interface HeadingPart {
  readonly text: string;
  readonly isPrinted: boolean;
}

/**
 * Whether a heading may have had this name in another edition, or before a value was there: the author's words in
 * their order, with anything where placeholders print. A heading without placeholders or without words has no other.
 */
export function mayBeNamed(parts: readonly HeadingPart[], slug: string): boolean {
  const written = parts.filter(({ isPrinted }) => !isPrinted).map(({ text }) => slugOf(text));
  const words = written.filter((it) => it !== '');
  if (words.length === 0 || parts.every(({ isPrinted }) => !isPrinted)) return false;
  if (!parts[0]?.isPrinted && !slug.startsWith(words[0] ?? '')) return false;
  if (!parts.at(-1)?.isPrinted && !slug.endsWith(words.at(-1) ?? '')) return false;
  let at = 0;
  return words.every((word) => {
    const found = slug.indexOf(word, at);
    at = found + word.length;
    return found >= 0;
  });
}
