/**
 * A paragraph as its runs joined, with the run each character came from: rules see the whole text, and what they
 * change stays in the run where it stood.
 */
export interface JoinedRuns {
  readonly text: string;
  /** Index of the run of each UTF-16 unit of `text`. */
  readonly owners: readonly number[];
}

/** What stands instead of a match. */
export type Replacement = string | ((match: RegExpExecArray) => string);

export function joinRuns(runs: readonly string[]): JoinedRuns {
  const owners = runs.flatMap((run, index) => new Array<number>(run.length).fill(index));
  return { text: runs.join(''), owners };
}

export function splitRuns({ text, owners }: JoinedRuns, count: number): readonly string[] {
  if (count === 1) return [text];
  const runs = Array.from({ length: count }, () => '');
  owners.forEach((owner, at) => {
    runs[owner] += text.charAt(at);
  });
  return runs;
}

/** Addresses on the web and of mailboxes are no running text: nothing is replaced in them. */
const ADDRESS = /(?:https?:\/\/|www\.|mailto:)[^\s"'„“‚‘’<>]+|[^\s"'„“‚‘’<>]+@[^\s"'„“‚‘’<>]+/g;

function isInAddress(text: string): (from: number, to: number) => boolean {
  const spans = [...text.matchAll(ADDRESS)].map((match) => [match.index, match.index + match[0].length] as const);
  return (from, to) => spans.some(([start, end]) => from < end && to > start);
}

/**
 * Replaces every match of a global pattern outside of addresses. A replacement as long as its match leaves every
 * character in its run; a longer one puts the rest into the run of the last character matched, and what is inserted
 * between two characters goes to the run of the first.
 */
export function replaceAll(joined: JoinedRuns, pattern: RegExp, replacement: Replacement): JoinedRuns {
  const { text, owners } = joined;
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return joined;
  const spared = isInAddress(text);
  let out = '';
  const outOwners: number[] = [];
  let from = 0;
  const keepUntil = (to: number) => {
    out += text.slice(from, to);
    for (let at = from; at < to; at++) outOwners.push(owners[at] ?? 0);
    from = to;
  };
  for (const match of matches) {
    const put = typeof replacement === 'string' ? replacement : replacement(match);
    const [start, length] = [match.index, match[0].length];
    if (spared(start, start + length)) continue;
    keepUntil(start);
    for (let i = 0; i < put.length; i++) {
      const at = length === 0 ? Math.max(start - 1, 0) : start + Math.min(i, length - 1);
      outOwners.push(owners[at] ?? 0);
    }
    out += put;
    from = start + length;
  }
  keepUntil(text.length);
  return { text: out, owners: outOwners };
}
