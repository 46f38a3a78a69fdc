import { type ManualEntry, manualEntries } from '../../../src/narrate/helpers/manual.ts';
import { sampleOf, textOf } from '../editions.ts';
import { outcomeOf } from '../examples.ts';
import { markdownTable, plain, typed } from './markdown-table.ts';

const PLACES_AN_EXHIBIT: Readonly<Record<string, string>> = { tabelle: 'die Tabelle', diagramm: 'die Abbildung' };

const isCondition = (example: string): boolean => example.startsWith('(');

/** An example as it stands in a chapter. */
const inText = (example: string): string =>
  isCondition(example)
    ? `{{#wenn ${example}}}trifft zu{{else}}trifft nicht zu{{/wenn}}`
    : example.replace('}}…{{', '}}der erste Text{{').replace('}}…{{', '}}der andere Text{{');

/** What each example prints in the edition 2024, all of them in one chapter; fails where one doesn't work there. */
function printedExamples(entries: readonly ManualEntry[]): ReadonlyMap<string, string> {
  const exhibits = entries.filter(({ name }) => name in PLACES_AN_EXHIBIT);
  for (const { example } of exhibits) if (!placed(example)) failed(example, 'it is placed nowhere');
  const texts = entries.filter(({ name }) => !(name in PLACES_AN_EXHIBIT)).map(({ example }) => example);
  const text = texts.map((example) => `${inText(example)}\n`).join('\n');
  const fences = [{ language: 'markdown', marks: { beispiel: 'helpers' }, text, line: 1 }];
  const { printed, messages } = outcomeOf({ name: 'helpers', edition: '2024', fences });
  const lines = printed.trimEnd().split('\n');
  if (messages !== '' || lines.length !== texts.length) failed('of a helper', messages);
  return new Map([
    ...texts.map((example, index): [string, string] => [example, lines[index] ?? '']),
    ...exhibits.map(({ name, example }): [string, string] => [example, PLACES_AN_EXHIBIT[name] ?? '']),
  ]);
}

function failed(example: string, why: string): never {
  throw new Error(`the example ${example} does not work in the edition 2024: ${why}`);
}

/** Tables and charts stand once in a document, so their example is looked up in the chapters. */
function placed(example: string): boolean {
  const sample = sampleOf('2024');
  const folder = `data/${sample.year}/chapters`;
  return sample.files.list(folder).some((name) => textOf(sample, `${folder}/${name}`).includes(`${example}\n`));
}

/** What each option does, by its name. */
const OPTIONS: Readonly<Record<string, readonly [example: string, meaning: string]>> = {
  am: ['am="2019-09"', 'nimmt den Wert der Zeitreihe zu diesem Stichtag'],
  von: ['von="2022-12"', 'früherer Stichtag, mit dem verglichen wird'],
  bis: ['bis="2023-09"', 'späterer Stichtag des Vergleichs; ohne diese Angabe der neueste'],
  form: ['form="jahr"', 'andere Form, siehe die Wörter unter der Tabelle'],
  seit: ['seit=true', 'druckt den Vergleichszeitpunkt (since) statt des Stichtags'],
  nachkomma: ['nachkomma=0', 'Stellen hinter dem Komma'],
  betrag: ['betrag=true', 'ohne Vorzeichen'],
  mitVorzeichen: ['mitVorzeichen=true', 'mit Plus oder Minus'],
  mio: ['mio=true', 'in Millionen: 7,2 Mio. €'],
  ohneRund: ['ohneRund=true', 'lässt bei gerundeten Werten das Wort „rund“ weg'],
  einheit: ['einheit=true', 'druckt die Einheit mit'],
  steigt: ['steigt="gewachsen"', 'Wort für eine Zunahme'],
  sinkt: ['sinkt="geschrumpft"', 'Wort für eine Abnahme'],
  gleich: ['gleich="unverändert"', 'Wort für den Fall, dass beide Werte gleich sind'],
  zu: ['zu=barometer-neutral', 'Kennzahl, mit der verglichen wird'],
  ueber: ['ueber="über"', 'Wort, wenn der Wert größer ist'],
  unter: ['unter="unter"', 'Wort, wenn der Wert kleiner ist'],
  teil: ['teil=1', 'welcher Teil des Zitats'],
  grund: ['grund="Sprachniveau"', 'warum die Angabe fest im Text steht; wird nicht gedruckt'],
  sprache: ['sprache="en"', 'Kürzel der Sprache: en, fr, tr …'],
};

/** Every helper with an example, what it prints in 2024 and what may be added. */
export function helperTable(): string {
  const entries = manualEntries();
  const printed = printedExamples(entries);
  const rows = entries.map(({ name, example, description, ...entry }) => {
    const text = plain(printed.get(example) ?? '');
    const said = isCondition(example) || name in PLACES_AN_EXHIBIT ? `*${text}*` : text;
    const options = entry.options.map(({ name, required }) => (required ? `**${typed(name)}**` : typed(name)));
    return [typed(example), said, plain(description), options.join(', ') || '–'];
  });
  return markdownTable(['Sie schreiben', 'Gedruckt wird 2024', 'Wozu', 'Mögliche Angaben dahinter'], rows);
}

/** Every option of every helper. */
export function optionTable(): string {
  const used = [...new Set(manualEntries().flatMap(({ options }) => options.map(({ name }) => name)))];
  const rows = used.map((name) => {
    const [example, meaning] = OPTIONS[name] ?? failed(name, 'the handbook has no words for this option');
    return [typed(example), meaning];
  });
  return markdownTable(['Angabe', 'Was sie bewirkt'], rows);
}
