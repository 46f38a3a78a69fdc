import { BLOCK_WORDS, THINGS, type ThingName } from '../helpers.ts';
import { error } from './finding.ts';

/** What the check of helpers says: what they were given, and why they can't print it. */

const meant = (near: string | undefined, otherwise: string): string => (near ? `Meinten Sie „${near}“?` : otherwise);

export const missingParameter = (helper: string, expects: string, example: string) =>
  error('text.parameter-missing', `Hinter „${helper}“ fehlt ${expects}.`, `So wird es geschrieben: ${example}`);

export const surplusParameter = (helper: string, expected: number, example: string) =>
  error(
    'text.parameter-surplus',
    expected === 0 ? `Hinter „${helper}“ gehört keine Angabe.` : `Hinter „${helper}“ steht eine Angabe zu viel.`,
    `So wird es geschrieben: ${example}`,
  );

export const missingOption = (helper: string, option: string, example: string) =>
  error('text.option-missing', `Bei „${helper}“ fehlt die Option „${option}“.`, `So wird es geschrieben: ${example}`);

export const unknownOption = (helper: string, option: string, near: string | undefined, known: readonly string[]) =>
  error(
    'text.option-unknown',
    `„${helper}“ kennt die Option „${option}“ nicht.`,
    meant(near, known.length === 0 ? 'Entfernen Sie die Option.' : `Möglich sind: ${known.join(', ')}.`),
  );

export const repeatedOption = (helper: string, option: string) =>
  error(
    'text.option-repeated',
    `Bei „${helper}“ steht die Option „${option}“ mehrmals.`,
    'Lassen Sie sie nur einmal stehen.',
  );

export const wrongArgument = (written: string, expects: string, example: string) =>
  error('text.argument', `Hier steht ${written}, erwartet wird ${expects}.`, `Schreiben Sie zum Beispiel ${example}.`);

export const wrongKind = (name: string, kind: ThingName, expects: string) =>
  error(
    'text.kind',
    `„${name}“ ist ${THINGS[kind]}, erwartet wird ${expects}.`,
    'Setzen Sie hier einen passenden Namen ein oder verwenden Sie ein anderes Hilfswort.',
  );

export const unknownName = (name: string, expects: string, near: string | undefined) =>
  error(
    'text.unknown-name',
    `„${name}“ kommt in den Daten nicht vor; erwartet wird ${expects}.`,
    meant(near, 'Prüfen Sie die Schreibweise oder ergänzen Sie die Angabe in den Daten.'),
  );

export const unknownPlaceholder = (name: string, near: string | undefined) =>
  error(
    'text.unknown-name',
    `„${name}“ ist weder ein Hilfswort noch eine Kennzahl dieser Ausgabe.`,
    meant(near, 'Prüfen Sie die Schreibweise oder ergänzen Sie die Kennzahl in den Daten.'),
  );

export const unknownHelper = (name: string, near: string | undefined) =>
  error(
    'text.unknown-helper',
    `Das Hilfswort „${name}“ gibt es nicht.`,
    meant(near, 'Die Hilfswörter stehen im Handbuch; eine Kennzahl wird so eingesetzt: {{wert elb}}.'),
  );

export const unknownBlock = (name: string) =>
  error(
    'text.unknown-helper',
    `Einen Block „{{#${name}}}“ gibt es nicht.`,
    `Der einzige Block ist die Bedingung: ${BLOCK_WORDS.example}`,
  );

export const unknownCondition = (name: string, near: string | undefined) =>
  error(
    'text.unknown-helper',
    `Die Bedingung „${name}“ gibt es nicht.`,
    meant(near, 'Möglich sind: steigt, sinkt, gleich, groesser, kleiner, und, oder, nicht.'),
  );

export const conditionPrinted = (name: string) =>
  error(
    'text.helper-place',
    `„${name}“ ist eine Bedingung und druckt nichts.`,
    `Verwenden Sie sie so: ${BLOCK_WORDS.example}`,
  );

export const blockPrinted = () =>
  error('text.helper-place', '„wenn“ ist ein Block und braucht ein Ende.', `Schreiben Sie ${BLOCK_WORDS.example}`);

export const printedAsCondition = (name: string) =>
  error(
    'text.helper-place',
    `„${name}“ druckt etwas und ist keine Bedingung.`,
    'Möglich sind: steigt, sinkt, gleich, groesser, kleiner, und, oder, nicht.',
  );

export const exhibitInLine = (name: string) =>
  error(
    'text.helper-place',
    `„${name}“ kann hier nicht stehen; Tabellen und Abbildungen stehen nur in Kapiteln.`,
    'Verweisen Sie mit {{verweis "…"}} darauf.',
  );

export const exhibitNotAlone = (name: string) =>
  error(
    'text.exhibit-alone',
    `{{${name} …}} steht hier im Text.`,
    'Setzen Sie es allein in eine Zeile, mit einer leeren Zeile davor und dahinter, und nicht in Listen oder Zitate.',
  );

