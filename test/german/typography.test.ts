import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/german/typography.ts';

/** Protected spaces made visible: ~ is U+00A0, ' is U+202F. */
const shown = (text: string): string => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '`');
const one = (text: string): string => shown(typeset([text]).join(''));

/** Text full of what the rules look for, so that they meet each other. */
const pieces = [
  ...[
    '§',
    '§§',
    ' ',
    '\u00A0',
    '\u202F',
    '-',
    '–',
    '−',
    '.',
    '...',
    '…',
    ',',
    '"',
    "'",
    '„',
    '“',
    '%',
    '€',
    '@',
    '/',
    '(',
  ],
  ...[
    '5',
    '31',
    '2023',
    '0',
    '12',
    '44c',
    '6.658',
    '3,5',
    'Abs.',
    'S.',
    'Nr.',
    'SGB',
    'II',
    'BGG',
    'z.',
    'B.',
    'd.',
    'h.',
  ],
  ...[
    'i.',
    'R.',
    'Mio.',
    'Euro',
    'Mai',
    'rund',
    'ca.',
    'Haus',
    'www.',
    'https://',
    'bis',
    'und',
    'Satz',
    'Quartal',
    '\n',
  ],
];
const busyText = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
const lettersAndDigits = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('typeset', () => {
  it.each([
    ['nach § 44c Abs. 6 SGB II abgestimmt', 'nach §~44c~Abs.~6~SGB~II abgestimmt'],
    ['der §16 SGB II', 'der §~16~SGB~II'],
    ['§ 48b Abs. 1 Satz 1 Nr. 4 SGB II', '§~48b~Abs.~1~Satz~1~Nr.~4~SGB~II'],
    ['§§ 2 bis 4 BGG', '§§~2~bis~4~BGG'],
    ['im SGB II geregelt', 'im SGB~II geregelt'],
    ['siehe S. 5 und Nr. 7', 'siehe S.~5 und Nr.~7'],
  ])('never lets a legal reference break: %s', (typed, printed) => expect(one(typed)).toBe(printed));

  it.each([
    ['14,6% und 33,4 %', '14,6~% und 33,4~%'],
    ['eine 8%ige Steigerung', 'eine 8%ige Steigerung'],
    ['1,8 Mio. € und 4 Mrd. Euro', '1,8~Mio.~€ und 4~Mrd.~Euro'],
    ['750 € oder 750€', '750~€ oder 750~€'],
    ['6,5 Prozentpunkte mehr', '6,5~Prozentpunkte mehr'],
    ['am 31. Dezember 2023', 'am 31.~Dezember 2023'],
    ['im 4. Quartal', 'im 4.~Quartal'],
    ['rund 5 %, rd. 30 und ca. 7', 'rund~5~%, rd.~30 und ca.~7'],
  ])('keeps a number with what belongs to it: %s', (typed, printed) => expect(one(typed)).toBe(printed));

  it.each([
    ['z. B. heute, z.B. morgen, Z. B. nie', 'z.`B. heute, z.`B. morgen, Z.`B. nie'],
    ['d. h. und u. a. sowie i.d.R.', 'd.`h. und u.`a. sowie i.`d.`R.'],
  ])('sets narrow spaces in abbreviations: %s', (typed, printed) => expect(one(typed)).toBe(printed));

  it.each([
    ['das "Job-Turbo" genannte', 'das „Job-Turbo“ genannte'],
    ['("so") und "er sagt: \'nein\'"', '(„so“) und „er sagt: ‚nein‘“'],
    ["wie geht's in Lukas' Haus", 'wie geht’s in Lukas’ Haus'],
    ['"\'Beides\'"', '„‚Beides‘“'],
    ["so 'ne Sache", 'so ’ne Sache'],
    ["die Leute' und 'alle'", 'die Leute’ und ‚alle‘'],
  ])('turns straight quotation marks into German ones: %s', (typed, printed) => expect(one(typed)).toBe(printed));

  it.each([
    ['2019-2020 und 3,5-4 %', '2019–2020 und 3,5–4~%'],
    ['ein Satz - mit Einschub - und Ende', 'ein Satz~– mit Einschub~– und Ende'],
    ['um -2,3 % (-5)', 'um −2,3~% (−5)'],
    ['und so weiter ...', 'und so weiter~…'],
  ])('sets dashes, minus and ellipsis: %s', (typed, printed) => expect(one(typed)).toBe(printed));

  it.each([
    'Job-Turbo',
    'Enzo Weber',
    'Bildungs- oder Sprachkurs',
    '16-Jährige',
    '2023-12-31',
    '2023-12',
    '0631-12345',
    '2001/55/EG',
    'Az. 12-34-56',
    'https://www.example.org/2019-2020?a=5%20b',
    'post-1-2@example.org',
    '5%-7€@example.org',
    'www.example.org/12-13...',
  ])('leaves alone what only looks like a case for it: %s', (typed) => expect(one(typed)).toBe(typed));

  it('goes on right before and behind an address', () => {
    expect(one('"www.example.org" 5% post@example.org 5%')).toBe('„www.example.org“ 5~% post@example.org 5~%');
    expect(one('"post@example.org" - 2-3')).toBe('„post@example.org“~– 2–3');
  });

  it('sees across the borders of runs and leaves every run its own text', () => {
    expect(typeset(['nach § ', '44c', ' Abs. ', '6', ' SGB II']).map(shown)).toEqual([
      'nach §~',
      '44c',
      '~Abs.~',
      '6',
      '~SGB~II',
    ]);
    expect(typeset(['rund ', '5', '% mehr']).map(shown)).toEqual(['rund~', '5', '~% mehr']);
    expect(typeset(['"', 'Disconnected People', '" heißt']).map(shown)).toEqual([
      '„',
      'Disconnected People',
      '“ heißt',
    ]);
  });

  it('applied twice is applied once', () => {
    fc.assert(
      fc.property(fc.oneof(busyText, fc.string({ unit: 'grapheme' })), (text) => {
        const once = typeset([text]);
        expect(typeset(once)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes no letter and no digit of any run', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(busyText, fc.string({ unit: 'grapheme' }))), (runs) => {
        expect(typeset(runs).map(lettersAndDigits)).toEqual(runs.map(lettersAndDigits));
      }),
      { numRuns: 500 },
    );
  });

  it('does the same to a text on its own as in front of another that needs every rule', () => {
    const busyEnd = '... "a" – 1-2 -3 § 4 Abs. 5 SGB II, z. B. 6 %, 7 Mio. €, 8 Euro, 9. Mai \n  … Tabelle 10 −';
    fc.assert(
      fc.property(busyText, (text) => {
        expect(typeset([`${text} ¦`, busyEnd])[0]).toBe(typeset([`${text} ¦`])[0]);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same paragraph however it is cut into runs', () => {
    fc.assert(
      fc.property(fc.array(busyText, { minLength: 1 }), (runs) => {
        expect(typeset(runs).join('')).toBe(typeset([runs.join('')]).join(''));
      }),
      { numRuns: 500 },
    );
  });
});
