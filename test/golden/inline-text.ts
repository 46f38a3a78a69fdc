import type { Inline } from '../../src/blocks/inline.ts';

/** Running text on one line, with its meaning in ASCII: figures `‹text|fact›`, removed words, links, foreign words, abbreviations. */
export const inlineText = (parts: readonly Inline[]): string => parts.map(partText).join('');

/** Spaces that do not break are made visible: they are part of what is printed. */
const visible = (text: string): string =>
  text.replaceAll('\u00a0', '␣').replaceAll('\u202f', '·').replaceAll('\n', '↵');

function partText(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return visible(part.text);
    case 'figure':
      return `‹${visible(part.text)}|${part.fact}›`;
    case 'strong':
      return `**${inlineText(part.children)}**`;
    case 'emphasis':
      return `*${inlineText(part.children)}*`;
    case 'removed':
      return `~~${inlineText(part.children)}~~`;
    case 'link':
      return `[${inlineText(part.children)}](${part.href} „${visible(part.contents)}“)`;
    case 'foreign':
      return `{${part.lang}: ${visible(part.text)}}`;
    case 'abbreviation':
      return `${visible(part.text)}(= ${visible(part.long)})`;
    case 'note':
      return `^${part.number}(#${part.id})`;
    case 'gap':
      return `<${visible(part.text)}>`;
    case 'carried':
      return part.what === 'value' ? `${inlineText(part.children)}°` : `«${inlineText(part.children)}»`;
  }
}
