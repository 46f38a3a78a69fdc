/** Cells below each other in columns, the first one flush left, the others flush right. */
export function tableLines(rows: readonly (readonly string[])[], indent: string): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const space = ' '.repeat((widths[column] ?? 0) - [...cell].length);
      return column === 0 ? cell + space : space + cell;
    });
    return `${indent}${cells.join('  ')}`.trimEnd();
  });
}
