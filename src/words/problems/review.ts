import type { Finding } from '../../problem/problem.ts';
import { warning } from './finding.ts';

/** What the catalogue says about texts that the figures contradict. Numbers and dates come printed. */

export interface Shown {
  readonly id: string;
  readonly value: string;
  readonly date: string;
}

const named = ({ id, value, date }: Shown): string => `„${id}“ (${value}, ${date})`;
const from = (earlier: Shown | undefined): string => (earlier ? `, nach ${earlier.value} (${earlier.date})` : '');

/** How to live with a warning about a text. */
const orAcknowledge = (code: string): string =>
  `Soll es so bleiben, bestätigen Sie es in edition.yaml unter „acknowledged“ mit „${code}“ und einem Grund.`;
const orAcknowledgeAt = (code: string): string =>
  `Soll es so bleiben, bestätigen Sie es dort unter „acknowledged“ mit „${code}“ und einem Grund.`;

const PLACES = { heading: 'In einer Überschrift', paragraph: 'Im Text', template: 'In einem Text zu Zahlen' } as const;

export const otherYear = (year: number, sentence: string, where: keyof typeof PLACES): Finding =>
  warning(
    'text.other-year',
    `${PLACES[where]} steht das Jahr ${year}, das nicht das dieser Ausgabe ist: „${sentence}“`,
    `Ist das Jahr stehen geblieben, setzen Sie {{jahr}}, {{vorjahr}} oder {{folgejahr}} ein; das einer Zahl druckt {{stichtag …}}. ${orAcknowledge('text.other-year')}`,
  );

export const otherYearInHead = (year: number, text: string): Finding =>
  warning(
    'text.other-year',
    `Hier steht das Jahr ${year}, das nicht das dieser Ausgabe ist: „${text}“`,
    `Bitte das Jahr prüfen. ${orAcknowledge('text.other-year')}`,
  );

export const otherTime = (word: string, sentence: string, figure: Shown, stand: string): Finding =>
  warning(
    'text.other-year',
    `„${word}“ passt nicht zum Stichtag von ${named(figure)}; das Programm hat den Stand ${stand}: „${sentence}“`,
    `Bitte die Zeitangabe mit {{stichtag ${figure.id}}} drucken oder die neuere Zahl nennen. ${orAcknowledge('text.other-year')}`,
  );

export const otherDate = (date: string, sentence: string, figure: Shown): Finding =>
  warning(
    'text.other-year',
    `„${date}“ steht neben ${named(figure)}, die von einem anderen Stichtag ist: „${sentence}“`,
    `Bitte Zeitpunkt und Zahl vom selben Stichtag drucken: {{stichtag ${figure.id}}}. ${orAcknowledge('text.other-year')}`,
  );

export const otherDateInExhibit = (date: string, text: string): Finding =>
  warning(
    'text.other-year',
    `„${date}“ ist von keiner Zahl dieser Tabelle oder Abbildung der Stichtag: „${text}“`,
    `Bitte den Zeitpunkt mit {{stichtag …}} von einer Zahl nehmen, die darin vorkommt. ${orAcknowledge('text.other-year')}`,
  );

export const pastPlan = (year: string, sentence: string): Finding =>
  warning(
    'text.other-year',
    `„${year}“ ist vergangen, der Satz spricht aber davon wie von dem, was kommt: „${sentence}“`,
    `Ist das Jahr stehen geblieben, setzen Sie {{jahr}} ein. ${orAcknowledge('text.other-year')}`,
  );

export const quotationOfOtherMonth = (id: string, date: string, figure: Shown): Finding =>
  warning(
    'quotation.other-month',
    `Das Zitat „${id}“ ist von ${date}, die Werte derselben Quelle neben ihm („${figure.id}“ (${figure.value})) sind von ${figure.date}.`,
    `Bitte ein Zitat aus derselben Veröffentlichung wählen. Soll es so bleiben, bestätigen Sie es bei „${figure.id}“ unter „acknowledged“ mit „quotation.other-month“ und einem Grund.`,
  );

export const trendContradicted = (word: string, sentence: string, figure: Shown, earlier: Shown | undefined): Finding =>
  warning(
    'text.trend',
    `„${word}“ widerspricht der Zahl daneben, ${named(figure)}${from(earlier)}: „${sentence}“`,
    `Bitte Wort und Zahl prüfen; {{trend …}} und {{jenach …}} wählen das Wort nach der Zahl. ${orAcknowledge('text.trend')}`,
  );

