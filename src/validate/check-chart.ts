import type { Path } from '../load/source.ts';
import { type Finding, type Problem, problemAt } from '../problem/problem.ts';
import { samePeriod } from '../time/compare.ts';
import * as words from '../words/problems/exhibit.ts';
import { rolesOf } from './assemble-exhibits.ts';
import { type CategoryChartPart, type ChartPart, operandsOfCategories, operandsOfChart } from './chart-operands.ts';
import type { Entry } from './collect.ts';
import { ofValues } from './draft.ts';
import type { Observation } from './edition.ts';
import type { Names } from './names.ts';
import { readOperand } from './operand.ts';
import type { Part } from './part.ts';
import type { ChartData } from './schema/exhibits.ts';
import type { Unit } from './unit.ts';
import { unitOf, unitWord } from './unit-of.ts';

/** What every check of a chart needs; `isBroken` tells whether a part below the chart was refused. */
interface Context {
  readonly id: string;
  readonly names: Names;
  readonly isBroken: (path: Path) => boolean;
  readonly report: (path: Path, finding: Finding) => void;
}

/** The value an operand of a delivered figure stands for: at its date, or the last there is. */
function observationOf(text: string, { figures }: Names): Observation | undefined {
  const operand = readOperand(text);
  const observations = (operand && figures.get(operand.id)?.observations) ?? [];
  const date = operand?.date;
  return date ? observations.find((it) => samePeriod(it.date, date)) : observations.findLast((it) => it.value !== null);
}

function checkSeries(data: CategoryChartPart, { id, isBroken, report }: Context): void {
  if (isBroken(['series'])) return;
  const width = data.series?.length ?? 1;
  if ((data.type === 'groupedBar' || data.type === 'stackedBar') && !data.series) report([], words.seriesMissing(id));
  else if (data.type === 'bar' && width > 1) report(['series'], words.oneSeriesOnly(id, width));
  else {
    for (const [row, it] of (data.categories ?? []).entries()) {
      const found = it?.values?.length ?? width;
      const label = it?.label ?? String(row + 1);
      if (found !== width) report(['categories', row, 'values'], words.valueCount(id, label, found, width));
    }
  }
}

function checkCategories(data: CategoryChartPart, context: Context): void {
  const { id, names, isBroken, report } = context;
  checkSeries(data, context);
  const { type, neutral, categories = [] } = data;
  if (type === 'deviation' && neutral === undefined && !isBroken(['neutral'])) report([], words.neutralMissing(id));
  if (type !== undefined && type !== 'deviation' && neutral !== undefined) {
    report(['neutral'], words.neutralNotAllowed(id, type));
  }
  const isEmpty = categories.every((it) => it?.values?.every((value) => value === null));
  if (isEmpty && !isBroken(['categories'])) report(['categories'], words.allGaps(id));
  if (type !== 'share' && type !== 'stackedBar') return;
  for (const { text, path } of operandsOfCategories(data)) {
    const value = observationOf(text, names)?.value ?? 0;
    if ((text.startsWith('-') ? -value : value) < 0)
      report(path, ofValues(words.negativePart(id, text), names.isDraft));
  }
}

function checkLine(data: ChartPart<'line'>, { id, names, report }: Context): void {
  for (const [index, it] of (data.series ?? []).entries()) {
    const observations = names.figures.get(it?.figure ?? '')?.observations;
    const count = observations?.filter(({ value, isOpen }) => value !== null || isOpen).length ?? 2;
    if (count >= 2) continue;
    const isGaps = (observations?.length ?? 0) >= 2;
    const finding = words.tooFewPoints(id, it?.figure ?? '', count);
    report(['series', index, 'figure'], ofValues(finding, names.isDraft && isGaps));
  }
}

function checkIntervals(data: ChartPart<'interval'>, { id, names, report }: Context): void {
  for (const [index, it] of (data.values ?? []).entries()) {
    const figure = it?.figure ?? '';
    const isDerived = names.derived.has(readOperand(figure)?.id ?? '');
    const observation = observationOf(figure, names);
    const lacksInterval = observation !== undefined && !observation.isOpen && observation.low === undefined;
    if (!isDerived && !lacksInterval) continue;
    report(['values', index, 'figure'], ofValues(words.noInterval(id, figure), names.isDraft && !isDerived));
  }
}

function checkPaths(data: ChartPart<'path'>, { id, isBroken, report }: Context): void {
  for (const [row, it] of (data.paths ?? []).entries()) {
    const path = ['paths', row, 'steps'];
    if (!it?.steps || isBroken(path)) continue;
    const roles = it.steps.map((step) => rolesOf(step ?? {}));
    const wrong = roles.findIndex((found) => found.length !== 1);
    const order = roles.flat().map(({ role }) => role);
    if (wrong >= 0) report([...path, wrong], words.stepRole(id, it.steps[wrong]?.label ?? ''));
    else if (!/^start( change)* result$/.test(order.join(' '))) report(path, words.stepOrder(id, it.label ?? ''));
  }
}

/** The first operand whose unit is another than that of those before; one problem is enough to see it. */
function checkUnits(data: Part<ChartData>, { id, names, report }: Context): void {
  let first: Unit | undefined;
  for (const { text, path } of operandsOfChart(data)) {
    const unit = unitOf(text, names.figures, names.derived);
    first ??= unit;
    if (!unit || !first || (unit.kind === first.kind && unit.many === first.many)) continue;
    report(path, words.mixedUnits(id, text, unitWord(unit), unitWord(first)));
    return;
  }
}

/** Whether a chart has the shape of its type and its values can be drawn together. Refused parts are passed over. */
export function checkChart(
  { id, data, path, reading, place }: Entry<Part<ChartData>>,
  names: Names,
): readonly Problem[] {
  const problems: Problem[] = [];
  const context: Context = {
    id,
    names,
    isBroken: (below) => reading.isBroken([...path, ...below]),
    report: (below, finding) => {
      const at = below.length === 0 ? place : reading.document.placeOf([...path, ...below]);
      problems.push(problemAt(at, finding, { subject: id }));
    },
  };
  const { axisFrom, axisTo } = data;
  if (axisFrom !== undefined && axisTo !== undefined && axisFrom >= axisTo) {
    context.report(['axisFrom'], words.axisReversed(id, axisFrom, axisTo));
  }
  switch (data.type) {
    case undefined:
      break;
    case 'line':
      checkLine(data, context);
      break;
    case 'interval':
      checkIntervals(data, context);
      break;
    case 'path':
      checkPaths(data, context);
      break;
    default:
      checkCategories(data, context);
  }
  checkUnits(data, context);
  return problems;
}
