import { examine } from '../../../src/pipeline/examine.ts';
import { sampleOf, textOf, withFile } from '../editions.ts';
import { newProblems } from '../examples.ts';
import { markdownTable, plain, typed } from './markdown-table.ts';

/** Something people get wrong: what stands in the edition 2024 and what they make of it. */
interface Mistake {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** What the table shows of it; `to` where nothing is said. */
  readonly shown?: string;
}

const CUSTOMERS = 'data/2024/customers.yaml';
const CHAPTER = 'data/2024/chapters/kundenentwicklung.md';
const EXHIBITS = 'data/2024/exhibits.yaml';
const VALUE = '    date: 2023-09\n    value: 970\n    status: endgültig';
const SENTENCE = 'Aus der Ukraine kommen {{zahl ukraine-elb}} der betreuten Kundinnen und Kunden.';

const inValue = (what: string, from: string, to: string, shown = to): Mistake => ({
  what,
  file: CUSTOMERS,
  from: VALUE,
  to: VALUE.replace(from, to),
  shown,
});
const inSentence = (what: string, to: string): Mistake => ({ what, file: CHAPTER, from: SENTENCE, to });

const MISTAKES: readonly Mistake[] = [
  {
    what: 'Tausenderpunkt',
    file: CUSTOMERS,
    from: 'value: 6658,',
    to: 'value: 6.658,',
    shown: '{ date: 2023-09, value: 6.658, status: endgültig }',
  },
  {
    what: 'Komma in geschweiften Klammern',
    file: CUSTOMERS,
    from: 'value: 6658,',
    to: 'value: 6,658,',
    shown: '{ date: 2023-09, value: 6,658, status: endgültig }',
  },
  { what: 'Komma statt Punkt', file: CUSTOMERS, from: 'value: 41.5', to: 'value: 41,5' },
  inValue('Zahl in Anführungszeichen', '970', '"970"', 'value: "970"'),
  inValue('Einheit hinter der Zahl', '970', '970 Personen', 'value: 970 Personen'),
  { what: 'Anteil über 100', file: CUSTOMERS, from: 'value: 41.5', to: 'value: 141.5' },
  { what: 'Bruch statt Prozent', file: CUSTOMERS, from: 'value: 41.5', to: 'value: 0.415' },
  inValue('Stichtag vergessen', '    date: 2023-09\n', '', 'value: 970'),
  inValue('Monat 13', '2023-09', '2023-13', 'date: 2023-13'),
  inValue('Stichtag wie in Word', '2023-09', 'September 2023', 'date: September 2023'),
  inValue('Feld vertippt', 'status', 'statuss', 'statuss: endgültig'),
  inValue('Status, den es nicht gibt', 'endgültig', 'final', 'status: final'),
  inValue('Leerzeichen hinter dem Doppelpunkt fehlt', 'value: 970', 'value:970', 'value:970'),
  inValue('Tabulator statt Leerzeichen', '    value', '\tvalue', '→value: 970'),
  inValue('falsch eingerückt', '    value', '   value', '   value: 970'),
  inValue('zweimal dasselbe Feld', 'value: 970', 'value: 970\n    value: 971'),
  {
    what: 'Doppelpunkt im Text',
    file: CUSTOMERS,
    from: 'text: Ein Stichtag ist nicht gedruckt; eingetragen',
    to: 'text: Kein Stichtag: eingetragen',
  },
  {
    what: 'Quelle vertippt',
    file: CUSTOMERS,
    from: 'source: ba-grundsicherung\n    date: 2023-09\n    value: 747',
    to: 'source: ba-grundsicherug\n    date: 2023-09\n    value: 747',
    shown: 'source: ba-grundsicherug',
  },
  {
    what: 'Überschrift beginnt mit Platzhalter',
    file: EXHIBITS,
    from: 'caption: Von der Zuteilung zum operativen Ansatz {{jahr}}',
    to: 'caption: {{jahr}} und die Zuteilung',
  },
  {
    what: 'Zelle fehlt',
    file: EXHIBITS,
    from: 'cells: [null, kfa]',
    to: 'cells: [kfa]',
  },
  {
    what: 'Zahl statt Kürzel in der Tabelle',
    file: EXHIBITS,
    from: 'cells: [null, kfa]',
    to: 'cells: [null, 2374960.98]',
  },
  { what: 'Art der Abbildung vertippt', file: EXHIBITS, from: 'type: deviation', to: 'type: devation' },
  {
    what: 'Werte außerhalb der Achse',
    file: EXHIBITS,
    from: 'axisFrom: 6000',
    to: 'axisFrom: 6600',
  },
  inSentence('Zahl im Text', 'Aus der Ukraine kommen 747 Personen.'),
  inSentence('Paragraf im Text', 'Das regelt § 16 SGB II.'),
  inSentence('Kürzel vertippt', 'Das sind {{zahl ukrain-elb}}.'),
  inSentence('Hilfswort vertippt', 'Das sind {{zhal ukraine-elb}}.'),
  inSentence('Klammer fehlt', 'Das sind {{zahl ukraine-elb}.'),
  inSentence('Stichtag ohne Wert', 'Das waren {{zahl elb am="2019-10"}}.'),
  inSentence('deutsche Anführungszeichen im Platzhalter', 'Das waren {{zahl elb am=„2019-09“}}.'),
  inSentence('Nummer vor der Überschrift', '### 2.4.1 Ukraine'),
  inSentence('Verweis ins Leere', 'Siehe {{kapitel "resourcen"}}.'),
  {
    ...inSentence('Leerzeichen vor der Anmerkung', 'Das Ergebnis [^stand] gilt.\n\n[^stand]: Es ist vorläufig.'),
    shown: 'Das Ergebnis [^stand] gilt.',
  },
  inSentence('Anmerkung ohne Text', 'Das Ergebnis[^stand] gilt.'),
  inSentence('Bild aus Word', '![Gruppenfoto](foto.png)'),
  {
    what: 'helle Akzentfarbe',
    file: 'data/jobcenter.yaml',
    from: '"#1d5a7e"',
    to: '"#99ccee"',
    shown: 'accent: "#99ccee"',
  },
];

/** What the program says to a mistake, as a row of the table. */
function rowOf({ what, file, from, to, shown = to }: Mistake): readonly string[] {
  const sample = sampleOf('2024');
  const text = textOf(sample, file);
  if (!text.includes(from)) throw new Error(`${file} has no „${from}“ to get wrong`);
  const { files, year } = withFile(
    sample,
    file,
    text.replace(from, () => to),
  );
  const problem = newProblems('2024', examine(files, year))[0];
  if (!problem) throw new Error(`nothing is said of the mistake „${what}“`);
  return [`**${what}**<br>${typed(shown)}`, `${plain(problem.message)} \`[${problem.code}]\``, plain(problem.hint)];
}

export const mistakeTable = (): string =>
  markdownTable(['Was passiert ist', 'Was amip meldet', 'Was zu tun ist'], MISTAKES.map(rowOf));
