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
  readonly struck?: boolean;
}

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
  /** Which of the lines are shown; all, where absent. */
  readonly lines?: LineRange;
}
