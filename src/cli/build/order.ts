import { dirname, join, resolve } from 'node:path';
import type { BuildOptions } from '../program.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Order } from './build-edition.ts';

export const fileName = (year: string): string => `amip-${year}.pdf`;

const draftName = (year: string): string => `amip-${year}-entwurf.pdf`;

/** What is wanted of an edition; `target` is a whole path. */
export const orderOf = (
  { today }: Pick<Surroundings, 'today'>,
  year: string,
  target: string,
  options: BuildOptions,
  madeAt: string | undefined,
): Order => ({
  year,
  target,
  withData: options.withData ?? false,
  final: options.final ?? false,
  cache: options.cache ?? true,
  today: today(),
  ...(options.out === undefined ? { draftTarget: join(dirname(target), draftName(year)) } : {}),
  ...(madeAt === undefined ? {} : { madeAt }),
});

/** Where the file of the only edition goes: `--out` names it. */
export const targetOfOne = (root: string, year: string, out: string | undefined): string =>
  out === undefined ? join(root, 'output', fileName(year)) : resolve(root, out);

/** Where the file of one edition of several goes: `--out` names the folder. */
export const targetAmongSeveral = (root: string, year: string, out: string | undefined): string =>
  join(resolve(root, out ?? 'output'), fileName(year));
