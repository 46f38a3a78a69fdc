import { pathToFileURL } from 'node:url';
import {
  type Content,
  coverLines,
  type HeadingPiece,
  headingLine,
  isHeading,
  type Line,
  type Piece,
  type Run,
  runningLine,
} from '../../content.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function run({ text, bold, italic, href }: Run): string {
  const inner = [italic ? 'em' : '', bold ? 'strong' : ''].reduce(
    (html, name) => (name === '' ? html : `<${name}>${html}</${name}>`),
    escaped(text),
  );
  return href === undefined ? inner : `<a href="${escaped(href)}">${inner}</a>`;
}

const line = (runs: Line): string => runs.map(run).join('');

const notes = (lines: readonly string[]): string =>
  lines.map((text) => `<p class="small">${escaped(text)}</p>`).join('');

function piece(it: Piece, content: Content): string {
  switch (it.kind) {
    case 'heading':
      return `<h${it.level} id="${it.id}">${escaped(headingLine(it))}</h${it.level}>`;
    case 'paragraph':
      return `<p id="${it.id}"${it.small ? ' class="small"' : ''}>${line(it.text)}</p>`;
    case 'list': {
      const items = it.items.map((runs) => `<li>${line(runs)}</li>`).join('');
      return it.ordered ? `<ol start="${it.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'table': {
      const head = it.head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
      const rows = it.rows.map(({ cells: [label = '', ...cells], total }) => {
        const values = cells.map((text) => `<td>${escaped(text)}</td>`).join('');
        return `<tr${total ? ' class="total"' : ''}><th scope="row">${escaped(label)}</th>${values}</tr>`;
      });
      return `<div class="wide"><table id="${it.id}"><caption>${escaped(it.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>${notes(it.notes)}</div>`;
    }
    case 'chart':
      return `<figure class="wide" id="${it.id}"><figcaption>${escaped(it.caption)}</figcaption><div role="img" aria-label="${escaped(it.alt)}">${content.pictures[it.picture]?.svg ?? ''}</div>${notes(it.notes)}</figure>`;
  }
}

const FACES = [
  ['regular', 400, 'normal'],
  ['italic', 400, 'italic'],
  ['semiBold', 600, 'normal'],
  ['semiBoldItalic', 600, 'italic'],
] as const;

const style = (content: Content): string => `
${FACES.map(([face, weight, slant]) => `@font-face { font-family: "Source Sans 3"; font-weight: ${weight}; font-style: ${slant}; src: url("${pathToFileURL(content.fonts[face])}"); }`).join('\n')}
@page { size: A4; margin: 92pt 68pt 82pt; @top-left { content: "${runningLine(content)}"; font: 8.5pt "Source Sans 3"; } @bottom-right { content: "Seite " counter(page) " von " counter(pages); font: 8.5pt "Source Sans 3"; } }
@page :first { @top-left { content: none; } @bottom-right { content: none; } }
body { margin: 0; font: 10.5pt/15pt "Source Sans 3"; hyphens: auto; text-wrap: pretty; }
h1 { font-size: 22pt; line-height: 27pt; color: ${content.accent}; margin: 36pt 0 11pt 50pt; }
h2 { font-size: 14.5pt; line-height: 19pt; margin: 25pt 0 5pt 50pt; }
h3, h4 { font-size: 11.5pt; margin: 18pt 0 3pt 50pt; }
h1, h2, h3, h4, th[scope=col], caption, figcaption, strong, .total { font-weight: 600; }
h1, h2, h3, h4, caption, figcaption { break-after: avoid; }
p, ul, ol { margin: 0 0 7.5pt 50pt; }
.small { font-size: 8.5pt; line-height: 11.5pt; }
.wide { margin: 16pt 0; }
.wide p { margin-left: 0; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; line-height: 13pt; }
th, td { text-align: right; font-weight: inherit; border-bottom: 0.5pt solid #999; padding: 3pt; }
th:first-child { text-align: left; }
caption, figcaption { text-align: left; font-size: 9.5pt; }
svg { width: 100%; height: auto; }
.part, nav { break-before: page; }
nav li { list-style: none; }
a { color: inherit; }
.cover { padding: 160pt 0 0 50pt; }
.cover p { margin-left: 0; }
.cover b { font-size: 30pt; line-height: 36pt; font-weight: 600; display: block; }`;

const entry = (heading: HeadingPiece): string =>
  `<li style="margin-left: ${(heading.level - 1) * 12}pt"><a href="#${heading.id}">${escaped(headingLine(heading))}</a></li>`;

/** The whole document as one page of HTML. No browser knows the page of a heading, so its contents have no numbers. */
export function htmlPage(content: Content): string {
  const { title, years, parts } = content;
  const cover = coverLines(content)
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('');
  return [
    '<!doctype html><html lang="de"><head><meta charset="utf-8">',
    `<title>${escaped(`${title} ${years}`)}</title><style>${style(content)}</style></head><body>`,
    `<div class="cover"><b>${escaped(`${title} ${years}`)}</b>${cover}</div>`,
    `<nav><p><strong>Inhalt</strong></p><ul>${parts.flat().filter(isHeading).map(entry).join('')}</ul></nav>`,
    ...parts.map((part) => `<div class="part">${part.map((it) => piece(it, content)).join('\n')}</div>`),
    '</body></html>',
  ].join('\n');
}
