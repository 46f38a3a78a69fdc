const BASE: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** Letters as a German dictionary compares them: capitals as small ones, ä as a, ß as ss (DIN 5007-1). */
const sortKey = (word: string): string => word.toLowerCase().replace(/[äöüß]/g, (letter) => BASE[letter] ?? letter);

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of a German list of words, the same on every machine. */
export const germanOrder = (a: string, b: string): number => byCode(sortKey(a), sortKey(b)) || byCode(a, b);
