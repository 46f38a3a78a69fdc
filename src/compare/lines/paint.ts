/** How a terminal shows what is more than plain text. */
export interface Paint {
  readonly removed: Marks;
  readonly added: Marks;
  readonly heading: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** What stands around a stretch of text. `repeated`: on each line anew, for it takes no room and ends with the line. */
export interface Marks {
  readonly open: string;
  readonly close: string;
  readonly repeated: boolean;
}

/** Without colours: [-entfallen-] and {+neu+}, as in comparisons of programmers. */
export const PLAIN: Paint = {
  removed: { open: '[-', close: '-]', repeated: false },
  added: { open: '{+', close: '+}', repeated: false },
  heading: (text) => text,
  faint: (text) => text,
};

const control = (code: string): string => `\u001b[${code}m`;
const END = control('0');
const styled = (code: string) => (text: string) => `${control(code)}${text}${END}`;

/** Struck through and red, bold and green: nobody depends on telling the colours apart. */
export const COLOURED: Paint = {
  removed: { open: control('9;31'), close: END, repeated: true },
  added: { open: control('1;32'), close: END, repeated: true },
  heading: styled('1'),
  faint: styled('2'),
};
