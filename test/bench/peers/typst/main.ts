import { readFileSync, writeFileSync } from 'node:fs';
import type { Content } from '../../content.ts';
import { typstCompiler } from './compiler.ts';

/** `main.ts CONTENT PDF LIBRARY`: the content as PDF/UA-1, set by Typst. */
const [from = '', to = '', library = ''] = process.argv.slice(2);
// The bench wrote it.
const content = JSON.parse(readFileSync(from, 'utf8')) as Content;
writeFileSync(to, typstCompiler(library, content.fonts).pdf(content));
