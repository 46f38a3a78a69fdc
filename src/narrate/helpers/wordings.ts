import { PROTECTED_SPACE } from '../../german/number.ts';
import * as words from '../../words/problems/helper.ts';
import { helper, refuse } from './helper.ts';
import { plain } from './piece.ts';
import { text, wording } from './slots.ts';

/** Helpers for wording that is no running German: legal references, fixed codes, foreign words. */

const NUMBER = '\\d+[a-z]?';
const SUBDIVISION = '(?:Abs\\.|Absatz|Absätze|Satz|S\\.|Nr\\.|Nrn\\.|Nummer|Buchst\\.|Buchstabe|Halbsatz|Hs\\.|Alt\\.)';
const PARTS = `${NUMBER}(?:(?:,| bis| und| oder) ${NUMBER})*`;
const PARAGRAPH = new RegExp(`^(?:§§?|Art\\.|Artikel) ${PARTS}(?: ${SUBDIVISION} (?:${PARTS}|[a-z]))*$`);

/** Checks the form only: whether the paragraph exists is for lawyers. The laws stand in the data of the edition. */
const norm = helper({
  name: 'norm',
  parameters: [text],
  required: {},
  options: {},
  run: ([written], _, { edition, gaps }) => {
    const reference = written
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/^(§§?)(?=\d)/, '$1 ');
    const law = edition.laws.find((name) => reference === name || reference.endsWith(` ${name}`));
    if (law === undefined && gaps.isLeftOut('law', reference)) return { refused: undefined };
    if (law === undefined) return refuse(words.lawUnknown(reference, edition.laws));
    const paragraph = reference.slice(0, -law.length).trim();
    if (paragraph !== '' && !PARAGRAPH.test(paragraph)) return refuse(words.normForm(reference));
    return plain({ kind: 'text', text: reference.replaceAll(' ', PROTECTED_SPACE) });
  },
});

const fest = helper({
  name: 'fest',
  parameters: [text],
  required: { grund: text },
  options: {},
  run: ([written]) => plain({ kind: 'text', text: written }),
});

/** Language subtag with an optional region, BCP 47. */
const LANGUAGE = /^(?!de\b)[a-z]{2,3}(?:-[A-Z]{2})?$/;

const fremd = helper({
  name: 'fremd',
  parameters: [wording],
  required: { sprache: text },
  options: {},
  run: ([written], { sprache }) =>
    LANGUAGE.test(sprache)
      ? plain({ kind: 'foreign', lang: sprache, text: written })
      : refuse(words.languageForm(sprache)),
});

export const WORDING_HELPERS = [norm, fest, fremd];
