import { createHash } from 'node:crypto';
import { type Debugger, Session } from 'node:inspector';
import { keptDrawings } from '../../src/charts/kept-drawings.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { readFonts } from '../../src/cli/read-fonts.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { produce } from '../../src/pipeline/produce.ts';
import { chartFolder } from '../../src/write/chart-folder.ts';

/** Every script the engine has, as it says itself. */
function loadedScripts(): readonly string[] {
  const urls: string[] = [];
  const session = new Session();
  session.connect();
  session.on('Debugger.scriptParsed', ({ params }: { params: Debugger.ScriptParsedEventDataType }) =>
    urls.push(params.url),
  );
  session.post('Debugger.enable');
  session.disconnect();
  return urls;
}

/** Run in a process of its own: builds 2024 with the folder of kept charts and tells what it took. */
const { programme } = examine(nodeFiles('.'), '2024');
if (!programme) throw new Error('no programme');
const kept = keptDrawings(chartFolder(process.argv[2] ?? ''));
produce(programme, readFonts('.'), () => undefined, { kept }).then(({ pdf }) => {
  const names = loadedScripts().flatMap((url) => /\/node_modules\/(vega[^/]*)\//.exec(url)?.[1] ?? []);
  const digest = createHash('sha256')
    .update(pdf?.bytes ?? '')
    .digest('hex');
  process.stdout.write(JSON.stringify({ digest, vega: [...new Set(names)].sort() }));
});
