import { textFingerprint } from '../../src/fingerprint/fingerprint.ts';
import type { Files } from '../../src/load/files.ts';
import { loadSources } from '../../src/load/load-sources.ts';
import { entryText } from '../../src/standing/entry-text.ts';
import { sentencesOf } from '../../src/standing/sentences.ts';
import { headTexts } from '../../src/standing/standing.ts';
import type { Edition } from '../../src/validate/edition.ts';
import { validateEdition } from '../../src/validate/validate-edition.ts';
import { withText } from '../pipeline/overlay.ts';
import { numericLeaves, replaced } from '../pipeline/typed-leaves.ts';

/** Drafts of editions that are finished, in memory: values taken out, and a record that says what was taken over. */

const textOf = (files: Files, path: string): string => {
  const bytes = files.read(path, 10_000_000);
  if (!(bytes instanceof Uint8Array)) throw new Error(`${path} is not there`);
  return new TextDecoder().decode(bytes);
};

/** `carried-over.yaml` of an edition of which everything was taken over, but for what is named. */
export function recordOf(edition: Edition, from: string, isTaken: (name: string) => boolean): string {
  const entries = [...edition.figures.values(), ...edition.events.values(), ...edition.quotations.values()]
    .filter(({ id }) => isTaken(id))
    .map((entry) => `  ${entry.id}: "${textFingerprint(entryText(entry))}"`);
  const texts = [...headTexts(edition)]
    .filter(([path]) => isTaken(path))
    .map(([path, text]) => `  "${path}": "${textFingerprint(text)}"`);
  const chapters = edition.chapters.flatMap(({ file, text }) => {
    const sentences = sentencesOf(text).filter((_, index) => isTaken(`${file} ${index + 1}`));
    if (sentences.length === 0) return [];
    return [`  ${file}:`, ...sentences.map((sentence) => `    - "${textFingerprint(sentence.text)}"`)];
  });
  const part = (name: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? [`${name}:`, ...lines] : [];
  return [
    `from: "${from}"`,
    ...part('entries', entries),
    ...part('texts', texts),
    ...part('chapters', chapters),
    '',
  ].join('\n');
}

export interface DraftOf {
  readonly root: Files;
  readonly year: string;
  /** Whether the n-th value typed in the data, counted from 0, is still to be delivered. */
  readonly isOpen: (index: number) => boolean;
  /** By id of an entry, path of a text, or `file n` for the n-th sentence of a chapter. */
  readonly isTaken: (name: string) => boolean;
}

/** The files of an edition as a draft. */
export function draftOf({ root, year, isOpen, isTaken }: DraftOf): Files {
  const folder = `data/${year}`;
  let files = root;
  let index = 0;
  for (const name of root.list(folder).filter((it) => it.endsWith('.yaml'))) {
    const path = `${folder}/${name}`;
    let text = textOf(root, path);
    const values = numericLeaves(path, text).filter((leaf) => leaf.path.at(-1) === 'value');
    const open = values.filter(() => isOpen(index++));
    // From the end, so that places in front of a change stay what they are.
    for (const leaf of [...open].reverse()) text = replaced(text, leaf, 'offen');
    if (name === 'edition.yaml') text = text.replace(/^state: .*$/m, 'state: draft');
    files = withText(files, path, text);
  }
  const { edition, problems } = validateEdition(loadSources(files, year).sources);
  if (!edition) throw new Error(`the draft of ${year}: ${problems.find((it) => it.severity === 'error')?.message}`);
  const record = `${folder}/carried-over.yaml`;
  const recorded = withText(files, record, recordOf(edition, '2024', isTaken));
  return {
    ...recorded,
    list: (asked) =>
      asked === folder ? [...new Set([...recorded.list(asked), 'carried-over.yaml'])].sort() : recorded.list(asked),
  };
}
