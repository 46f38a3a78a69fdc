import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { runScript } from './child.ts';
import { otherNodes } from './ours.ts';
import type { Measured } from './part.ts';
import { PARTS } from './parts.ts';
import { PEERS } from './peers/peers.ts';
import { drawn } from './plots.ts';
import { report, type Setting } from './report.ts';

/**
 * `npm run bench [-- [--quick] PART …]`: measures all parts, or those named; all of them, thoroughly, are written to
 * docs/performance.md with its plots.
 */
const words = process.argv.slice(2);
const quick = words.includes('--quick');
const names = words.filter((word) => word !== '--quick');
const known = PARTS.map(({ name }) => name);
const strange = names.filter((name) => !known.includes(name));
if (strange.length > 0) throw new Error(`no part ${strange.join(', ')}; there are ${known.join(', ')}`);

const LIBRARIES = [
  '@react-pdf/layout',
  '@react-pdf/render',
  'pdfkit',
  'vega',
  'vega-lite',
  'handlebars',
  'yaml',
  'zod',
];

function setting(): Setting {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const model = cpus()[0]?.model ?? 'unknown processor';
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`,
    node: [process.version, ...[...otherNodes().keys()].map((version) => `v${version} where it says so`)].join(', '),
    libraries: LIBRARIES.map((name) => `${name} ${manifest.dependencies[name]}`),
    peers: PEERS.map((peer) => peer.found()).map((found) => ('version' in found ? found.version : found.missing)),
  };
}

const here = setting();
const results = PARTS.filter(({ name }) => names.length === 0 || names.includes(name)).map((part) => {
  process.stderr.write(`${part.name} …\n`);
  // run-part.ts prints what a part has measured.
  const script = join(import.meta.dirname, 'run-part.ts');
  return [part, runScript(script, part.name, ...(quick ? ['quick'] : [])) as Measured] as const;
});
const page = report(here, results);
process.stdout.write(page);
if (names.length === 0 && !quick) {
  writeFileSync('docs/performance.md', page);
  for (const [part, { rows }] of results) {
    for (const plot of part.plots?.(rows) ?? []) writeFileSync(join('docs', plot.file), await drawn(plot));
  }
}
