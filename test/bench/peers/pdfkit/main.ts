import { createWriteStream, readFileSync } from 'node:fs';
import { type Content, coverLines, headingLine, isHeading, runningLine } from '../../content.ts';
import { setPiece } from './pieces.ts';
import { LEFT, openSheet, TOP, WIDE, widthFrom } from './sheet.ts';

/** `main.ts CONTENT PDF`: the content as PDF, every line placed by hand; running lines and contents last. */
const [from = '', to = ''] = process.argv.slice(2);
// The bench wrote it.
const content = JSON.parse(readFileSync(from, 'utf8')) as Content;

const LINE = 16;
const PER_PAGE = 38;

const doc = openSheet(content);
doc.pipe(createWriteStream(to));
doc.font('semiBold', 30).text(`${content.title} ${content.years}`, LEFT, 250);
doc.font('regular', 12);
for (const text of coverLines(content)) doc.text(text);

const headings = content.parts.flat().filter(isHeading);
const reserved = Math.ceil((headings.length + 1) / PER_PAGE);
for (let page = 0; page < reserved; page++) doc.addPage();

let current = reserved;
doc.on('pageAdded', () => {
  current += 1;
});
const pages = new Map<string, number>();
for (const part of content.parts) {
  doc.addPage();
  doc.y = TOP;
  for (const piece of part) setPiece(doc, piece, content, (id) => pages.set(id, current));
}

headings.forEach((heading, at) => {
  doc.switchToPage(1 + Math.floor((at + 1) / PER_PAGE));
  const top = TOP + ((at + 1) % PER_PAGE) * LINE;
  if (at === 0) doc.font('semiBold', 22).text('Inhalt', LEFT, TOP - 12);
  doc.font('regular', 10.5);
  const left = LEFT + 12 * (heading.level - 1);
  doc.text(headingLine(heading), left, top, { goTo: heading.id, width: 380, ellipsis: true, height: LINE });
  doc.text(String((pages.get(heading.id) ?? 0) + 1), LEFT, top, { width: widthFrom(doc, LEFT), align: 'right' });
});

const { count } = doc.bufferedPageRange();
for (let page = 1; page < count; page++) {
  doc.switchToPage(page);
  // Below the margin pdfkit would begin another page.
  doc.page.margins.bottom = 0;
  doc.font('regular', 8.5).text(runningLine(content), WIDE, 40, { lineBreak: false });
  doc.text(`Seite ${page + 1} von ${count}`, WIDE, 796, { width: widthFrom(doc, WIDE), align: 'right' });
}
doc.end();
