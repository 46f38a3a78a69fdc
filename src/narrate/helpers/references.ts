import { nearest } from '../../validate/nearest.ts';
import * as words from '../../words/problems/helper.ts';
import { helper, ok, type Result, refuse } from './helper.ts';
import type { Piece } from './piece.ts';
import type { Scope } from './scope.ts';
import { text } from './slots.ts';

/** Helpers that point to a part of the document or put a table or chart there. */

/** Whether the heading exists is known when all chapters have been read. */
const kapitel = helper({
  name: 'kapitel',
  parameters: [text],
  required: {},
  options: {},
  run: ([slug]): Result<Piece> => ok({ kind: 'headingReference', slug }),
});

const verweis = helper({
  name: 'verweis',
  parameters: [text],
  required: {},
  options: {},
  run: ([exhibit], _, { edition: { tables, charts }, gaps }): Result<Piece> => {
    if (tables.has(exhibit) || charts.has(exhibit)) return ok({ kind: 'exhibitReference', exhibit });
    if (gaps.isLeftOut('exhibit', exhibit)) return { refused: undefined };
    return refuse(words.unknownExhibit(exhibit, 'exhibit', nearest(exhibit, [...tables.keys(), ...charts.keys()])));
  },
});

function place(exhibit: string, of: 'tables' | 'charts', { edition, gaps }: Scope): Result<Piece> {
  if (edition[of].has(exhibit)) return ok({ kind: 'exhibit', exhibit, of });
  const other = of === 'tables' ? 'charts' : 'tables';
  if (edition[other].has(exhibit)) return refuse(words.otherExhibit(exhibit, other));
  if (gaps.isLeftOut('exhibit', exhibit)) return { refused: undefined };
  return refuse(words.unknownExhibit(exhibit, of, nearest(exhibit, edition[of].keys())));
}

const tabelle = helper({
  name: 'tabelle',
  parameters: [text],
  required: {},
  options: {},
  run: ([exhibit], _, scope) => place(exhibit, 'tables', scope),
});

const diagramm = helper({
  name: 'diagramm',
  parameters: [text],
  required: {},
  options: {},
  run: ([exhibit], _, scope) => place(exhibit, 'charts', scope),
});

export const REFERENCE_HELPERS = [kapitel, verweis, tabelle, diagramm];
