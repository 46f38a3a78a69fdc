import { printWithData, wrongSourceDate } from '../words/command-line.ts';
import { allAndYears, outIsNoFolder, watchOnlyOne } from '../words/several.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { momentOf } from './moment.ts';
import type { BuildOptions } from './program.ts';
import type { Surroundings } from './surroundings.ts';

/** What is wrong with the switches of a call as they stand beside each other; undefined where nothing is. */
function contradiction(
  years: readonly string[],
  { all, watch, out, print, withData }: BuildOptions,
): string | undefined {
  if (all && years.length > 0) return allAndYears;
  if (print && withData) return printWithData;
  if (watch && (all || years.length > 1)) return watchOnlyOne;
  return (all || years.length > 1) && out !== undefined && /\.pdf$/i.test(out) ? outIsNoFolder(out) : undefined;
}

/** `amip build`: writes the programme of one year, of several at once, or of one again after every save. */
export async function build(
  surroundings: Surroundings,
  years: readonly string[],
  options: BuildOptions,
): Promise<ExitStatus> {
  const { sourceDate, err } = surroundings;
  const madeAt = momentOf(sourceDate);
  const wrong = madeAt === null ? wrongSourceDate(sourceDate ?? '') : contradiction(years, options);
  if (wrong !== undefined || madeAt === null) {
    err(`${wrong}\n`);
    return EXIT.wrongCall;
  }
  const [year] = years;
  if (options.all || year === undefined || years.length > 1) {
    const { buildSeveral } = await import('./build/build-several.ts');
    return buildSeveral(surroundings, years, options, madeAt);
  }
  if (options.watch) {
    const [{ watchEdition }, { interruption }] = await Promise.all([
      import('./watch/watch-edition.ts'),
      import('./watch/interruption.ts'),
    ]);
    return watchEdition(surroundings, year, options, madeAt, interruption());
  }
  const { buildOne } = await import('./build/build-one.ts');
  return buildOne(surroundings, year, options, madeAt);
}
