import { PARTS } from './parts.ts';

/** `run-part.ts PART [quick]`: runs one part and prints its rows as JSON. */
const [name, effort] = process.argv.slice(2);
const part = PARTS.find((candidate) => candidate.name === name);
if (!part) throw new Error(`there is no part ${name}; there are ${PARTS.map((one) => one.name).join(', ')}`);
process.stdout.write(JSON.stringify(await part.run({ quick: effort === 'quick' })));