export const notASeries = (name: string) =>
  error(
    'text.no-series',
    `„${name}“ hat nur einen Wert, hier wird eine Zeitreihe gebraucht.`,
    'Ergänzen Sie weitere Zeitpunkte unter „series“ oder formulieren Sie den Satz neu.',
  );

export const changeWithoutStart = (helper: string, name: string) =>
  error(
    'text.change-start',
    `„${helper}“ weiß nicht, womit „${name}“ verglichen wird.`,
    'Geben Sie den früheren Zeitpunkt an, zum Beispiel von="2022-12".',
  );

export const noComparisonDate = (name: string) =>
  error(
    'text.no-since',
    `Zu „${name}“ ist kein Vergleichszeitpunkt angegeben.`,
    'Ergänzen Sie bei der Kennzahl „since“ oder geben Sie einen Zeitpunkt an, zum Beispiel von="2022-12".',
  );

export const notWholeYears = (from: string, to: string) =>
  error(
    'text.whole-years',
    `Zwischen ${from} und ${to} liegen keine vollen Jahre.`,
    'Wählen Sie zwei Zeitpunkte desselben Monats, den früheren bei „von“.',
  );

export const noExtreme = (name: string, date: string) =>
  error(
    'text.no-extreme',
    `Der Wert von „${name}“ (${date}) ist weder der höchste noch der niedrigste der Zeitreihe.`,
    'Formulieren Sie den Satz neu oder wählen Sie mit am="…" einen anderen Zeitpunkt.',
  );

export const equalWithoutWord = (helper: string, name: string) =>
  error(
    'text.word-missing',
    `„${helper}“ hat kein Wort für den Fall, dass „${name}“ gleich ist, und dieser Fall liegt vor.`,
    'Ergänzen Sie die Option gleich="…".',
  );

export const noMillions = (name: string) =>
  error(
    'text.millions',
    `„${name}“ wird nicht in Millionen gedruckt.`,
    'Die Option mio=true passt zu Beträgen und Anzahlen.',
  );

export const noMembers = (name: string) =>
  error(
    'text.no-members',
    `Für den Personenkreis „${name}“ sind keine Mitglieder angegeben.`,
    'Ergänzen Sie „members“ in terms.yaml.',
  );

export const noSuchPart = (name: string, part: number, parts: number) =>
  error(
    'text.quotation-part',
    `Das Zitat „${name}“ hat keinen Teil ${part}.`,
    parts === 1 ? 'Es hat nur einen Teil: teil=1.' : `Möglich sind teil=1 bis teil=${parts}.`,
  );

export const lawUnknown = (reference: string, laws: readonly string[]) =>
  error(
    'text.norm',
    `„${reference}“ nennt kein Gesetz, das in terms.yaml unter „laws“ steht.`,
    laws.length === 0
      ? 'Ergänzen Sie dort das Gesetz.'
      : `Bekannt sind: ${laws.join(', ')}. Ergänzen Sie dort das Gesetz oder prüfen Sie die Schreibweise.`,
  );

export const normForm = (reference: string) =>
  error(
    'text.norm',
    `„${reference}“ ist nicht als Rechtsgrundlage lesbar.`,
    'Schreiben Sie zum Beispiel „§ 44c Abs. 6 SGB II“ oder „§§ 16 bis 16i SGB II“.',
  );

export const languageForm = (code: string) =>
  error(
    'text.language',
    `„${code}“ ist keine Sprachangabe für fremde Wörter.`,
    'Geben Sie die Sprache kurz an, zum Beispiel sprache="en" oder sprache="fr".',
  );

export const eventHasOneDate = (name: string) =>
  error(
    'text.event-date',
    `„${name}“ ist ein Ereignis mit nur einem Zeitpunkt.`,
    'Lassen Sie die Optionen „am“ und „seit“ weg.',
  );

export const trendNeedsPercent = (name: string) =>
  error(
    'text.trend-size',
    `Die Größe der Veränderung „${name}“ lässt sich nicht einordnen, denn sie steht nicht in Prozent oder Prozentpunkten.`,
    'Verwenden Sie die Zeitreihe selbst mit von="…" oder die Veränderung in Prozent.',
  );

export type ExhibitKind = 'tables' | 'charts' | 'exhibit';
const EXHIBITS: Readonly<Record<ExhibitKind, string>> = {
  tables: 'Eine Tabelle',
  charts: 'Eine Abbildung',
  exhibit: 'Eine Tabelle oder Abbildung',
};

export const unknownExhibit = (name: string, kind: ExhibitKind, near: string | undefined) =>
  error(
    'text.unknown-exhibit',
    `${EXHIBITS[kind]} „${name}“ steht nicht in exhibits.yaml.`,
    meant(near, 'Prüfen Sie die Schreibweise oder legen Sie sie dort an.'),
  );

export const otherExhibit = (name: string, kind: 'tables' | 'charts') =>
  error(
    'text.unknown-exhibit',
    kind === 'tables' ? `„${name}“ ist eine Tabelle.` : `„${name}“ ist eine Abbildung.`,
    `Schreiben Sie {{${kind === 'tables' ? 'tabelle' : 'diagramm'} "${name}"}}.`,
  );
