import { describe, expect, it } from 'vitest';
import { verifyPdf } from '../../src/verify/verify-pdf.ts';
import { replace, without } from './controls/control.ts';
import { minimalExpectation, minimalObjects, minimalPdf } from './support/minimal-document.ts';

const expectation = minimalExpectation();

describe('a violation', () => {
  it('names condition, clause, structure element, block and object', () => {
    const damaged = minimalPdf(without('figure', '/Alt (Ein blaues Rechteck)')(minimalObjects('3a')));
    const number = Object.keys(minimalObjects('3a')).indexOf('figure') + 1;
    expect(verifyPdf(damaged, expectation)).toEqual([
      {
        code: 'figure.alternative-text',
        clause: 'ISO 19005, 6.7.5; ISO 14289-1, 7.3; Matterhorn 13-004',
        expected: 'Every figure has an alternative text.',
        element: 'Document > Figure',
        block: 'abbildung',
        object: number,
      },
    ]);
  });

  it('names the page and what was found on it', () => {
    const damaged = minimalPdf(replace('content2', '/Caption <<', '/P <<')(minimalObjects('3a')));
    expect(verifyPdf(damaged, expectation)).toMatchObject([
      { code: 'pairing.tag', page: 2, element: 'Document > Table > Caption', found: 'P for Caption' },
    ]);
  });

  it('belongs to the innermost block that is known', () => {
    const blocks = {
      ...expectation,
      blockOf: ({ type }: { readonly type: string }) => (type === 'Table' ? 'mittel' : undefined),
    };
    const damaged = minimalPdf(without('row', '/A << /O /Table /Scope /Row >>')(minimalObjects('3a')));
    expect(verifyPdf(damaged, blocks)).toMatchObject([{ code: 'tables.scope', block: 'mittel' }]);
  });

  it('is said once for a place, however often it is met there', () => {
    const damaged = minimalPdf(replace('content2', /$/, '\nf f f')(minimalObjects('3a')));
    expect(verifyPdf(damaged, expectation).map(({ code }) => code)).toEqual(['content.path-missing', 'content.marked']);
  });
});
