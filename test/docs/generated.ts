/** Parts of Markdown files that are written by `npm run docs`, between `<!-- erzeugt: name -->` and `<!-- Ende: name -->`. */
const MARKED = /(<!-- erzeugt: ([\w-]+) -->\n)[\s\S]*?(<!-- Ende: \2 -->)/g;

export const generatedNames = (markdown: string): readonly string[] =>
  [...markdown.matchAll(MARKED)].map((match) => match[2] ?? '');

/** The text with every marked part written anew. */
export function regenerated(markdown: string, parts: Readonly<Record<string, () => string>>): string {
  return markdown.replace(MARKED, (_, opening: string, name: string, closing: string) => {
    const part = parts[name];
    if (!part) throw new Error(`nothing writes the part „${name}“`);
    return `${opening}\n${part().trim()}\n\n${closing}`;
  });
}
