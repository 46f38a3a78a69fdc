import {
  type Content,
  coverLines,
  headingLine,
  type Line,
  type Piece,
  type Run,
  runningLine,
  targetsOf,
} from '../../content.ts';

const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ')}"`;

function run({ text, bold, italic, href }: Run, targets: ReadonlySet<string>): string {
  const styled = [italic ? 'emph' : '', bold ? 'strong' : ''].reduce(
    (inner, name) => (name === '' ? inner : `${name}(${inner})`),
    quoted(text),
  );
  if (href === undefined) return `#${styled}`;
  const target = href.startsWith('#') ? href.slice(1) : undefined;
  if (target === undefined) return `#link(${quoted(href)}, ${styled})`;
  return targets.has(target) ? `#link(label(${quoted(target)}), ${styled})` : `#${styled}`;
}

const line = (runs: Line, targets: ReadonlySet<string>): string => runs.map((one) => run(one, targets)).join('');

const notes = (lines: readonly string[]): string => lines.map((text) => `#small(${quoted(text)})`).join('\n');

function piece(it: Piece, targets: ReadonlySet<string>): string {
  switch (it.kind) {
    case 'heading':
      return `#heading(level: ${it.level}, ${quoted(headingLine(it))}) #label(${quoted(it.id)})`;
    case 'paragraph': {
      const body = `[${line(it.text, targets)}]`;
      return it.small ? `#small(${body})` : `#par${body} #label(${quoted(it.id)})`;
    }
    case 'list': {
      const items = it.items.map((runs) => `[${line(runs, targets)}]`).join(', ');
      return it.ordered ? `#enum(start: ${it.start}, ${items})` : `#list(${items})`;
    }
    case 'table': {
      const columns = it.head.map((_, at) => (at === 0 ? '2fr' : '1fr')).join(', ');
      const head = it.head.map((text) => `strong(${quoted(text)})`).join(', ');
      const rows = it.rows.map(({ cells, total }) =>
        cells.map((text) => (total ? `strong(${quoted(text)})` : quoted(text))).join(', '),
      );
      const cells = [`table.header(${head})`, ...rows].join(',\n');
      return `#wide[#caption(${quoted(it.caption)})\n#table(columns: (${columns}), ${cells})\n${notes(it.notes)}] #label(${quoted(it.id)})`;
    }
    case 'chart':
      return `#wide[#caption(${quoted(it.caption)})\n#image(pictures.at(${quoted(it.picture)}), format: "svg", width: 100%, alt: ${quoted(it.alt)})\n${notes(it.notes)}] #label(${quoted(it.id)})`;
  }
}

const preamble = (content: Content): string => `
#set document(title: ${quoted(`${content.title} ${content.years}`)}, author: ${quoted(content.organisation)})
#set text(font: "Source Sans 3", size: 10.5pt, lang: "de", region: "DE", hyphenate: true, top-edge: 0.78em, bottom-edge: -0.22em)
#set par(leading: 4.5pt, spacing: 12pt, linebreaks: "optimized")
#set page(paper: "a4", margin: (left: 118pt, right: 68pt, top: 92pt, bottom: 82pt))
#show heading: set block(above: 22pt, below: 9pt)
#show heading.where(level: 1): set text(22pt, fill: rgb(${quoted(content.accent)}))
#show heading.where(level: 2): set text(14.5pt)
#show heading.where(level: 3): set text(11.5pt)
#show heading: set text(weight: 600)
#set strong(delta: 200)
#show strong: set text(weight: 600)
#set table(stroke: (x, y) => (bottom: 0.5pt + gray), align: (x, y) => if x == 0 { left } else { right }, inset: 4pt)
#show table: set text(9.5pt)
#let small(body) = block(text(8.5pt, body), above: 6pt)
#let caption(body) = block(text(9.5pt, weight: 600, body), below: 6pt, sticky: true)
#let wide(body) = block(inset: (left: -50pt), above: 18pt, below: 18pt, body)
#let pictures = (${Object.entries(content.pictures)
  .map(([key, { svg = '' }]) => `${quoted(key)}: bytes(${quoted(svg)}),`)
  .join('\n')})
`;

/** The whole document in Typst's language. Contents with page numbers and running lines are Typst's own. */
export function typstSource(content: Content): string {
  const targets = targetsOf(content);
  return [
    preamble(content),
    `#v(160pt)\n#text(30pt, weight: 600, ${quoted(`${content.title} ${content.years}`)})`,
    ...coverLines(content).map((text) => `#par(${quoted(text)})`),
    `#set page(header: text(8.5pt, ${quoted(runningLine(content))}), footer: context text(8.5pt, align(right)[Seite #counter(page).display() von #counter(page).final().first()]))`,
    '#pagebreak()\n#outline(title: "Inhalt", depth: 4)',
    ...content.parts.map((part) => ['#pagebreak()', ...part.map((it) => piece(it, targets))].join('\n\n')),
  ].join('\n');
}
