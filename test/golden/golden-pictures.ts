import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { actualPath, keptPath, writeWithFolder } from './golden-text.ts';
import { fromPng, type GreyPicture, toPng, toRgba } from './pictures.ts';
import { mayRegenerate } from './regenerate.ts';

const FOLDER = 'pages';
const fileOf = (page: number): string => `${String(page).padStart(2, '0')}.png`;

/** How a page differs from the kept one, or undefined. The picture found and a picture of the difference are written. */
function difference(edition: string, page: number, found: GreyPicture): string | undefined {
  const file = `${FOLDER}/${fileOf(page)}`;
  const kept = keptPath(edition, file);
  const report = (what: string): string => {
    writeWithFolder(actualPath(edition, file), toPng(found));
    return `page ${page}: ${what}; found: ${actualPath(edition, file)}`;
  };
  if (!existsSync(kept)) return report('is not among the kept pages');
  const expected = fromPng(readFileSync(kept));
  if (expected.width !== found.width || expected.height !== found.height) return report('has another size');
  const marked = new PNG({ width: found.width, height: found.height });
  const pixels = pixelmatch(toRgba(expected), toRgba(found), marked.data, found.width, found.height);
  if (pixels === 0) return undefined;
  const where = actualPath(edition, file.replace('.png', '-diff.png'));
  writeWithFolder(where, PNG.sync.write(marked));
  return `${report(`${pixels} pixels differ`)}, marked: ${where}`;
}

/** Compares pages with the pictures kept in git; says of every page that differs which one and where to look. */
export function expectGoldenPages(edition: string, pages: readonly GreyPicture[]): void {
  const folder = keptPath(edition, FOLDER);
  if (mayRegenerate(process.env)) {
    rmSync(folder, { recursive: true, force: true });
    pages.forEach((page, i) => {
      writeWithFolder(keptPath(edition, `${FOLDER}/${fileOf(i + 1)}`), toPng(page));
    });
    return;
  }
  const differences = pages.flatMap((page, i) => difference(edition, i + 1, page) ?? []);
  const kept = existsSync(folder) ? readdirSync(folder).length : 0;
  if (kept > pages.length) differences.push(`${kept - pages.length} kept pages are no longer there`);
  expect(differences, 'if these are meant: npm run golden').toEqual([]);
}
