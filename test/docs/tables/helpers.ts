import { type ManualEntry, manualEntries } from '../../../src/narrate/helpers/manual.ts';
import { sampleOf, textOf } from '../editions.ts';
import { outcomeOf } from '../examples.ts';
import { markdownTable, plain, typed } from './markdown-table.ts';

const PLACES_AN_EXHIBIT: Readonly<Record<string, string>> = { tabelle: 'die Tabelle', diagramm: 'die Abbildung' };

/** What an example prints in the edition 2024; fails where it doesn't work there. */
export function printedOf({ name, example }: Pick<ManualEntry, 'name' | 'example'>): string {
  const exhibit = PLACES_AN_EXHIBIT[name];
  if (exhibit !== undefined) return placed(example) ? `*${exhibit}*` : failed(example, 'is placed nowhere');
  const isCondition = example.startsWith('(');
  const text = isCondition
    ? `{{#wenn ${example}}}trifft zu{{else}}trifft nicht zu{{/wenn}}`
    : example.replace('}}…{{', '}}der erste Text{{').replace('}}…{{', '}}der andere Text{{');
  const marks = { beispiel: name };
  const fences = [{ language: 'markdown', marks, text: `${text}\n`, line: 1 }];
  const { printed, messages } = outcomeOf({ name, edition: '2024', fences });
  if (messages !== '' || printed === '') return failed(example, messages);
  return isCondition ? `*${printed.trim()}*` : plain(printed.trim());
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
  const rows = manualEntries().map((entry) => {
    const options = entry.options.map(({ name, required }) => (required ? `**${typed(name)}**` : typed(name)));
    return [typed(entry.example), printedOf(entry), plain(entry.description), options.join(', ') || '–'];
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
