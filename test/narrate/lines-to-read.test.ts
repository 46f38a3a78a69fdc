import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import type { Scope } from '../../src/narrate/helpers/scope.ts';
import { evaluateCondition } from '../../src/narrate/template/evaluate.ts';
import { prepare } from '../../src/narrate/template/prepare.ts';
import { standingOf } from '../../src/standing/standing.ts';
import { NO_GAPS } from '../../src/validate/remainder.ts';
import { editionWith } from './build.ts';

const edition = editionWith({});
const scope: Scope = {
  edition,
  facts: deriveFacts(edition).facts,
  gaps: NO_GAPS,
  standing: standingOf(edition),
  condition: (call) => evaluateCondition(call, scope),
};

/** What a text comes to that stands behind a first line. */
function behind(line: string, text: string) {
  const source = { text: `${line}\n\n${text}`, place: { file: 'a.md', line: 1, column: 1 } };
  const { rendered, printings, faults, filled, names } = prepare(source, scope);
  const origins = rendered && [...rendered.text].map((_, at) => rendered.originOf(at));
  // The first sign is the only difference between the two.
  const told = rendered && { text: rendered.text.slice(1), jumps: rendered.jumps, origins };
  return { told, printings, faults, filled: filled.slice(1), names };
}

const PIECES = [
  ...['Wort', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '. ', '- ', '\\', '{', '}}'],
  ...['{{wert elb}}', '{{stichtag elb}}', '{{! Bemerkung }}', '{{!-- }} --}}', '{{wert  elb }}'],
  ...['{{#wenn (steigt elb von="2022-12")}}', '{{#wenn  (sinkt elb)}}', '{{else}}', '{{ else }}', '{{/wenn}}'],
];
const BLOCKS = [
  '{{#wenn (steigt elb von="2022-12")}}Ja{{else}}Nein{{/wenn}}',
  '{{#wenn (steigt elb von="2022-12")}}\n  Ja {{wert elb}}\n{{else}}\n  Nein\n{{/wenn}}\n',
  '  {{#wenn (sinkt elb von="2022-12")}}  \nJa\n\n  {{/wenn}}  \n\n',
];

describe('the lines that Handlebars reads', () => {
  it('come to the same as the whole text', () => {
    let rendered = 0;
    const piece = fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...BLOCKS));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        // Of a text with a tilde all is read.
        const whole = behind('~', text);
        expect(behind('x', text)).toEqual(whole);
        if (whole.told && text.includes('{{#')) rendered += 1;
      }),
      { numRuns: Number(process.env.RUNS ?? 3000) },
    );
    expect(rendered).toBeGreaterThan(200);
  });

  it('are all lines where white space is taken off beyond them', () => {
    const { told } = behind('x', 'Wort\n\n{{~#wenn (steigt elb von="2022-12")~}}\n\nJa{{/wenn}}');
    const { told: other } = behind('x', 'Wort\n\n{{~#wenn (sinkt elb von="2022-12")~}}\n\nJa{{/wenn}}');
    expect([told?.text, other?.text].sort()).toEqual(['\n\nWort', '\n\nWortJa']);
  });
});
