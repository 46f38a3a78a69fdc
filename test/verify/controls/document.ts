import { control, otherwise, put, replace, replaceInDict, without } from './control.ts';

export const catalogControls = [
  control('a missing language', ['catalog.language'], without('catalog', '/Lang (de-DE)')),
  control('a language that is none', ['catalog.language'], replace('catalog', 'de-DE', 'deutsch_DE')),
  otherwise('another language than the text has', ['catalog.language'], { language: 'en-GB' }),
  control('a document not marked as tagged', ['catalog.marked'], replace('catalog', '/Marked true', '/Marked false')),
  control(
    'tags called doubtful',
    ['catalog.suspects'],
    replace('catalog', '/Marked true', '/Marked true /Suspects true'),
  ),
  control('a title that is not shown', ['catalog.display-title'], without('catalog', '/DisplayDocTitle true')),
  control('JavaScript', ['catalog.script'], replace('catalog', '/Names <<', '/Names << /JavaScript << /Names [] >>')),
  control('an action on opening', ['catalog.script'], replace('catalog', '<<', '<< /OpenAction << /S /JavaScript >>')),
  control('an action on turning a page', ['catalog.script'], replace('page2', '<<', '<< /AA << >>')),
  control('a form', ['catalog.forms'], replace('catalog', '<<', '<< /AcroForm << /Fields [] >>')),
  control('a presentation of its own', ['catalog.forms'], replace('page2', '<<', '<< /PresSteps << >>')),
  control('optional content', ['catalog.forms'], replace('catalog', '<<', '<< /OCProperties << >>')),
  control('a missing output intent', ['catalog.output-intent'], without('catalog', '/OutputIntents [@intent]')),
  control(
    'an output intent for another standard',
    ['catalog.output-intent'],
    replace('intent', 'GTS_PDFA1', 'GTS_PDFX'),
  ),
  control(
    'an output intent without a profile',
    ['catalog.colour-profile'],
    without('intent', '/DestOutputProfile @profile'),
  ),
  control(
    'a profile of another kind',
    ['catalog.colour-profile'],
    put('profile', { dict: '<< /N 3 >>', data: 'x'.repeat(200) }),
  ),
  control('a profile for four inks', ['catalog.colour-profile'], replaceInDict('profile', '/N 3', '/N 4')),
];

export const metadataControls = [
  control('missing metadata', ['metadata.present'], without('catalog', '/Metadata @metadata')),
  control('compressed metadata', ['metadata.present'], replaceInDict('metadata', '<<', '<< /Filter /FlateDecode')),
  control('an unescaped & in the metadata', ['metadata.well-formed'], replace('metadata', '&amp;', '&')),
  control('an unescaped < in the metadata', ['metadata.well-formed'], replace('metadata', '&amp;', '<')),
  control('an element that is not closed', ['metadata.well-formed'], without('metadata', '</pdfaid:part>')),
  control(
    'an attribute given twice',
    ['metadata.well-formed'],
    replace('metadata', '<rdf:Description', '<rdf:Description rdf:about=""'),
  ),
  control(
    'a prefix that is not bound',
    ['metadata.well-formed'],
    replace('metadata', '<dc:title>', '<dd:title/><dc:title>'),
  ),
  control('metadata that is not UTF-8', ['metadata.well-formed'], replace('metadata', 'Probe', 'Pr\xf6be')),
  control('another part of PDF/A', ['metadata.archive'], replace('metadata', '<pdfaid:part>3', '<pdfaid:part>2')),
  control(
    'a lower level of PDF/A',
    ['metadata.archive'],
    replace('metadata', '<pdfaid:conformance>A', '<pdfaid:conformance>B'),
  ),
  control(
    'no word about PDF/UA',
    ['metadata.accessibility'],
    replace('metadata', /<pdfuaid:part>.*<\/pdfuaid:part>/, ''),
  ),
  control('a missing title', ['metadata.title'], replace('metadata', /<dc:title>.*<\/dc:title>/, '')),
  control('a title in no default language', ['metadata.title'], replace('metadata', 'x-default', 'de-DE')),
  otherwise('another title than the document has', ['metadata.title', 'metadata.title-agrees'], { title: 'Anderes' }),
  control('another title in the information', ['metadata.title-agrees'], replace('info', 'Probe', 'Irgendwas')),
  control(
    'a property that nothing describes',
    ['metadata.described'],
    replace('metadata', '<dc:title>', '<dc:colour>rot</dc:colour><dc:title>'),
  ),
  control(
    'an extension schema without a description',
    ['metadata.described'],
    replace('metadata', /<pdfaProperty:description>.*<\/pdfaProperty:description>/, ''),
  ),
];

