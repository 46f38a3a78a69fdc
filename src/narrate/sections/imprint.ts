import type { Block } from '../../blocks/block.ts';
import type { Inline } from '../../blocks/inline.ts';
import { listOf } from '../../german/list.ts';
import { formatPeriod } from '../../german/period.ts';
import type { Standing } from '../../standing/standing.ts';
import { parsePeriod } from '../../time/parse-period.ts';
import type { Decision } from '../../validate/approval.ts';
import type { Edition } from '../../validate/edition.ts';
import { IMPRINT } from '../../words/document.ts';
import { carried } from '../marks.ts';

type Entry = readonly [label: string, text: readonly Inline[]];

const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words }];
const link = (href: string, words: string): readonly Inline[] => [
  { kind: 'link', href, contents: words, children: text(words) },
];

/** A text of edition.yaml, marked where it was taken over. */
const ofHead = (path: string, words: readonly Inline[], taken: Standing['texts']): readonly Inline[] =>
  taken.has(path) ? [carried('sentence', words)] : words;

function decided({ on, resolution }: Decision): string {
  const day = parsePeriod(on);
  return IMPRINT.decided(day ? formatPeriod(day, 'long') : on, resolution);
}

/** What is known of the Jobcenter itself; what the edition says under the same label stands in its place. */
function entriesOf({ jobcenter, stand, imprint, approval }: Edition, taken: Standing['texts']): readonly Entry[] {
  const { name, carriers, address, phone, email, website } = jobcenter;
  const known: readonly (Entry | undefined)[] = [
    [IMPRINT.publisher, text(name)],
    carriers.length > 0 ? [IMPRINT.carriers, text(listOf(carriers))] : undefined,
    address.length > 0 ? [IMPRINT.address, text(address.join(', '))] : undefined,
    phone === undefined ? undefined : [IMPRINT.phone, text(phone)],
    email === undefined ? undefined : [IMPRINT.email, link(`mailto:${email}`, email)],
    website === undefined ? undefined : [IMPRINT.website, link(website, website)],
    [IMPRINT.stand, text(formatPeriod(stand, 'long'))],
    approval?.decision && [IMPRINT.decision, text(decided(approval.decision))],
  ];
  const own = imprint.map(({ label, text: words }): Entry => [label, ofHead(`imprint.${label}`, text(words), taken)]);
  const entries = known.flatMap((entry) => (entry ? [own.find(([label]) => label === entry[0]) ?? entry] : []));
  return [...entries, ...own.filter((entry) => !entries.includes(entry))];
}

/** Paragraphs „Label: text“: the Jobcenter, what the edition adds, and how it speaks of men and women. */
export function imprintBlocks(
  edition: Edition,
  genderNote: readonly Inline[] | undefined,
  id: string,
  { texts }: Pick<Standing, 'texts'>,
): readonly Block[] {
  const entries: readonly Entry[] = [
    ...entriesOf(edition, texts),
    ...(genderNote ? [[IMPRINT.genderNote, ofHead('genderNote', genderNote, texts)] as const] : []),
  ];
  return entries.map(([label, words], index) => ({
    kind: 'paragraph',
    id: `${id}.${index + 1}`,
    text: [{ kind: 'strong', children: text(`${label}:`) }, { kind: 'text', text: ' ' }, ...words],
  }));
}
