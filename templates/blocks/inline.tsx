import type { ReactElement, ReactNode } from 'react';
import type { Inline as InlineText } from '../../src/blocks/inline.ts';
import { noteMark } from '../../src/blocks/plain-text.ts';
import { Inline } from '../../src/compose/primitives.tsx';
import { TAKEN_OVER } from '../../src/words/draft.ts';
import { noteOf } from '../../src/words/pages.ts';
import type { Sheet } from '../design/sheet.ts';

/** Name of the place in the text where a note's mark stands. */
export const markOf = (noteId: string): string => `${noteId}.mark`;

function part(inline: InlineText, id: string, sheet: Sheet): ReactNode {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return inline.text;
    case 'strong':
      return (
        <Inline key={id} weight={600}>
          {running(inline.children, id, sheet)}
        </Inline>
      );
    case 'emphasis':
      return (
        <Inline key={id} italic>
          {running(inline.children, id, sheet)}
        </Inline>
      );
    case 'removed':
      return (
        <Inline key={id} sem={{ id, type: 'Span', struck: true }} color={sheet.colours.grey} struck>
          {running(inline.children, id, sheet)}
        </Inline>
      );
    case 'link':
      return (
        <Inline
          key={id}
          sem={{ id, type: 'Link' }}
          link={{ target: inline.href, contents: inline.contents }}
          color={sheet.colours.accent}
          underline
        >
          {running(inline.children, id, sheet)}
        </Inline>
      );
    case 'note':
      return (
        <Inline key={id} sem={{ id, type: 'Reference' }} color={sheet.colours.accent}>
          <Inline
            sem={{ id: `${id}/link`, type: 'Link', alt: noteOf(inline.number) }}
            link={{ target: `#${inline.id}`, contents: noteOf(inline.number) }}
            dest={markOf(inline.id)}
          >
            {noteMark(inline)}
          </Inline>
        </Inline>
      );
    case 'foreign':
      return (
        <Inline key={id} sem={{ id, type: 'Span', lang: inline.lang }}>
          {inline.text}
        </Inline>
      );
    case 'abbreviation':
      return (
        <Inline key={id} sem={{ id, type: 'Span', expanded: inline.long }}>
          {inline.text}
        </Inline>
      );
    case 'gap':
      return (
        <Inline key={id} weight={600} color={sheet.colours.ink} background={sheet.colours.gap}>
          {inline.text}
        </Inline>
      );
    case 'carried':
      return inline.what === 'sentence' ? (
        <Inline key={id} color={sheet.colours.carried} bar={sheet.colours.carried}>
          {running(inline.children, id, sheet)}
        </Inline>
      ) : (
        <Inline key={id} color={sheet.colours.carried}>
          {running(inline.children, id, sheet)}
          <Inline raised weight={600} sem={{ id: `${id}/mark`, type: 'Span', expanded: TAKEN_OVER.words }}>
            {TAKEN_OVER.mark}
          </Inline>
        </Inline>
      );
  }
}

/** Running text inside a paragraph whose id is `id`. */
export const running = (text: readonly InlineText[], id: string, sheet: Sheet): readonly ReactNode[] =>
  text.map((inline, index) => part(inline, `${id}/${index}`, sheet));

export function Running(props: {
  readonly text: readonly InlineText[];
  readonly id: string;
  readonly sheet: Sheet;
}): ReactElement {
  return <>{running(props.text, props.id, props.sheet)}</>;
}