export const navigationControls = [
  control('a missing outline', ['navigation.outline'], without('catalog', '/Outlines @outlines')),
  control('an outline that is not shown', ['navigation.outline'], without('catalog', '/PageMode /UseOutlines')),
  control('an entry of the outline without title', ['navigation.outline'], replace('entry2', '1.1 Mittel', '')),
  control('an entry of the outline that leads nowhere', ['navigation.outline'], replace('entry2', '@page2', '@info')),
  control('an outline that goes in circles', ['navigation.outline'], replace('entry2', '<<', '<< /Next @entry1')),
  control(
    'missing page labels',
    ['navigation.labels'],
    replace('catalog', '/PageLabels << /Nums [0 << /S /D >>] >>', ''),
  ),
  control('page labels that begin later', ['navigation.labels'], replace('catalog', '/Nums [0 <<', '/Nums [1 <<')),
  control('names that are not sorted', ['navigation.names'], replace('places', '(mittel)', '(zuletzt)')),
];

export const attachmentControls = [
  {
    ...otherwise('an embedded file in PDF/A-2', ['attachment.allowed', 'metadata.archive'], {}),
    profile: '2a' as const,
    expectation: { attachments: [{ name: 'zahlen.csv', mime: 'text/csv', relationship: 'Data' }] },
  },
  control(
    'an embedded file without its name in Unicode',
    ['attachment.name', 'attachment.expected'],
    without('file', '/UF (zahlen.csv)'),
  ),
  control(
    'an embedded file without data',
    ['attachment.name', 'attachment.type', 'attachment.expected'],
    without('file', '/F @fileData'),
  ),
  control(
    'an embedded file that says nothing of its relationship',
    ['attachment.relationship', 'attachment.expected'],
    without('file', '/AFRelationship /Data'),
  ),
  control('an embedded file that is not one of the document', ['attachment.listed'], without('catalog', '/AF [@file]')),
  control(
    'an embedded file that is not listed by name',
    ['attachment.listed'],
    replace('catalog', '/Names [(zahlen.csv) @file]', ''),
  ),
  control(
    'an embedded file of unknown type',
    ['attachment.type', 'attachment.expected'],
    replaceInDict('fileData', '/Subtype /text#2Fcsv', ''),
  ),
  control(
    'an embedded file without a date',
    ['attachment.type'],
    replaceInDict('fileData', '/ModDate (D:20240229100000Z)', ''),
  ),
  control('an embedded file of another content', ['attachment.intact'], replace('fileData', 'wert', 'Wert')),
  control('an embedded file of another size', ['attachment.intact'], replaceInDict('fileData', '/Size 9', '/Size 8')),
  control('an embedded file without a sum', ['attachment.intact'], replaceInDict('fileData', '/CheckSum', '/Sum')),
  otherwise('a file that should have been embedded', ['attachment.expected'], { attachments: [] }),
];

export const textControls = [
  otherwise('an abbreviation that is not explained', ['text.expansions'], { expansions: ['Sozialgesetzbuch'] }),
  control(
    'an explanation that the text does not give',
    ['text.expansions'],
    replace('paragraph', '/K', '/E (Sozialgesetzbuch) /K'),
  ),
  otherwise('a label that a figure does not have', ['text.labels'], { labels: ['13'] }),
  otherwise('a page too many', ['text.pages'], { pages: 1 }),
  control(
    'no pages at all',
    [
      'text.pages',
      'navigation.outline',
      'headings.expected',
      'pairing.exists',
      'text.complete',
      'text.runs',
      'link.text',
      'text.labels',
    ],
    replace('pages', '[@page1 @page2]', '[]'),
  ),
  otherwise('a glyph run that was lost', ['text.runs'], { registeredRuns: 20 }),
  control(
    'a glyph run that is drawn twice',
    ['text.runs'],
    replace('content1', 'EMC\n/H1', 'BT\n/F1 11 Tf\n<0001> Tj\nET\nEMC\n/H1'),
  ),
  otherwise('a text that differs from its source', ['text.complete'], { texts: ['1 Ziele', '1 Ziele 1'] }),
  control(
    'a wrong page number in the contents',
    ['text.contents'],
    replace('places', '(ziele) [@page1', '(ziele) [@page2'),
  ),
  otherwise('a footer with another number', ['text.footer'], { footer: (page) => `Seite ${page} von 9` }),
  control(
    'a header that does not say it is one',
    ['text.running'],
    replace('content1', '/Artifact << /Type /Pagination /Subtype /Header >> BDC', '/Artifact BMC'),
  ),
  control(
    'a text without characters',
    ['text.characters', 'font.unicode', 'headings.expected', 'text.complete', 'text.footer'],
    replace('toUnicode', /^<....> <0065>$/m, ''),
  ),
  otherwise('other headings than the document has', ['headings.expected'], {
    headings: [{ level: 1, text: '1 Ziele' }],
  }),
];
