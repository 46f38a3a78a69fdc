/** A cell that Markdown leaves alone, however many signs of its own stand in it. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_<>#[\]]/g, (sign) => `\\${sign}`)
    .replaceAll('|', '\\|')
    .replace(/\n\s*/g, ' ');

/** Text as it is typed. */
export function typed(text: string): string {
  const shown = text.replaceAll('|', '\\|').replaceAll('\t', '→').replace(/\n\s*/g, ' ⏎ ');
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table; cells are Markdown already. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
