import { listOf } from '../../german/list.ts';
import { DOCUMENT } from '../../words/document.ts';
import * as words from '../../words/problems/helper.ts';
import { helper, refuse } from './helper.ts';
import { ofEntry, plain } from './piece.ts';
import { ordinal, population, quotation } from './slots.ts';

/** Helpers that print names and words from the data. */

const aufzaehlung = helper({
  name: 'aufzaehlung',
  parameters: [population],
  required: {},
  options: {},
  run: ([{ id, members }]) =>
    members.length === 0 ? refuse(words.noMembers(id)) : plain({ kind: 'text', text: listOf(members) }),
});

const bezeichnung = helper({
  name: 'bezeichnung',
  parameters: [population],
  required: {},
  options: {},
  run: ([{ name }]) => plain({ kind: 'text', text: name }),
});

const zitat = helper({
  name: 'zitat',
  parameters: [quotation],
  required: { teil: ordinal },
  options: {},
  run: ([{ id, parts }], { teil }, scope) => {
    const part = parts[teil - 1];
    if (part === undefined) return refuse(words.noSuchPart(id, teil, parts.length));
    return ofEntry({ kind: 'text', text: DOCUMENT.quoted(part) }, id, scope);
  },
});

export const NAME_HELPERS = [aufzaehlung, bezeichnung, zitat];
