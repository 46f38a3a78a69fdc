import type { Inline } from '../blocks/inline.ts';
import type { Section } from '../blocks/programme.ts';
import { runsOf } from '../blocks/runs.ts';
import { mapLines } from '../blocks/walk.ts';
import { latin } from '../german/latin.ts';
import type { Abbreviation } from '../validate/edition.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s\u00A0]');

/** Inflection may change the end of a long form: „des Arbeitsmarkt- und Integrationsprogramms (AMIP)“. */
const stemOf = (long: string): string =>
  long
    .replace(/[\s\u00A0]+/g, ' ')
    .slice(0, -2)
    .toLowerCase();

/** Whether „Langform (KURZ)“ stands here: the text itself explains the abbreviation. */
function isExplained(before: string, { long }: Abbreviation): boolean {
  if (!before.endsWith('(')) return false;
  const window = before
    .slice(-(long.length + 6))
    .replace(/[\s\u00A0]+/g, ' ')
    .toLowerCase();
  return window.includes(stemOf(long));
}

/** Marks the first use of each declared abbreviation, and remembers which are used at all. */
function marker(abbreviations: readonly Abbreviation[]) {
  const byShort = new Map(abbreviations.map((it) => [it.short, it]));
  const longestFirst = [...byShort.keys()].sort((a, b) => b.length - a.length);
  const pattern = latin(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  );
  const used = new Set<Abbreviation>();
  const named = (written: string) => byShort.get(written.replaceAll('\u00A0', ' '));

  function markText(text: string, before: string): readonly Inline[] {
    const inlines: Inline[] = [];
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      const abbreviation = named(match[0]);
      if (!abbreviation || used.has(abbreviation)) continue;
      used.add(abbreviation);
      if (isExplained(before + text.slice(0, match.index), abbreviation)) continue;
      if (match.index > from) inlines.push({ kind: 'text', text: text.slice(from, match.index) });
      inlines.push({ kind: 'abbreviation', text: match[0], long: abbreviation.long });
      from = match.index + match[0].length;
    }
    if (from < text.length) inlines.push({ kind: 'text', text: text.slice(from) });
    return inlines;
  }

  function markLine(line: readonly Inline[]): readonly Inline[] {
    let before = '';
    const mark = (all: readonly Inline[]): readonly Inline[] =>
      all.flatMap((it): readonly Inline[] => {
        if ('children' in it) return [{ ...it, children: mark(it.children) }];
        if (it.kind === 'note') return [it];
        const marked = it.kind === 'text' ? markText(it.text, before) : [it];
        before += it.text;
        return marked;
      });
    return mark(line);
  }

  /** Headings and printed values are not marked, but what stands in them is used. */
  function note(texts: readonly string[]): void {
    for (const match of texts.join('').matchAll(pattern)) {
      const abbreviation = named(match[0]);
      if (abbreviation) seen.add(abbreviation);
    }
  }
  const seen = new Set<Abbreviation>();
  return { markLine, note, used: () => abbreviations.filter((it) => used.has(it) || seen.has(it)) };
}

/**
 * The sections with the first use of each declared abbreviation marked, unless the text explains it there itself
 * („Langform (KURZ)“), and the abbreviations that are used, in the order of the data.
 */
export function markAbbreviations(sections: readonly Section[], abbreviations: readonly Abbreviation[]) {
  if (abbreviations.length === 0) return { sections, used: [] };
  const { markLine, note, used } = marker(abbreviations);
  const marked = sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      mapLines(block, (line) => {
        note(runsOf(line));
        return block.kind === 'heading' ? line : markLine(line);
      }),
    ),
  }));
  return { sections: marked, used: used() };
}
