/** Words with a full stop that ends no sentence. Those that belong to a number are held to it by a protected space. */
const ABBREVIATIONS = new Set(
  [
    'bzw',
    'ca',
    'rd',
    'inkl',
    'incl',
    'ggf',
    'ggü',
    'usw',
    'vgl',
    'sog',
    'evtl',
    'lt',
    'gem',
    'Dr',
    'Prof',
    'St',
    'Nr',
  ].map((word) => `${word}.`),
);

const END = /[.!?…][“‘»)]*(?= +(\S))/gu;

const BEGINS = /[\p{Lu}\p{N}„‚«(§]/u;

const isAbbreviated = (before: string): boolean => {
  const word = before.split(/[ („]/).at(-1) ?? '';
  return ABBREVIATIONS.has(word) || /^\p{L}\.$/u.test(word);
};

/** Where each sentence of a paragraph begins and ends; the space between two belongs to neither. */
export function sentenceSpans(text: string): readonly (readonly [from: number, to: number])[] {
  const spans: (readonly [number, number])[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (!BEGINS.test(match[1] ?? '') || isAbbreviated(text.slice(from, to))) continue;
    spans.push([from, to]);
    from = to + (/^ +/.exec(text.slice(to))?.[0].length ?? 0);
  }
  return from < text.length ? [...spans, [from, text.length]] : spans;
}

export const sentencesOf = (text: string): readonly string[] =>
  sentenceSpans(text).map(([from, to]) => text.slice(from, to));
