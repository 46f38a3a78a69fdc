import { append, control, put, replace, without } from './control.ts';

const ARTIFACT = (painting: string): string => `/Artifact BMC\n${painting}\nEMC`;
const resource = (text: string) => replace('page2', '/Resources <<', `/Resources << ${text}`);
const paints = (damage: string, breaks: readonly string[], painting: string) =>
  control(damage, breaks, append('content2', ARTIFACT(painting)));

export const contentControls = [
  paints('content that can not be read', ['content.readable', 'content.balance'], '(ohne Ende'),
  paints('an operator that is none', ['content.operator'], '1 2 zeichne'),
  paints('an inline image', ['content.operator', 'content.balance'], 'BI /W 1 /H 1 /BPC 8 /CS /G ID x EI'),
  paints('a graphics state that is not there', ['content.resource'], '/G1 gs'),
  paints('an image that is not there', ['content.resource'], '/I1 Do'),
  paints('a shading that is not there', ['content.resource'], '/S1 sh'),
  paints('a pattern that is not there', ['content.resource'], '/Pattern cs /P1 scn'),
  paints('a colour space that is not there', ['content.resource'], '/C1 cs'),
  paints('properties that are not there', ['content.resource'], '/Span /M1 BDC EMC'),
  paints('a font that is not there', ['content.resource', 'content.text-object'], 'BT /F9 11 Tf <0001> Tj ET'),
  control(
    'text that is neither content nor artifact',
    ['content.marked', 'text.runs'],
    append('content2', 'BT /F1 11 Tf <0001> Tj ET'),
  ),
  control('an unmarked path', ['content.marked'], append('content2', '0 0 9 9 re f')),
  control(
    'an unmarked footer',
    ['content.marked', 'text.footer'],
    replace('content2', '/Artifact << /Type /Pagination /Subtype /Footer >> BDC', '/Span BMC'),
  ),
  control(
    'an artifact inside a paragraph',
    ['content.marks-apart'],
    replace('content1', 'EMC\n/Lbl', `${ARTIFACT('')}\nEMC\n/Lbl`),
  ),
  control(
    'content inside an artifact',
    ['content.marks-apart', 'pairing.parent-tree', 'pairing.claimed-once'],
    append('content2', ARTIFACT('/P << /MCID 9 >> BDC EMC')),
  ),
  control(
    'content inside content',
    ['content.marks-apart'],
    replace('content1', 'EMC\n/Link << /MCID 3 >>', '/Link << /MCID 3 >>'),
    replace('content1', 'EMC\n/Lbl', 'EMC\nEMC\n/Lbl'),
  ),
  control('marks that cross a q', ['content.marks-nest'], append('content2', '/Artifact BMC q EMC Q')),
  control('marks that cross a BT', ['content.marks-nest'], append('content2', '/Artifact BMC BT EMC ET')),
  paints('a q without Q', ['content.balance', 'content.marks-nest'], 'q'),
  paints('a Q without q', ['content.balance'], 'Q'),
  paints('a BT without ET', ['content.balance', 'content.marks-nest'], 'BT'),
  paints('an ET without BT', ['content.balance'], 'ET'),
  paints('a BT inside BT', ['content.balance'], 'BT BT ET'),
  control('a BDC without EMC', ['content.balance'], append('content2', '/Artifact BMC')),
  control('an EMC without BDC', ['content.balance'], append('content2', 'EMC')),
  paints('states nested too deeply', ['content.depth'], `${'q '.repeat(29)}${'Q '.repeat(29)}`),
  paints('a colour set while building a path', ['content.path-interrupted'], '0 0 m 1 0 0 RG 9 9 l S'),
  paints('a path that is never painted', ['content.path-interrupted'], '0 0 m 9 9 l'),
  paints('painting without a path', ['content.path-missing'], 'f'),
  paints('clipping without a path', ['content.path-missing'], 'W n'),
  paints('a line from nowhere', ['content.path-missing'], '9 9 l'),
  paints('text outside BT', ['content.text-object'], '/F1 11 Tf <0001> Tj'),
  paints('a place for text outside BT', ['content.text-object'], '1 0 0 1 0 0 Tm'),
  paints('a path between BT and ET', ['content.text-object'], 'BT 0 0 9 9 re f ET'),
  control('text without a font', ['content.text-object'], replace('content2', /^/, `${ARTIFACT('BT <0001> Tj ET')}\n`)),
  paints('colours for four inks', ['content.colour'], '0 0 0 1 k'),
  paints('a colour space for four inks', ['content.colour'], '/DeviceCMYK cs'),
  control(
    'a colour space of one ink',
    ['content.colour'],
    resource('/ColorSpace << /C1 [/Separation /Gold /DeviceCMYK @info] >>'),
    append('content2', '/C1 cs'),
  ),
  control(
    'an image for four inks',
    ['content.colour'],
    resource('/XObject << /I1 @image >>'),
    append('content2', ARTIFACT('/I1 Do')),
    put('image', {
      dict: '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceCMYK >>',
      data: 'abcd',
    }),
  ),
  control(
    'an image that is smoothed',
    ['content.image'],
    resource('/XObject << /I1 @image >>'),
    append('content2', ARTIFACT('/I1 Do')),
    put('image', {
      dict: '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Interpolate true >>',
      data: 'abc',
    }),
  ),
  control(
    'a transfer function',
    ['content.graphics-state'],
    resource('/ExtGState << /G1 << /TR /Identity >> >>'),
    append('content2', '/G1 gs'),
  ),
  control(
    'an unknown blend',
    ['content.graphics-state'],
    resource('/ExtGState << /G1 << /BM /Zauber >> >>'),
    append('content2', '/G1 gs'),
  ),
  control(
    'a form that paints without a path',
    ['content.path-missing'],
    resource('/XObject << /X1 @form >>'),
    append('content2', ARTIFACT('/X1 Do')),
    put('form', { dict: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] >>', data: 'f' }),
  ),
];

export const fontControls = [
  control('a simple font', ['font.composite'], replace('font', '/Subtype /Type0', '/Subtype /TrueType')),
  control('another encoding', ['font.composite'], replace('font', '/Identity-H', '/Identity-V')),
  control('a font that is not embedded', ['font.embedded'], without('descriptor', '/FontFile2 @program')),
  control(
    'a font whose program is damaged',
    ['font.embedded'],
    put('program', { dict: '<< >>', data: 'kein Schriftprogramm' }),
  ),
  control('a subset without a tag', ['font.subset-name'], replace('font', '/ABCDEF+', '/')),
  control('a subset with two names', ['font.subset-name'], replace('descriptor', 'ABCDEF+', 'GHIJKL+')),
  control('a missing map from codes to glyphs', ['font.glyph-map'], without('descendant', '/CIDToGIDMap /Identity')),
  control('a CIDSet', ['font.glyph-map'], replace('descriptor', '/Flags 4', '/Flags 4 /CIDSet @program')),
  control(
    'the sign for a missing glyph',
    ['font.missing-glyph', 'font.unicode', 'text.characters', 'text.running', 'text.runs'],
    append('content2', ARTIFACT('BT /F1 11 Tf <0000> Tj ET')),
  ),
  control(
    'a glyph that the font has not',
    ['font.glyph', 'font.unicode', 'text.characters', 'text.running', 'text.runs'],
    append('content2', ARTIFACT('BT /F1 11 Tf <7fff> Tj ET')),
  ),
  control('widths that are wrong', ['font.width'], replace('descendant', /\/W \[0 \[.*\]\]/, '/W [0 2000 500]')),
  control('missing widths', ['font.width'], replace('descendant', /\/W \[0 \[.*\]\]/, '')),
  control(
    'a missing map to Unicode',
    [
      'font.unicode',
      'headings.expected',
      'text.characters',
      'text.complete',
      'text.contents',
      'text.footer',
      'text.labels',
    ],
    without('font', '/ToUnicode @toUnicode'),
  ),
  control(
    'a glyph mapped to U+0000',
    ['font.unicode-value', 'headings.expected', 'text.characters', 'text.complete', 'text.footer'],
    replace('toUnicode', '<0065>', '<0000>'),
  ),
  control(
    'a glyph mapped to a byte order mark',
    ['font.unicode-value', 'text.complete'],
    replace('toUnicode', '<0041>', '<feff>'),
  ),
  control(
    'a glyph mapped to private use',
    ['font.private-use', 'headings.expected', 'text.complete', 'text.footer'],
    replace('toUnicode', '<0065>', '<e001>'),
  ),
];
