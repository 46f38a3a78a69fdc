import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mayRegenerate } from './regenerate.ts';

/** `npm run golden`: writes every golden file anew. Look at `git diff` before committing. */
const environment = { ...process.env, UPDATE_GOLDEN: '1' };
mayRegenerate(environment);
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/golden/editions.test.ts'], {
  stdio: 'inherit',
  env: environment,
});
process.exitCode = status ?? 1;
