import { CHAPTERS, COMPARISON, NOTICES, SECTION } from '../../words/comparison.ts';
import type { AcknowledgedNotice, Comparison, OpenDoubt, TextChange } from '../comparison.ts';
import { exhibitDetails, exhibitName, headingChange, headingName, termGroups } from '../describe.ts';
import { excerptOf } from '../excerpt.ts';
import { chapterName } from '../groups.ts';
import { detailLines } from './details.ts';
import type { LineForm } from './form.ts';
import { headingLines, wrapParts, wrapText } from './wrap.ts';

const besides = (first: string, { width, paint }: LineForm) => ({ width, paint, first });

export function chapterSection({ differences: { chapters } }: Comparison, form: LineForm): readonly string[] {
  const { added, removed, changed } = chapters;
  const lines = [
    ...changed.map((it) => `${headingChange(it)}: ${headingName(it.old)} ${COMPARISON.arrow} ${headingName(it.new)}`),
    ...added.map((it) => `${CHAPTERS.added}: ${headingName(it)}`),
    ...removed.map((it) => `${CHAPTERS.removed}: ${headingName(it)}`),
  ];
  return lines.length === 0
    ? []
    : [...form.title(SECTION.chapters), '', ...lines.flatMap((line) => wrapText(line, besides('  - ', form)))];
}

function textLines({ old, new: now, words }: TextChange, form: LineForm): readonly string[] {
  const first = old === null ? `${COMPARISON.new}: ` : now === null ? `${COMPARISON.gone}: ` : '';
  return wrapParts([{ kind: 'same', text: first }, ...excerptOf(words)], besides('  - ', form));
}

export function textSection({ differences: { texts } }: Comparison, form: LineForm): readonly string[] {
  if (texts.length === 0) return [];
  return [
    ...form.title(SECTION.texts),
    ...texts.flatMap(({ chapter, changes }) => {
      const ref = chapter.new ?? chapter.old;
      return [
        '',
        ...headingLines(ref ? chapterName(ref) : '', form),
        ...changes.flatMap((change) => textLines(change, form)),
      ];
    }),
  ];
}

export function exhibitSection({ differences: { exhibits } }: Comparison, form: LineForm): readonly string[] {
  const { added, removed, changed } = exhibits;
  if (added.length + removed.length + changed.length === 0) return [];
  return [
    ...form.title(SECTION.exhibits),
    '',
    ...added.flatMap((it) => wrapText(`${COMPARISON.new}: ${exhibitName(it)}`, besides('  ', form))),
    ...removed.flatMap((it) => wrapText(`${COMPARISON.gone}: ${exhibitName(it)}`, besides('  ', form))),
    ...changed.flatMap((it) => [
      ...wrapText(exhibitName(it.new), besides('  ', form)),
      ...detailLines(exhibitDetails(it), '    ', form),
    ]),
  ];
}

export function termSection({ differences }: Comparison, form: LineForm): readonly string[] {
  const groups = termGroups(differences);
  if (groups.length === 0) return [];
  return [
    ...form.title(SECTION.terms),
    ...groups.flatMap(({ title, details }) => ['', ...headingLines(title, form), ...detailLines(details, '  ', form)]),
  ];
}

const about = (it: string | null): string => it ?? NOTICES.edition;

function noticeLines(notice: AcknowledgedNotice, form: LineForm): readonly string[] {
  const signed = NOTICES.signed(notice.by, notice.on);
  const reason = `${NOTICES.reason}: ${notice.reason}${signed === '' ? '' : ` (${signed})`}`;
  return [
    ...wrapText(`${about(notice.about)}: ${notice.message} [${notice.code}]`, besides('  - ', form)),
    ...wrapText(reason, besides('    ', form)),
  ];
}

const doubtLines = (doubt: OpenDoubt, form: LineForm): readonly string[] =>
  wrapText(`${about(doubt.about)}: ${doubt.text}`, besides('  - ', form));

export function noticeSection({ differences, unchanged }: Comparison, form: LineForm): readonly string[] {
  const acknowledged = [...differences.acknowledged.added, ...unchanged.acknowledged];
  const doubts = [...differences.doubts.added, ...unchanged.doubts];
  const settled = [
    ...(differences.acknowledged.removed.length > 0
      ? [NOTICES.settledNotices(differences.acknowledged.removed.length)]
      : []),
    ...(differences.doubts.removed.length > 0 ? [NOTICES.settledDoubts(differences.doubts.removed.length)] : []),
  ];
  if (acknowledged.length + doubts.length + settled.length === 0) return [];
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', ...headingLines(title, form), ...lines];
  return [
    ...form.title(SECTION.notices),
    ...part(
      NOTICES.acknowledged,
      acknowledged.flatMap((it) => noticeLines(it, form)),
    ),
    ...part(
      NOTICES.doubts,
      doubts.flatMap((it) => doubtLines(it, form)),
    ),
    ...part(
      NOTICES.settled,
      settled.flatMap((line) => wrapText(line, besides('  ', form))),
    ),
  ];
}
