import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

// React's development build checks every element; that takes time and changes nothing on the pages.
process.env.NODE_ENV ??= 'production';

/** The command line from source; `build/amip.cjs` starts the bundle of it. */
await run(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
