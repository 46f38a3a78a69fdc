/**
 * A paragraph as its runs joined, with the offsets where they end: rules see the whole text, and what they change stays
 * in the run where it stood.
 */
export interface JoinedRuns {
  readonly text: string;
  /** Where each run ends, ascending; the last ends with the text. */
  readonly ends: readonly number[];
}

/** What stands instead of a match. */
export type Replacement = string | ((match: RegExpExecArray) => string);

export function joinRuns(runs: readonly string[]): JoinedRuns {
  let end = 0;
  const ends = runs.map((run) => {
    end += run.length;
    return end;
  });
  return { text: runs.join(''), ends };
}

export const splitRuns = ({ text, ends }: JoinedRuns): readonly string[] =>
  ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));

/** Addresses on the web and of mailboxes are no running text: nothing is replaced in them. */
const ADDRESS = /(?:https?:\/\/|www\.|mailto:)[^\s"'„“‚‘’<>]+|[^\s"'„“‚‘’<>]+@[^\s"'„“‚‘’<>]+/g;
/** Every address holds one of these. */
const MAYBE_ADDRESS = /www\.|[:@]/;

function isInAddress(text: string): (from: number, to: number) => boolean {
  if (!MAYBE_ADDRESS.test(text)) return () => false;
  const spans = [...text.matchAll(ADDRESS)].map((match) => [match.index, match.index + match[0].length] as const);
  return (from, to) => spans.some(([start, end]) => from < end && to > start);
}

/**
 * Replaces every match of a global pattern outside of addresses. A replacement as long as its match leaves every
 * character in its run; a longer one puts the rest into the run of the last character matched, and what is inserted
 * between two characters goes to the run of the first.
 */
export function replaceAll(joined: JoinedRuns, pattern: RegExp, replacement: Replacement): JoinedRuns {
  const { text, ends } = joined;
  if (text.search(pattern) < 0) return joined;
  const spared = isInAddress(text);
  const newEnds: number[] = [];
  let out = '';
  let from = 0;
  let run = 0;
  /** Moves the ends of runs that lie before an offset of the old text, or at it. */
  const endUntil = (last: number, moved: (end: number) => number): void => {
    for (let end = ends[run]; end !== undefined && end <= last; end = ends[++run]) newEnds.push(moved(end));
  };
  for (const match of text.matchAll(pattern)) {
    const put = typeof replacement === 'string' ? replacement : replacement(match);
    const [start, length] = [match.index, match[0].length];
    if (spared(start, start + length)) continue;
    out += text.slice(from, start);
    const at = out.length;
    // At the very start there is no character before: what is inserted goes to the run of the first.
    endUntil(start > 0 && length === 0 ? start - 1 : start, (end) => end + at - start);
    out += put;
    endUntil(start + length - 1, (end) => at + Math.min(end - start, put.length));
    from = start + length;
    if (length > 0 || start > 0) endUntil(from, () => out.length);
  }
  out += text.slice(from);
  endUntil(text.length, (end) => end + out.length - text.length);
  return { text: out, ends: newEnds };
}
