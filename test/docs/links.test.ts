import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutFences } from './fences.ts';

const FILES = ['README.md', 'ARCHITECTURE.md', 'docs/handbuch.md', 'docs/nachschlagen.md'] as const;
const LARGEST = 1_000_000;

/** The name GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (markdown: string): readonly string[] =>
  [...withoutFences(markdown).matchAll(/^#{1,6} (.*)$/gm)].map((match) => anchorOf(match[1] ?? ''));

/** What is written as code, or with a backslash before it, is no link. */
const prose = (file: string): string => withoutFences(readFileSync(file, 'utf8')).replace(/`[^`]*`|\\./g, '');

const OWN_PATH = /`((?:data|docs|src|templates|test)\/[\w./-]*)`/g;

describe.each(FILES)('%s', (file) => {
  it('links only to files and headings that exist', () => {
    const links = [...prose(file).matchAll(/(?<!!)\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    const broken = links
      .filter((link) => !/^(?:https?|mailto):/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? file : join(dirname(file), path);
        if (!existsSync(target)) return true;
        return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(decodeURIComponent(anchor));
      });
    expect(broken).toEqual([]);
  });

  it('names only files and folders of the project that exist', () => {
    const paths = [...withoutFences(readFileSync(file, 'utf8')).matchAll(OWN_PATH)].map((match) => match[1] ?? '');
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('describes every picture it shows to those who do not see it', () => {
    const pictures = [...prose(file).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    const wrong = pictures.filter(
      ([, alt = '', path = '']) => alt.length < 20 || !existsSync(join(dirname(file), path)),
    );
    expect(wrong.map(([all]) => all)).toEqual([]);
  });
});

describe('the pictures of the handbook', () => {
  const folder = 'docs/bilder';
  const names = readdirSync(folder);

  it('are all shown', () => {
    const handbook = readFileSync('docs/handbuch.md', 'utf8');
    expect(names.filter((name) => !handbook.includes(`(bilder/${name})`))).toEqual([]);
  });

  it('are small enough for everybody who copies the project', () => {
    const sizes = names.map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST);
  });
});
