import { letter, roman } from '../../german/counters.ts';
import type { ChapterPart, Numbering, NumberingStyle } from '../../validate/edition.ts';
import { DOCUMENT } from '../../words/document.ts';

const FORMAT: Readonly<Record<NumberingStyle, (n: number) => string>> = {
  arabic: String,
  roman: (n) => roman(n).toUpperCase(),
  letter,
};

export interface HeadingNumber {
  /** As printed before the heading: „4.2.1“, „IV“, „a“, „Anlage 1“; null in parts without numbers. */
  readonly number: string | null;
  /** As referred to from elsewhere, always with the levels above: „Kapitel IV.1.a“, „Anlage 1“. */
  readonly label: string | null;
}

/** Counts the headings of each part and says the number of each. */
export function numberer({ levels, joined }: Numbering): (part: ChapterPart, level: number) => HeadingNumber {
  const counters = new Map<ChapterPart, readonly number[]>();
  return (part, level) => {
    if (part === 'front' || part === 'back') return { number: null, label: null };
    const before = counters.get(part) ?? [];
    const counter = Array.from({ length: level }, (_, index) =>
      index === level - 1 ? (before[index] ?? 0) + 1 : (before[index] ?? 1),
    );
    counters.set(part, counter);
    // An appendix is counted in figures, whatever the chapters are: „Anlage 1“.
    const styleOf = (index: number): NumberingStyle =>
      part === 'appendix' && index === 0 ? 'arabic' : (levels[index] ?? 'arabic');
    const styled = counter.map((n, index) => FORMAT[styleOf(index)](n));
    const whole = styled.join('.');
    const label = (part === 'appendix' ? DOCUMENT.appendix : DOCUMENT.chapter)(whole);
    const own = joined || level === 1 ? whole : (styled.at(-1) ?? '');
    return { number: part === 'appendix' && own === whole ? label : own, label };
  };
}
