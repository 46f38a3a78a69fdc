import type { Heading } from '../blocks/block.ts';
import { plainText } from '../blocks/plain-text.ts';
import type { AcknowledgedNotice, Differences, Examined, OpenDoubt, Unchanged } from './comparison.ts';

/** What a problem is about, in words: the label of a figure, event or quotation, or the heading of a chapter. */
function aboutOf(subject: string | undefined, { edition, facts, programme }: Examined): string | null {
  if (subject === undefined) return null;
  const section = programme.sections.find(({ file }) => file === subject);
  const heading = section?.blocks.find((block): block is Heading => block.kind === 'heading');
  if (heading) return [heading.number ?? '', plainText(heading.text)].join(' ').trim();
  const label = facts.numbers.get(subject)?.label ?? edition.events.get(subject)?.label;
  return label ?? edition.quotations.get(subject)?.speaker ?? subject;
}

const acknowledgedOf = (examined: Examined): readonly AcknowledgedNotice[] =>
  examined.problems.flatMap(({ code, subject, message, acknowledged }) =>
    acknowledged
      ? [
          {
            code,
            subject: subject ?? null,
            about: aboutOf(subject, examined),
            message,
            reason: acknowledged.reason,
            by: acknowledged.by ?? null,
            on: acknowledged.on ?? null,
          },
        ]
      : [],
  );

/** Doubts that nobody acknowledged; acknowledged ones are among the notices. */
function doubtsOf(examined: Examined): readonly OpenDoubt[] {
  const { figures, derived, events, quotations, doubts } = examined.edition;
  const recorded = [
    ...[figures, derived, events, quotations].flatMap((group) =>
      [...group.values()].flatMap((entry) => entry.doubts.map((doubt) => ({ doubt, subject: entry.id }))),
    ),
    ...doubts.map((doubt) => ({ doubt, subject: doubt.chapter })),
  ];
  return recorded
    .filter(({ doubt }) => !doubt.acknowledged)
    .map(({ doubt, subject }) => ({ subject: subject ?? null, about: aboutOf(subject, examined), text: doubt.text }));
}

/** What it says; the words for what it is about may have changed with a heading. */
const identity = ({ about: _, ...rest }: { readonly about: string | null }): string => JSON.stringify(rest);

/** Each of a list once in those of the other that say the same. */
function apart<T extends { readonly about: string | null }>(old: readonly T[], now: readonly T[]) {
  const removed = [...old];
  const kept: T[] = [];
  const added: T[] = [];
  for (const it of now) {
    const at = removed.findIndex((earlier) => identity(earlier) === identity(it));
    (at < 0 ? added : kept).push(it);
    if (at >= 0) removed.splice(at, 1);
  }
  return { added, kept, removed };
}

/** Findings somebody lives with for a reason, and doubts that are open: new ones, settled ones, and those that stay. */
export function compareNotices(
  before: Examined,
  after: Examined,
): Pick<Differences, 'acknowledged' | 'doubts'> & { readonly kept: Pick<Unchanged, 'acknowledged' | 'doubts'> } {
  const acknowledged = apart(acknowledgedOf(before), acknowledgedOf(after));
  const doubts = apart(doubtsOf(before), doubtsOf(after));
  return {
    acknowledged: { added: acknowledged.added, removed: acknowledged.removed },
    doubts: { added: doubts.added, removed: doubts.removed },
    kept: { acknowledged: acknowledged.kept, doubts: doubts.kept },
  };
}
