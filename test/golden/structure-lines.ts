import type { Draft, Programme } from '../../src/blocks/programme.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import { composedPlainly, pressFor } from '../../src/layout/lay-out.ts';
import type { LayoutNode, NodeProps } from '../../src/layout/upstream.ts';
import { chartsOf } from '../../src/pipeline/produce.ts';
import { portsOf } from '../../src/pipeline/render-programme.ts';
import { programmePages } from '../../templates/programme.tsx';
import { fonts } from '../support/fonts.ts';

/** What a picture shows is no part of the structure. */
const NO_PICTURE: Drawing = { width: 100, height: 50, ops: [] };

/** The meaning that composing gives to every part of the document, as an indented tree; artefacts without their parts. */
export function structureLines(programme: Programme, draft?: Draft): readonly string[] {
  const drawings = new Map(chartsOf(programme).map(({ id }) => [id, NO_PICTURE]));
  const builder = programmePages(programme, drawings, portsOf(fonts()), draft);
  return nodeLines(composedPlainly(builder, pressFor(fonts())));
}

function nodeLines({ type, props, value, children = [] }: LayoutNode): readonly string[] {
  if (type === 'TEXT_INSTANCE') return value ? [JSON.stringify(value.replaceAll('\u00ad', ''))] : [];
  if (props?.artifact) return [`artifact ${props.artifact}`];
  const own = props ? meaning(type, props) : '';
  const inner = joined(children.flatMap(nodeLines));
  return own === '' ? inner : [own, ...inner.map((line) => `  ${line}`)];
}

function meaning(type: LayoutNode['type'], { sem, dest, outline, link, part }: NodeProps): string {
  const words = [
    type === 'PAGE' ? `pages ${part ?? ''}` : '',
    sem ? `${sem.type} ${attributes(sem)}` : '',
    dest ? `dest=${dest}` : '',
    outline ? `outline=${outline.level} ${JSON.stringify(outline.title)}` : '',
    link ? `link=${link.target} ${JSON.stringify(link.contents)}` : '',
  ];
  return words.filter((word) => word !== '').join(' ');
}

const attributes = ({ type: _, ...rest }: NonNullable<NodeProps['sem']>): string =>
  Object.entries(rest)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(' ');

/** Pieces of text that follow each other are one: where a text was cut into pieces is no matter of its meaning. */
function joined(lines: readonly string[]): readonly string[] {
  const done: string[] = [];
  for (const line of lines) {
    const last = done.at(-1);
    if (last?.startsWith('"') && line.startsWith('"')) done[done.length - 1] = last.slice(0, -1) + line.slice(1);
    else done.push(line);
  }
  return done;
}
