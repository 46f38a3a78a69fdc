import { isFinding } from '../../derive/operand.ts';
import { formatPeriod, type PeriodForm, yearsInWords, yearsLabel } from '../../german/period.ts';
import * as words from '../../words/problems/helper.ts';
import { helper, refuse } from './helper.ts';
import { pick } from './pick.ts';
import { ofEntry, plain, printedDate } from './piece.ts';
import { choice, date, dated, flag } from './slots.ts';

/** Helpers that print a time. */

const FORMS: Readonly<Record<string, PeriodForm>> = { kurz: 'short', lang: 'long', monat: 'month', jahr: 'year' };

const stichtag = helper({
  name: 'stichtag',
  parameters: [dated],
  required: {},
  options: { am: date, form: choice(FORMS), seit: flag },
  run: ([it], { am, form, seit }, scope) => {
    if (it.kind === 'event') {
      if (am !== undefined || seit) return refuse(words.eventHasOneDate(it.event.id));
      return ofEntry(
        { kind: 'figure', text: formatPeriod(it.event.date, form), fact: it.event.id },
        it.event.id,
        scope,
      );
    }
    const found = pick(it.fact, am, scope);
    if (isFinding(found)) return refuse(found);
    if (!seit) return printedDate(formatPeriod(found.date, form), found);
    return found.since
      ? printedDate(formatPeriod(found.since, form), found)
      : refuse(words.noComparisonDate(it.fact.id));
  },
});

const year = (text: string) => plain({ kind: 'text', text });

const jahr = helper({
  name: 'jahr',
  parameters: [],
  required: {},
  options: { form: choice({ text: yearsInWords, titel: yearsLabel }) },
  run: (_, { form = yearsInWords }, { facts }) => year(form(facts.years)),
});

const vorjahr = helper({
  name: 'vorjahr',
  parameters: [],
  required: {},
  options: {},
  run: (_, __, { facts }) => year(String(facts.years.first - 1)),
});

const folgejahr = helper({
  name: 'folgejahr',
  parameters: [],
  required: {},
  options: {},
  run: (_, __, { facts }) => year(String(facts.years.last + 1)),
});

export const DATE_HELPERS = [stichtag, jahr, vorjahr, folgejahr];
