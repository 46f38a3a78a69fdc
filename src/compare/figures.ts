import type { NumberFact } from '../derive/fact.ts';
import { KNOWN_FIGURES } from '../validate/known-figures.ts';
import { align } from './align.ts';
import type { Differences, Examined } from './comparison.ts';
import type {
  FigureChange,
  FigureEntry,
  FigureField,
  FigureKept,
  FigureValue,
  SentenceChange,
  TargetChange,
} from './figure-change.ts';
import { figureValue, valueChange } from './figure-value.ts';
import { type Printed, printedFigures, type Sentence } from './printed.ts';
import { compareSeries } from './series.ts';
import type { Sides } from './sides.ts';
import { wordedChange } from './words.ts';

/** Figures of the Zielplanung: those every AMIP has, those in `targets.yaml`, and whatever is offered. */
function isTarget({ id, status, origin }: NumberFact, { edition }: Examined): boolean {
  const file = (edition.figures.get(id) ?? edition.derived.get(id))?.place.file ?? '';
  const isOffered = origin.kind === 'input' && status === 'Angebot';
  return KNOWN_FIGURES.get(id)?.topic === 'targets' || file.endsWith('/targets.yaml') || isOffered;
}

const FIELDS: readonly FigureField[] = [
  ...(['value', 'date', 'since', 'low', 'high', 'unit', 'decimals', 'approximate'] as const),
  ...(['population', 'sources', 'status', 'derivation', 'label'] as const),
];

/** What decides whether a field is the same: of what has a name of its own, the id. */
function identity(value: FigureValue, field: FigureField): string {
  if (field === 'population') return value.population?.id ?? '';
  if (field === 'sources') return value.sources.map(({ id }) => id).join('\n');
  if (field === 'derivation') return JSON.stringify([value.derivation?.rule, value.derivation?.inputs]);
  return JSON.stringify(value[field]);
}

const changedFields = (old: FigureValue, now: FigureValue): readonly FigureField[] =>
  FIELDS.filter((field) => identity(old, field) !== identity(now, field));

const sentenceChanges = (old: readonly Sentence[], now: readonly Sentence[]): readonly SentenceChange[] =>
  align(old, now, ({ text }) => text)
    .filter((pair) => pair.old?.text !== pair.new?.text)
    .map((pair) => ({
      chapter: { old: pair.old?.chapter ?? null, new: pair.new?.chapter ?? null },
      ...wordedChange(pair.old?.text ?? null, pair.new?.text ?? null),
    }));

const sentencesOf = ({ sentences }: Printed, id: string): readonly Sentence[] => sentences.get(id) ?? [];

function entriesOf(examined: Examined, printed: Printed, known: Examined, side: 'old' | 'new'): readonly FigureEntry[] {
  return [...examined.facts.numbers.values()]
    .filter(({ id }) => !known.facts.numbers.has(id))
    .map((fact) => {
      const sentences = sentencesOf(printed, fact.id);
      return {
        id: fact.id,
        label: fact.label,
        isTarget: isTarget(fact, examined),
        chapter: printed.chapters.get(fact.id) ?? null,
        value: figureValue(fact, examined),
        sentences: side === 'old' ? sentenceChanges(sentences, []) : sentenceChanges([], sentences),
      };
    });
}

interface Compared {
  readonly old: NumberFact;
  readonly new: NumberFact;
}

const hasSeriesChange = ({ series }: FigureChange): boolean =>
  series.added.length + series.removed.length + series.revised.length > 0;

function changeOf({ old, new: now }: Compared, sides: Sides<Examined>, printed: Sides<Printed>): FigureChange {
  const [before, after] = [figureValue(old, sides.old), figureValue(now, sides.new)];
  const fields = changedFields(before, after);
  const isSameValue = !fields.includes('value') && !fields.includes('date') && !fields.includes('unit');
  const thousands = { old: sides.old.programme.thousands, new: sides.new.programme.thousands };
  const { id } = now;
  return {
    id,
    label: now.label,
    isTarget: isTarget(now, sides.new) || isTarget(old, sides.old),
    chapter: { old: printed.old.chapters.get(id) ?? null, new: printed.new.chapters.get(id) ?? null },
    old: before,
    new: after,
    fields,
    change: isSameValue ? null : valueChange(old, now, thousands.new),
    series: compareSeries(sides.old.facts.series.get(id), sides.new.facts.series.get(id), thousands),
    sentences: sentenceChanges(sentencesOf(printed.old, id), sentencesOf(printed.new, id)),
  };
}

const keptOf = ({ id, label, isTarget: target, chapter, new: value, sentences }: FigureChange): FigureKept => ({
  id,
  label,
  isTarget: target,
  chapter,
  value,
  sentences,
});

/** The figures of two editions by their ids: changed, added, removed, and those that say the same as before. */
export function compareFigures(
  before: Examined,
  after: Examined,
): { readonly changes: Differences['figures']; readonly kept: readonly FigureKept[] } {
  const sides = { old: before, new: after };
  const printed = { old: printedFigures(before), new: printedFigures(after) };
  const both = [...after.facts.numbers.values()].flatMap((now) => {
    const old = before.facts.numbers.get(now.id);
    return old ? [changeOf({ old, new: now }, sides, printed)] : [];
  });
  const isChanged = (it: FigureChange): boolean => it.fields.length > 0 || hasSeriesChange(it);
  return {
    changes: {
      changed: both.filter(isChanged),
      added: entriesOf(after, printed.new, before, 'new'),
      removed: entriesOf(before, printed.old, after, 'old'),
    },
    kept: both.filter((it) => !isChanged(it)).map(keptOf),
  };
}

/** Targets on their own, in the order of the new edition, followed by those that are gone. */
export function targetsOf({ changed, added, removed }: Differences['figures']): readonly TargetChange[] {
  const one = ({ id, label, value }: FigureEntry, side: 'old' | 'new'): TargetChange => ({
    id,
    label,
    old: side === 'old' ? value : null,
    new: side === 'new' ? value : null,
    change: null,
  });
  return [
    ...changed
      .filter((it) => it.isTarget)
      .map(({ id, label, old, new: now, change }) => ({ id, label, old, new: now, change })),
    ...added.filter((it) => it.isTarget).map((it) => one(it, 'new')),
    ...removed.filter((it) => it.isTarget).map((it) => one(it, 'old')),
  ];
}
