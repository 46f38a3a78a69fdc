import type { Path } from '../load/source.ts';
import { type Finding, type Problem, problemAt } from '../problem/problem.ts';
import { samePeriod } from '../time/compare.ts';
import * as words from '../words/problems/exhibit.ts';
import { rolesOf } from './assemble-exhibits.ts';
import type { Entry } from './collect.ts';
import type { Observation } from './edition.ts';
import type { Names } from './names.ts';
import { readOperand } from './operand.ts';
import type { ChartData } from './schema/exhibits.ts';
import type { Unit } from './unit.ts';
import { unitOf, unitWord } from './unit-of.ts';

interface Used {
  readonly text: string;
  readonly path: Path;
}

type Of<T extends ChartData['type']> = T extends unknown ? Extract<ChartData, { type: T }> : never;
type CategoryChart = Exclude<ChartData, Of<'line' | 'interval' | 'path'>>;
type Report = (path: Path, finding: Finding) => void;

function operandsOfCategories(data: CategoryChart): readonly Used[] {
  const values = data.categories.flatMap((it, row) =>
    it.values.flatMap((text, i) => (text === null ? [] : [{ text, path: ['categories', row, 'values', i] }])),
  );
  return data.neutral === undefined ? values : [...values, { text: data.neutral, path: ['neutral'] }];
}

/** Every operand of a chart with its path below the chart. */
function operandsOf(data: ChartData): readonly Used[] {
  switch (data.type) {
    case 'line': {
      const lines = data.series.map((it, i) => ({ text: it.figure, path: ['series', i, 'figure'] }));
      return data.reference ? [...lines, { text: data.reference.operand, path: ['reference', 'operand'] }] : lines;
    }
    case 'interval':
      return data.values.map((it, i) => ({ text: it.figure, path: ['values', i, 'figure'] }));
    case 'path':
      return data.paths.flatMap((it, row) =>
        it.steps.flatMap((step, i) =>
          rolesOf(step).map(({ role, operand }) => ({ text: operand, path: ['paths', row, 'steps', i, role] })),
        ),
      );
    default:
      return operandsOfCategories(data);
  }
}

/** The value an operand of a delivered figure stands for: at its date, or the last there is. */
function observationOf(text: string, names: Names): Observation | undefined {
  const operand = readOperand(text);
  const observations = (operand && names.figures.get(operand.id)?.observations) ?? [];
  const date = operand?.date;
  return date ? observations.find((it) => samePeriod(it.date, date)) : observations.findLast((it) => it.value !== null);
}

function checkCategories(id: string, data: CategoryChart, names: Names, report: Report): void {
  const width = data.series?.length ?? 1;
  if ((data.type === 'groupedBar' || data.type === 'stackedBar') && !data.series) report([], words.seriesMissing(id));
  else if (data.type === 'bar' && width > 1) report(['series'], words.oneSeriesOnly(id, width));
  else {
    for (const [row, { label, values }] of data.categories.entries()) {
      const path = ['categories', row, 'values'];
      if (values.length !== width) report(path, words.valueCount(id, label, values.length, width));
    }
  }
  if (data.type === 'deviation' && data.neutral === undefined) report([], words.neutralMissing(id));
  if (data.type !== 'deviation' && data.neutral !== undefined)
    report(['neutral'], words.neutralNotAllowed(id, data.type));
  if (data.categories.every((it) => it.values.every((value) => value === null)))
    report(['categories'], words.allGaps(id));
  if (data.type !== 'share' && data.type !== 'stackedBar') return;
  for (const { text, path } of operandsOfCategories(data)) {
    const value = observationOf(text, names)?.value ?? 0;
    if ((text.startsWith('-') ? -value : value) < 0) report(path, words.negativePart(id, text));
  }
}

function checkLine(id: string, data: Of<'line'>, names: Names, report: Report): void {
  for (const [index, { figure }] of data.series.entries()) {
    const observations = names.figures.get(figure)?.observations;
    const count = observations?.filter((it) => it.value !== null).length ?? 2;
    if (count < 2) report(['series', index, 'figure'], words.tooFewPoints(id, figure, count));
  }
}

function checkIntervals(id: string, data: Of<'interval'>, names: Names, report: Report): void {
  for (const [index, { figure }] of data.values.entries()) {
    const isDerived = names.derived.has(readOperand(figure)?.id ?? '');
    const observation = observationOf(figure, names);
    const lacksInterval = observation !== undefined && observation.low === undefined;
    if (isDerived || lacksInterval) report(['values', index, 'figure'], words.noInterval(id, figure));
  }
}

function checkPaths(id: string, data: Of<'path'>, report: Report): void {
  for (const [row, { label, steps }] of data.paths.entries()) {
    const roles = steps.map(rolesOf);
    const wrong = roles.findIndex((it) => it.length !== 1);
    const order = roles.flat().map(({ role }) => role);
    if (wrong >= 0) report(['paths', row, 'steps', wrong], words.stepRole(id, steps[wrong]?.label ?? ''));
    else if (!/^start( change)* result$/.test(order.join(' ')))
      report(['paths', row, 'steps'], words.stepOrder(id, label));
  }
}

/** The first operand whose unit is another than that of those before; one problem is enough to see it. */
function checkUnits(id: string, data: ChartData, names: Names, report: Report): void {
  let first: Unit | undefined;
  for (const { text, path } of operandsOf(data)) {
    const unit = unitOf(text, names.figures, names.derived);
    first ??= unit;
    if (!unit || !first || (unit.kind === first.kind && unit.many === first.many)) continue;
    report(path, words.mixedUnits(id, text, unitWord(unit), unitWord(first)));
    return;
  }
}

/** Whether a chart has the shape of its type and its values can be drawn together. */
export function checkChart({ id, data, path, reading, place }: Entry<ChartData>, names: Names): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (below, finding) => {
    const at = below.length === 0 ? place : reading.document.placeOf([...path, ...below]);
    problems.push(problemAt(at, finding, { subject: id }));
  };
  const { axisFrom, axisTo } = data;
  if (axisFrom !== undefined && axisTo !== undefined && axisFrom >= axisTo) {
    report(['axisFrom'], words.axisReversed(id, axisFrom, axisTo));
  }
  if (data.type === 'line') checkLine(id, data, names, report);
  else if (data.type === 'interval') checkIntervals(id, data, names, report);
  else if (data.type === 'path') checkPaths(id, data, report);
  else checkCategories(id, data, names, report);
  checkUnits(id, data, names, report);
  return problems;
}
