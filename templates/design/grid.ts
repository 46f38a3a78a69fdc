/**
 * The page: A4 with a column for hanging numbers left of the text. Headings hang their numbers there; tables and
 * charts use the full width. All in points.
 */
const PAPER = { width: 595.28, height: 841.89 };
const LEFT = 68;
const RIGHT = 68;
const HANG = 50;

/** Text area: 44 lines of 15 points. The half line more lets a paragraph end on the last line with its space below. */
const TOP = 92;
const LINES = 44;
const LEADING = 15;

export const grid = {
  paper: PAPER,
  left: LEFT,
  right: RIGHT,
  top: TOP,
  leading: LEADING,
  /** Column of hanging numbers, its gap included. */
  hang: HANG,
  /** Tables, charts, contents. */
  full: PAPER.width - LEFT - RIGHT,
  /** Running text. */
  text: PAPER.width - LEFT - RIGHT - HANG,
  height: LINES * LEADING,
  margins: { top: TOP, right: RIGHT, bottom: PAPER.height - TOP - LINES * LEADING - LEADING / 2, left: LEFT },
  header: 40,
  footer: 796,
} as const;
