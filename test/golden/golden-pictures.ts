import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { type GoldenFolders, writeWithFolder } from './golden-text.ts';
import { fromPng, type GreyPicture, toPng, toRgba } from './pictures.ts';
import { mayRegenerate } from './regenerate.ts';

const fileOf = (page: number, mark = ''): string => join('pages', `${String(page).padStart(2, '0')}${mark}.png`);

/** How a page differs from the kept one, or undefined. The picture found and one of the difference are written. */
function difference(folders: GoldenFolders, page: number, found: GreyPicture): string | undefined {
  const kept = join(folders.kept, fileOf(page));
  const report = (what: string): string => {
    const path = join(folders.found, fileOf(page));
    writeWithFolder(path, toPng(found));
    return `page ${page}: ${what}; found: ${path}`;
  };
  if (!existsSync(kept)) return report('is not among the kept pages');
  const expected = fromPng(readFileSync(kept));
  if (expected.width !== found.width || expected.height !== found.height) return report('has another size');
  const marked = new PNG({ width: found.width, height: found.height });
  const pixels = pixelmatch(toRgba(expected), toRgba(found), marked.data, found.width, found.height);
  if (pixels === 0) return undefined;
  const path = join(folders.found, fileOf(page, '-diff'));
  writeWithFolder(path, PNG.sync.write(marked));
  return `${report(`${pixels} pixels differ`)}, marked: ${path}`;
}

/** Compares pages with the pictures kept in git. Throws naming every page that differs and where to look. */
export function expectGoldenPages(folders: GoldenFolders, pages: readonly GreyPicture[]): void {
  const kept = join(folders.kept, 'pages');
  if (mayRegenerate(process.env)) {
    rmSync(kept, { recursive: true, force: true });
    pages.forEach((page, i) => {
      writeWithFolder(join(folders.kept, fileOf(i + 1)), toPng(page));
    });
    return;
  }
  const differences = pages.flatMap((page, i) => difference(folders, i + 1, page) ?? []);
  const missing = (existsSync(kept) ? readdirSync(kept).length : 0) - pages.length;
  if (missing > 0) differences.push(`of the kept pages ${missing} are no longer there`);
  if (differences.length > 0) throw new Error([...differences, 'If that is meant: npm run golden'].join('\n'));
}
