import type { Block, ChartBlock } from '../blocks/block.ts';
import type { Section } from '../blocks/programme.ts';
import { allBlocks } from '../blocks/walk.ts';
import { PARTS } from '../words/document.ts';
import { markAbbreviations } from './abbreviations.ts';
import type { Collector } from './collector.ts';
import type { Scope } from './helpers/scope.ts';
import { abbreviationTable } from './sections/abbreviations.ts';
import { chartDataTables } from './sections/chart-data.ts';
import { imprintBlocks } from './sections/imprint.ts';
import type { Targets } from './targets.ts';
import { renderLine } from './template/line.ts';
import { typesetSection } from './typography.ts';

type GeneratedPart = keyof typeof PARTS;

/**
 * The chapters in their final words, followed by the generated parts this edition wants: data of the charts,
 * abbreviations, imprint. A part that would be empty is left out. Undefined where a text of one is wrong.
 */
export function generatedSections(
  scope: Scope,
  chapters: readonly Section[],
  targets: Targets,
  collector: Collector,
): readonly Section[] | undefined {
  const { edition } = scope;
  const { parts, genderNote } = edition;
  const note = genderNote && renderLine(genderNote, scope, targets, collector);
  if (genderNote && !note) return undefined;

  const made = (part: GeneratedPart, blocks: (id: string) => readonly Block[]): readonly Section[] => {
    const id = `section.${part}.generated`;
    const inside = parts[part] ? blocks(id) : [];
    if (inside.length === 0) return [];
    const heading: Block = {
      kind: 'heading',
      id: targets.outline.claim(PARTS[part]),
      level: 1,
      number: null,
      text: [{ kind: 'text', text: PARTS[part] }],
    };
    return [{ id, part, file: 'edition.yaml', blocks: [heading, ...inside] }];
  };

  const { sections, used } = markAbbreviations(chapters.map(typesetSection), edition.abbreviations);
  const charts = sections
    .flatMap((section) => allBlocks(section.blocks))
    .filter((block): block is ChartBlock => block.kind === 'chart');
  const generated = [
    ...made('chartData', () => chartDataTables(charts)),
    ...made('abbreviations', () => (used.length > 0 ? [abbreviationTable(used)] : [])),
    ...made('imprint', (id) => {
      if (note) collector.print(note.facts);
      return imprintBlocks(edition, note?.inlines, id, scope.standing);
    }),
  ];
  return [...sections, ...generated.map(typesetSection)];
}
