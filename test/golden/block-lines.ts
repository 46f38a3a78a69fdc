import type { Block, ChartBlock, TableContent } from '../../src/blocks/block.ts';
import type { ChartPoint } from '../../src/blocks/chart-model.ts';
import type { Programme } from '../../src/blocks/programme.ts';
import { inlineText } from './inline-text.ts';

/** The whole document as lines, one a block, indented by what they lie in. */
export function programmeLines(programme: Programme): readonly string[] {
  const { title, subtitle, shortTitle, yearsLabel, organisation, carriers, standLine, state, language, date } =
    programme;
  return [
    `programme „${title}“${subtitle === undefined ? '' : ` „${subtitle}“`} (${shortTitle}) ${yearsLabel}`,
    `by ${organisation}; ${carriers.join(', ')}; ${standLine}; ${state}; ${language}; ${date}; ${programme.accent}`,
    ...programme.sections.flatMap((section) => [
      '',
      `section ${section.id} (${section.part}, ${section.file})`,
      ...section.blocks.flatMap(blockLines).map(indented),
    ]),
    '',
    'printed facts',
    ...[...programme.printed.keys()].sort().map(indented),
  ];
}

const indented = (line: string): string => (line === '' ? line : `  ${line}`);

export function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`h${block.level} #${block.id} ${block.number ?? '–'} | ${inlineText(block.text)}`];
    case 'paragraph':
      return [`p #${block.id} ${inlineText(block.text)}`];
    case 'list':
      return [
        `${block.ordered ? `ol from ${block.start}` : 'ul'} #${block.id}`,
        ...block.items
          .flatMap((item) => [`item #${item.id}`, ...item.blocks.flatMap(blockLines).map(indented)])
          .map(indented),
      ];
    case 'quotation':
      return [`quotation #${block.id}`, ...block.blocks.flatMap(blockLines).map(indented)];
    case 'notes':
      return [
        `notes #${block.id}`,
        ...block.notes
          .flatMap((note) => [`note ${note.number} #${note.id}`, ...note.blocks.flatMap(blockLines).map(indented)])
          .map(indented),
      ];
    case 'table':
      return [
        `table #${block.id} ${block.number} | ${inlineText(block.caption)}`,
        ...contentLines(block.content).map(indented),
        ...block.notes.map((note) => indented(`note ${inlineText(note)}`)),
      ];
    case 'chart':
      return chartLines(block);
  }
}

function contentLines({ columns, rows }: TableContent): readonly string[] {
  return [
    `columns ${columns.map((column) => `${inlineText(column.text)} ${column.align === 'left' ? '<' : '>'}`).join(' | ')}`,
    ...rows.map((row) => {
      const cells = row.cells.map((cell) => `${inlineText(cell.text)} ${cell.align === 'left' ? '<' : '>'}`);
      return `${row.total ? 'total' : 'row'} ${[inlineText(row.label), ...cells].join(' | ')}`;
    }),
  ];
}

function chartLines({ model, ...block }: ChartBlock): readonly string[] {
  const { axis, reference } = model;
  return [
    `chart #${block.id} ${block.number} | ${inlineText(block.caption)}`,
    `  model ${model.id} ${model.type} axis „${axis.title}“ ${axis.from ?? '…'} to ${axis.to ?? '…'}`,
    `  series ${model.series.join(' | ')}; categories ${model.categories.join(' | ')}`,
    ...(reference
      ? [`  reference ${reference.label}: ${reference.text} = ${reference.value} (${reference.fact})`]
      : []),
    ...model.points.map((point) => indented(pointLine(point))),
    `  alt ${block.alt}`,
    ...contentLines(block.data).map((line) => indented(`data ${line}`)),
    ...(block.dataTable === undefined ? [] : [`  data table #${block.dataTable}`]),
    ...block.notes.map((note) => indented(`note ${inlineText(note)}`)),
  ];
}

function pointLine({ series, category, date, value, low, high, text, facts, role }: ChartPoint): string {
  const where = [series, category, date ? Object.values(date).slice(1).join('-') : '', role ?? ''].filter(
    (s) => s !== '',
  );
  const interval = low === undefined && high === undefined ? '' : ` [${low} ${high}]`;
  return `point ${where.join(' / ')}: ${value ?? 'gap'}${interval} „${text}“ (${facts.join(', ')})`;
}
