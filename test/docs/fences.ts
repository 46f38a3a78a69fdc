/** A fenced block of a Markdown file with what stands in its first line. */
export interface Fence {
  readonly language: string;
  /** Words behind the language: `name=value` or a word alone (then with an empty value). */
  readonly marks: Readonly<Record<string, string>>;
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

const OPENING = /^(`{3,})(\S*)\s*(.*)$/;

const marksOf = (words: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => {
        const [name = '', value = ''] = word.split('=');
        return [name, value];
      }),
  );

/** Every fenced block, in order. */
export function fencesOf(markdown: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open: { readonly ticks: string; readonly fence: Omit<Fence, 'text'>; readonly lines: string[] } | undefined;
  markdown.split('\n').forEach((line, index) => {
    if (open) {
      if (line === open.ticks) {
        fences.push({ ...open.fence, text: open.lines.map((it) => `${it}\n`).join('') });
        open = undefined;
      } else open.lines.push(line);
      return;
    }
    const [, ticks, language = '', words = ''] = OPENING.exec(line) ?? [];
    if (ticks !== undefined) open = { ticks, fence: { language, marks: marksOf(words), line: index + 1 }, lines: [] };
  });
  if (open) throw new Error(`the block in line ${open.fence.line} has no end`);
  return fences;
}

/** The same text without its fenced blocks; lines keep their numbers. */
export function withoutFences(markdown: string): string {
  let ticks: string | undefined;
  return markdown
    .split('\n')
    .map((line) => {
      const opening = OPENING.exec(line)?.[1];
      if (ticks === undefined && opening === undefined) return line;
      ticks = ticks === undefined ? opening : line === ticks ? undefined : ticks;
      return '';
    })
    .join('\n');
}
