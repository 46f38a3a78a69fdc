import type { Finding } from '../../problem/problem.ts';
import { named, orAcknowledge, orAcknowledgeExhibit, type Printed } from './check.ts';
import { warning } from './finding.ts';

/** Values that stand beside each other and do not belong together: other people, other dates, two values for one thing. */

const POPULATIONS = 'comparison.populations';
const DATES = 'comparison.dates';

export const twoValues = (first: Printed, second: Printed, population: string): Finding =>
  warning(
    'population.two-values',
    `Für dieselbe Personengruppe („${population}“) und denselben Stichtag (${first.date}) stehen zwei Werte da: ` +
      `${named(first)} und ${named(second)}.`,
    `Bitte klären, welcher gilt oder worin sich die Gruppen unterscheiden. ${orAcknowledge('population.two-values')}`,
  );

export const populationsDiffer = (from: Printed, to: Printed, groups: readonly string[]): Finding =>
  warning(
    'comparison.populations',
    `Verglichen werden ${named(from)} und ${named(to)}; gezählt sind aber verschiedene Personengruppen: ` +
      `${groups.map((name) => `„${name}“`).join(' und ')}.`,
    `Bitte Werte derselben Gruppe vergleichen. ${orAcknowledge(POPULATIONS)}`,
  );

export const notPartOf = (part: Printed, whole: Printed, [inner = '', outer = '']: readonly string[]): Finding =>
  warning(
    'comparison.populations',
    `${named(part)} wird als Teil von ${named(whole)} verrechnet; die Personengruppe „${inner}“ ist aber nicht als Teil von „${outer}“ festgelegt.`,
    `Bitte prüfen, ob die richtigen Zahlen genannt sind, oder in terms.yaml „partOf“ ergänzen. ${orAcknowledge(POPULATIONS)}`,
  );

export const countedTwice = (part: Printed, whole: Printed): Finding =>
  warning(
    'comparison.populations',
    `Zusammengezählt werden ${named(part)} und ${named(whole)}; die erste Personengruppe ist aber ein Teil der zweiten und zählt damit doppelt.`,
    `Bitte nur Gruppen zusammenzählen, die sich nicht überschneiden. ${orAcknowledge(POPULATIONS)}`,
  );

export const comparedBackwards = (from: Printed, to: Printed): Finding =>
  warning(
    'comparison.backwards',
    `Verglichen wird ${named(from)} vom ${from.date} mit dem früheren Wert ${named(to)} vom ${to.date}; ` +
      'die Veränderung läuft damit rückwärts.',
    `Bitte „from“ und „to“ prüfen. ${orAcknowledge('comparison.backwards')}`,
  );

export const valuesOfOtherDates = (kind: 'share' | 'sum', first: Printed, other: Printed): Finding =>
  warning(
    'comparison.dates',
    kind === 'share'
      ? `Im Anteil von ${named(first)} an ${named(other)} sind die Stichtage verschieden: ${first.date} und ${other.date}.`
      : `In der Summe mit ${named(first)} und ${named(other)} sind die Stichtage verschieden: ${first.date} und ${other.date}.`,
    `Bitte Werte desselben Stichtags verwenden. ${orAcknowledge(DATES)}`,
  );

export const barOfOtherDates = (chart: string, type: string, first: Printed, other: Printed): Finding =>
  warning(
    'comparison.dates',
    `Die Abbildung „${chart}“ stellt ${named(first)} vom ${first.date} und ${named(other)} vom ${other.date} ` +
      `${type === 'deviation' ? 'nebeneinander' : 'als Teile eines Balkens dar'}; die Stichtage sind verschieden.`,
    `Bitte Werte desselben Stichtags verwenden. ${orAcknowledgeExhibit(DATES, chart)}`,
  );

export const totalOfOtherDates = (table: string, addend: Printed, total: Printed): Finding =>
  warning(
    'comparison.dates',
    `In der Tabelle „${table}“ steht ${named(addend)} vom ${addend.date} über der Summe ${named(total)} vom ${total.date}; die Stichtage sind verschieden.`,
    `Bitte Werte desselben Stichtags verwenden. ${orAcknowledgeExhibit(DATES, table)}`,
  );

export const barOfNestedGroups = (chart: string, part: Printed, whole: Printed): Finding =>
  warning(
    'comparison.populations',
    `Die Abbildung „${chart}“ zeigt ${named(part)} und ${named(whole)} als Teile eines Balkens; die erste Personengruppe ist aber schon in der zweiten enthalten.`,
    `Bitte nur Gruppen zeigen, die sich nicht überschneiden. ${orAcknowledgeExhibit(POPULATIONS, chart)}`,
  );

export const barOfSeparateGroups = (chart: string, first: Printed, other: Printed): Finding =>
  warning(
    'comparison.populations',
    `Die Abbildung „${chart}“ zeigt ${named(first)} und ${named(other)} als Teile eines Balkens; ihre Personengruppen gehören aber zu keinem gemeinsamen Ganzen.`,
    `Bitte prüfen, ob die richtigen Zahlen genannt sind, oder in terms.yaml „partOf“ ergänzen. ${orAcknowledgeExhibit(POPULATIONS, chart)}`,
  );
