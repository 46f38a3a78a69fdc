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
}
