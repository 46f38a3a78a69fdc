import { currentObservation } from '../derive/input.ts';
import { textFingerprint } from '../fingerprint/fingerprint.ts';
import { entryText } from '../standing/entry-text.ts';
import { sentencesOf } from '../standing/sentences.ts';
import { headTexts } from '../standing/standing.ts';
import type { CarriedOver } from '../validate/carried-over.ts';
import type { Edition } from '../validate/edition.ts';
import { recordHead } from '../words/carried-over.ts';

/**
 * Fingerprints of everything in an edition that somebody has to change or confirm. Open values have none yet, and
 * values delivered for the very date they stand at (`isDelivered`) none any more.
 */
export function recordOf(edition: Edition, from: string, isDelivered: (id: string) => boolean): CarriedOver {
  const { figures, events, quotations, chapters } = edition;
  const carried = [...figures.values()].filter(
    (figure) => !currentObservation(figure)?.isOpen && !isDelivered(figure.id),
  );
  const entries = [...carried, ...events.values(), ...quotations.values()];
  const sentences = chapters.map(
    ({ file, text }) => [file, new Set(sentencesOf(text).map((it) => textFingerprint(it.text)))] as const,
  );
  return {
    from,
    entries: new Map(entries.map((entry) => [entry.id, textFingerprint(entryText(entry))])),
    texts: new Map([...headTexts(edition)].map(([path, text]) => [path, textFingerprint(text)])),
    chapters: new Map(sentences.filter(([, fingerprints]) => fingerprints.size > 0)),
  };
}

/** Letters of a sentence that tell a reader which one is meant. */
const BEGINNING = 60;

const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length <= BEGINNING ? text : `${letters.slice(0, BEGINNING).join('').trimEnd()} …`;
};

const name = (text: string): string => (/^[a-zA-Z][\w.-]*$/.test(text) ? text : JSON.stringify(text));

const line = (key: string, fingerprint: string): string => `  ${name(key)}: "${fingerprint}"`;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines];

/**
 * The record as a file. Each sentence has its beginning behind it.
 * @param schema Line that tells an editor the schema, where the other files have one.
 */
export function recordText(record: CarriedOver, edition: Edition, schema?: string): string {
  const beginnings = new Map(
    edition.chapters.flatMap(({ text }) =>
      sentencesOf(text).map((it) => [textFingerprint(it.text), shortened(it.text)] as const),
    ),
  );
  const chapters = [...record.chapters].flatMap(([file, fingerprints]) => [
    `  ${name(file)}:`,
    ...[...fingerprints].map((it) => `    - "${it}" # ${beginnings.get(it) ?? ''}`),
  ]);
  const entries = [...record.entries].map(([id, it]) => line(id, it));
  const texts = [...record.texts].map(([path, it]) => line(path, it));
  return [
    ...(schema === undefined ? [] : [schema]),
    ...recordHead(record.from).map((text) => `# ${text}`),
    `from: "${record.from}"`,
    ...section('entries', entries),
    ...section('texts', texts),
    ...section('chapters', chapters),
    '',
  ].join('\n');
}
