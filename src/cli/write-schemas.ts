import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaFiles } from '../validate/json-schema.ts';

/** `npm run schema`: writes the JSON Schemas of the data files, for completion and checks in the editor. */
const folder = fileURLToPath(new URL('../../data/schema/', import.meta.url));

mkdirSync(folder, { recursive: true });
for (const [name, text] of schemaFiles()) writeFileSync(join(folder, name), text);
