/** How a paragraph is set. Sizes in points; `leading` is the distance of two baselines. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly weight: 400 | 600;
  readonly italic: boolean;
  /** `#rrggbb` */
  readonly color: string;
}

/** What an inline part may change of its paragraph's style. */
export interface InlineStyle {
  readonly weight?: 400 | 600;
  readonly italic?: boolean;
  readonly color?: string;
  readonly underline?: boolean;
  /** Colour behind the words. */
  readonly background?: string;
  /** Small and high, as a mark behind a word. */
  readonly raised?: boolean;
  /** Colour of a bar in the margin, beside each line on which some of the words stand. */
  readonly bar?: string;
  readonly struck?: boolean;
}

/** A raised mark: its size as a part of that of the words, and how far it is lifted as a part of that too. */
export const RAISED = { size: 0.68, rise: 0.33 };

/** Lines of a paragraph by index, `to` excluded; negative ones count from the end, as in `slice`. */
export interface LineRange {
  readonly from: number;
  readonly to?: number;
}

/** How the lines of a paragraph are found. */
export interface Setting {
  readonly style: TextStyle;
  /** Width of the lines in points. */
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
  /** Words may be divided. Never in headings, contents and short cells. */
  readonly hyphenate: boolean;
  /** Lines of about equal length rather than full ones: headings and captions. */
  readonly balance: boolean;
  /** Where bars in the margin stand, from the left edge of the lines; negative is left of it. */
  readonly barAt?: number;
  /** Which of the lines are shown; all, where absent. */
  readonly lines?: LineRange;
}
