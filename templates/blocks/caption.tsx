import type { ReactElement } from 'react';
import type { Inline as InlineText } from '../../src/blocks/inline.ts';
import { Inline, Text } from '../../src/compose/primitives.tsx';
import type { Sheet } from '../design/sheet.ts';
import { running } from './inline.tsx';

const SPACE = 6;

/** „Tabelle 1  Aufteilung der Mittel“, above what it names. */
export function Caption(props: {
  readonly id: string;
  readonly number: string;
  readonly text: readonly InlineText[];
  readonly width: number;
  readonly sheet: Sheet;
}): ReactElement | null {
  const { id, number, text, width, sheet } = props;
  if (number === '' && text.length === 0) return null;
  return (
    <Text
      sem={{ id: `${id}/caption`, type: 'Caption' }}
      style={sheet.type.caption}
      width={width}
      balance
      keepWithNext={40}
      box={{ marginBottom: SPACE }}
    >
      {number === '' ? null : <Inline color={sheet.colours.accent}>{`${number}\u00a0\u00a0`}</Inline>}
      {running(text, `${id}/caption`, sheet)}
    </Text>
  );
}

/** Stichtag, source and other small print below a table or chart. */
export function Notes(props: {
  readonly id: string;
  readonly notes: readonly (readonly InlineText[])[];
  readonly width: number;
  readonly sheet: Sheet;
  /** Space below the last of them. */
  readonly after?: number;
}): ReactElement {
  const { id, notes, width, sheet, after = 0 } = props;
  return (
    <>
      {notes.map((note, index) => {
        const noteId = `${id}/note${index + 1}`;
        return (
          <Text
            key={noteId}
            sem={{ id: noteId, type: 'P' }}
            style={sheet.type.note}
            width={width}
            keepWithNext={index < notes.length - 1 ? 10 : undefined}
            box={{ marginTop: index === 0 ? SPACE : 0, marginBottom: index === notes.length - 1 ? after : 0 }}
          >
            {running(note, noteId, sheet)}
          </Text>
        );
      })}
    </>
  );
}
