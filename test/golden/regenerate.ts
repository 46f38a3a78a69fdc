/**
 * Whether this run may write golden files. They are regenerated on purpose (`npm run golden`), by a person who looks
 * at what changed, and never by a machine that checks.
 */
export function mayRegenerate(environment: Readonly<Record<string, string | undefined>>): boolean {
  const asked = environment.UPDATE_GOLDEN === '1';
  const ci = environment.CI;
  if (asked && ci !== undefined && ci !== '' && ci !== 'false') {
    throw new Error(
      'Golden files are not regenerated on CI: run `npm run golden` on your machine and look at the diff.',
    );
  }
  return asked;
}
