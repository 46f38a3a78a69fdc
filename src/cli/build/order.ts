import { dirname, join, resolve } from 'node:path';
import type { BuildOptions } from '../program.ts';
import { readOutputProfile } from '../read-output-profile.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Order } from './build-edition.ts';

/** What a file is called; one for a print shop never takes the place of the one to be read. */
export const fileName = (year: string, print = false): string => `amip-${year}${print ? '-druck' : ''}.pdf`;

const draftName = (year: string, print: boolean): string => `amip-${year}-entwurf${print ? '-druck' : ''}.pdf`;

/** What is wanted of an edition; `target` is a whole path. */
export const orderOf = (
  { today, home }: Pick<Surroundings, 'today' | 'home'>,
  year: string,
  target: string,
  options: BuildOptions,
  madeAt: string | undefined,
): Order => ({
  year,
  target,
  withData: options.withData ?? false,
  ...(options.print ? { outputProfile: readOutputProfile(home) } : {}),
  final: options.final ?? false,
  cache: options.cache ?? true,
  today: today(),
  ...(options.out === undefined ? { draftTarget: join(dirname(target), draftName(year, options.print ?? false)) } : {}),
  ...(madeAt === undefined ? {} : { madeAt }),
});

/** Where the file of the only edition goes: `--out` names it. */
export const targetOfOne = (root: string, year: string, { out, print }: Pick<BuildOptions, 'out' | 'print'>): string =>
  out === undefined ? join(root, 'output', fileName(year, print)) : resolve(root, out);

/** Where the file of one edition of several goes: `--out` names the folder. */
export const targetAmongSeveral = (
  root: string,
  year: string,
  { out, print }: Pick<BuildOptions, 'out' | 'print'>,
): string => join(resolve(root, out ?? 'output'), fileName(year, print));
