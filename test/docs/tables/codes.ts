import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../src/check/rules.ts';
import { markdownTable, typed } from './markdown-table.ts';

/** Warnings a person may acknowledge, and what each is about. */
export const WARNINGS: Readonly<Record<string, string>> = {
  'plausibility.bounds': 'Der Wert liegt außerhalb dessen, was für diese Kennzahl üblich ist.',
  'plausibility.change':
    'Der neueste Wert weicht vom Wert davor weiter ab, als in einem Jahr oder in dieser Zeitreihe üblich ist.',
  'plausibility.unchanged': 'Der neueste Wert gleicht bis auf die letzte Ziffer dem Wert davor.',
  'plausibility.part-exceeds-whole':
    'Ein Teil ist größer als das Ganze, ein Anteil größer als 100 %, oder abgezogen wird mehr, als da ist.',
  'plausibility.umschichtung': 'Umgeschichtet wird mehr, als zugeteilt ist.',
  'plausibility.kfa': 'Der kommunale Finanzierungsanteil ist ungewöhnlich hoch oder niedrig.',
  'agreement.formula':
    'Ein gelieferter Wert stimmt auch mit Rundung nicht mit dem überein, woraus er folgt: was unter „agrees“ steht, oder die Anzahl, deren Veränderung er nennt.',
  'agreement.total': 'Eine Summenzeile einer Tabelle ist nicht die Summe der Zeilen darüber.',
  'agreement.parts': 'Ein Wert für alle liegt nicht zwischen dem für Frauen und dem für Männer.',
  'unit.factor':
    'Ein Wert ist um das Tausendfache (oder Millionenfache) zu groß oder zu klein: Tausend Euro statt Euro.',
  'unit.fraction': 'Ein Anteil steht als Bruch da: 0.415 statt 41.5.',
  'unit.points': 'Prozent und Prozentpunkte sind verwechselt.',
  'date.later-than-stand': 'Der Stichtag liegt nach dem Stand der Ausgabe, der Wert gilt aber als gezählt.',
  'date.outdated':
    'Der aktuelle Wert ist so alt, dass es einen neueren geben muss, oder er ist für ein früheres Jahr geplant.',
  'date.unlike-source': 'Der Stichtag ist älter als der, den die meisten Werte derselben Quelle haben.',
  'source.waiting-time': 'Der Wert gilt als endgültig, obwohl die Wartezeit der Statistik noch läuft.',
  'population.two-values': 'Für dieselbe Gruppe und denselben Stichtag gibt es zwei Werte.',
  'comparison.populations':
    'Verglichen, geteilt oder zusammengezählt werden Gruppen, die nicht zusammengehören oder sich überschneiden.',
  'comparison.backwards': 'Der Vergleich läuft vom späteren zum früheren Wert.',
  'comparison.dates': 'Was zusammengerechnet oder in einem Balken gezeigt wird, hat verschiedene Stichtage.',
  'privacy.small-count': 'Eine Zahl von Menschen ist so klein, dass einzelne erkennbar sein könnten.',
};

const AT_FIGURE = 'bei der Kennzahl';

/** Where those are acknowledged that are not, or not only, acknowledged beside a figure. */
const ACKNOWLEDGED_AT: Readonly<Record<string, string>> = {
  'agreement.total': 'bei der Tabelle',
  'comparison.backwards': 'bei der abgeleiteten Kennzahl',
  'comparison.populations': 'bei der abgeleiteten Kennzahl oder der Abbildung',
  'comparison.dates': 'bei der abgeleiteten Kennzahl, der Tabelle oder der Abbildung',
};

/** Codes of rules that are acknowledged by code; a doubt is acknowledged where it is written. */
export const acknowledgedByCode = (): readonly string[] =>
  RULES.map(({ code }) => code).filter((code) => code !== 'doubt');

