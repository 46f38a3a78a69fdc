import { join } from 'node:path';
import { type KeptDrawings, keptDrawings } from '../charts/kept-drawings.ts';
import { chartFolder } from '../write/chart-folder.ts';

/** Drawings kept for the next build, beside what is produced. One for all builds of a process. */
export const chartCache = (root: string): KeptDrawings =>
  keptDrawings(chartFolder(join(root, 'output', '.cache', 'charts')));