export const doubleMinus = (value: string, sentence: string): Finding =>
  warning(
    'text.trend',
    `„um ${value}“ ist doppelt verneint, denn das Wort daneben nennt die Richtung schon: „${sentence}“`,
    `Bitte betrag=true ergänzen, damit die Zahl ohne Minus steht. ${orAcknowledge('text.trend')}`,
  );

export const trendContradictedElsewhere = (
  word: string,
  sentence: string,
  figure: Shown,
  earlier: Shown | undefined,
): Finding =>
  warning(
    'text.trend-elsewhere',
    `„${word}“ widerspricht dem, was die Zahlen dazu sagen, ${named(figure)}${from(earlier)}: „${sentence}“`,
    `Bitte sagen, was gemeint ist, oder das Wort mit {{trend …}} oder {{jenach …}} nach der Zahl wählen lassen. ${orAcknowledge('text.trend-elsewhere')}`,
  );

export const superlativeWrong = (word: string, sentence: string, figure: Shown, by: Shown | undefined): Finding =>
  warning(
    'text.superlative',
    `„${word}“ stimmt nicht für ${named(figure)}${by ? `; ${by.date} waren es ${by.value}` : ''}: „${sentence}“`,
    `Bitte die Aussage prüfen; {{extrem …}} druckt sie nur, wenn die Zeitreihe sie belegt. ${orAcknowledge('text.superlative')}`,
  );

export const superlativeUnproven = (word: string, sentence: string): Finding =>
  warning(
    'text.superlative',
    `„${word}“ ist nicht zu belegen, denn zu diesem Satz gibt es keine Zeitreihe, die so weit zurückreicht: „${sentence}“`,
    `Bitte frühere Werte als Zeitreihe eintragen oder die Aussage abschwächen. ${orAcknowledge('text.superlative')}`,
  );

export const unknownAbbreviation = (word: string, sentence: string): Finding =>
  warning(
    'abbreviation.unknown',
    `Die Abkürzung „${word}“ ist nirgends erklärt: „${sentence}“`,
    `Bitte sie mit ihrer Langform in terms.yaml unter „abbreviations“ eintragen oder ausschreiben; ein Eigenname gehört in {{fest "${word}" grund="…"}}. ${orAcknowledge('abbreviation.unknown')}`,
  );

const KINDS = {
  figure: (id: string) => `Die Kennzahl „${id}“ steht in den Daten, kommt aber`,
  derived: (id: string) => `Die abgeleitete Kennzahl „${id}“ wird berechnet, kommt aber`,
  event: (id: string) => `Das Ereignis „${id}“ steht in den Daten, kommt aber`,
  quotation: (id: string) => `Das Zitat „${id}“ steht in den Daten, kommt aber`,
} as const;

export const neverUsed = (kind: keyof typeof KINDS, id: string): Finding =>
  warning(
    'figure.unused',
    `${KINDS[kind](id)} in keinem Text, keiner Tabelle und keiner Abbildung vor.`,
    kind === 'figure' || kind === 'derived'
      ? `Bitte im Text nennen oder aus den Daten nehmen. ${orAcknowledgeAt('figure.unused')}`
      : `Bitte im Text nennen oder aus den Daten nehmen. ${orAcknowledge('figure.unused')}`,
  );

export const otherUnit = (word: string, id: string, unit: string, sentence: string): Finding =>
  warning(
    'text.unit-word',
    `Hinter „${id}“ steht „${word}“, die Kennzahl ist aber in „${unit}“ angegeben: „${sentence}“`,
    `Bitte {{wert ${id}}} schreiben, das druckt die Einheit mit. ${orAcknowledge('text.unit-word')}`,
  );

export const magnitudeTwice = (word: string, id: string, sentence: string): Finding =>
  warning(
    'text.unit-word',
    `Hinter der vollständigen Zahl von „${id}“ steht noch „${word}“: „${sentence}“`,
    `Bitte {{wert ${id} mio=true}} schreiben, das druckt Millionen richtig. ${orAcknowledge('text.unit-word')}`,
  );

export const twoForms = (id: string, first: string, second: string, sentence: string): Finding =>
  warning(
    'text.two-forms',
    `„${id}“ ist einmal als „${first}“ gedruckt und hier als „${second}“; das liest sich wie zwei Werte: „${sentence}“`,
    `Bitte überall dieselben Angaben (nachkomma, ohneRund) machen. ${orAcknowledge('text.two-forms')}`,
  );

export const acknowledgementUnused = (code: string): Finding =>
  warning(
    'acknowledged.unused',
    `Bestätigt ist eine Warnung „${code}“, die es hier nicht gibt.`,
    'Bitte die Bestätigung entfernen; passt sie nur nicht mehr genau, berichtigen Sie Schlüssel, Kapitel oder Worte.',
  );