export const warningTable = (): string =>
  markdownTable(
    ['Schlüssel', 'Was amip aufgefallen ist', 'Bestätigen'],
    Object.entries(WARNINGS).map(([code, what]) => [typed(code), what, ACKNOWLEDGED_AT[code] ?? AT_FIGURE]),
  );

const CATALOGUE = 'src/words/problems';
const CODE = /(?:\berror|\bwarning)\(\s*[`']([^`']+)[`']|\bcode: '(\w+\.[^']+)'/g;

/** Codes that are put together when they are used. */
const PUT_TOGETHER: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\$\{code\}\.unknown$/, ['population.unknown', 'source.unknown', 'chapter.unknown']],
  [/\$\{.*$/, ['…']],
];

function whole(code: string, file: string): readonly string[] {
  if (file === 'yaml.ts') return [`yaml.${code}`];
  const [pattern, endings] = PUT_TOGETHER.find(([it]) => it.test(code)) ?? [];
  return pattern && endings ? endings.map((ending) => code.replace(pattern, ending)) : [code];
}

/** Every code in the catalogue of messages. */
export function codes(): readonly string[] {
  const found = readdirSync(CATALOGUE).flatMap((file) => {
    const text = readFileSync(join(CATALOGUE, file), 'utf8');
    return [...text.matchAll(CODE)].flatMap((match) => whole(match[1] ?? match[2] ?? '', file));
  });
  return [...new Set(found)].filter((code) => !code.startsWith('yaml.yaml')).sort();
}

export const AREAS: Readonly<Record<string, string>> = {
  file: 'Datei als Ganzes: fehlt, leer, falsch gespeichert',
  yaml: 'Schreibweise einer YAML-Datei',
  field: 'Feld fehlt, ist unbekannt oder hat die falsche Form',
  value: 'Zahl',
  date: 'Stichtag oder anderes Datum',
  figure: 'Kennzahl',
  series: 'Zeitreihe',
  id: 'Kürzel',
  population: 'Personengruppe',
  source: 'Quelle',
  operand: 'Verweis von einer Kennzahl, Tabelle oder Abbildung auf eine Kennzahl',
  derive: 'Berechnung, die nicht gelingt',
  derived: 'abgeleitete Kennzahl',
  comparison: 'Vergleich zweier Werte',
  agreement: 'Übereinstimmung mit anderen Werten',
  unit: 'Einheit eines Wertes',
  privacy: 'Schutz einzelner Menschen',
  plausibility: 'ungewöhnlicher Wert',
  quotation: 'Zitat',
  doubt: 'vermerkter Zweifel',
  acknowledged: 'Bestätigung einer Warnung',
  text: 'Text eines Kapitels oder einer Überschrift',
  abbreviation: 'Abkürzung',
  table: 'Tabelle',
  chart: 'Abbildung',
  exhibit: 'Tabelle oder Abbildung im Text',
  chapter: 'Kapitel',
  years: 'Jahr der Ausgabe',
  state: 'Bearbeitungsstand und Beschluss',
  colour: 'Farbe',
  layout: 'fertige Seite',
  print: 'Datei für die Druckerei',
  'read-back': 'Gegenprüfung der fertigen Datei (Barrierefreiheit, Archiv, Druck)',
};

/** All codes by what they begin with. */
export function codeTable(): string {
  const areaOf = (code: string): string => code.split('.')[0] ?? code;
  const areas = [...new Set(codes().map(areaOf))].sort((a, b) => orderOf(a) - orderOf(b));
  return markdownTable(
    ['Bereich', 'Schlüssel'],
    areas.map((area) => [
      AREAS[area] ?? fail(area),
      codes()
        .filter((code) => areaOf(code) === area)
        .map(typed)
        .join(', '),
    ]),
  );
}

const orderOf = (area: string): number => Object.keys(AREAS).indexOf(area);

function fail(area: string): never {
  throw new Error(`the area „${area}“ of messages has no words in the handbook`);
}
