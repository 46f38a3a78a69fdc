import { control, put, replace, without } from './control.ts';

const element = (type: string, parent: string, kids: string): string =>
  `<< /Type /StructElem /S /${type} /P @${parent} /K [${kids}] >>`;

export const treeControls = [
  control(
    'a missing structure',
    ['tree.present', 'annotation.parent', 'headings.expected', 'text.complete', 'text.labels'],
    without('catalog', '/StructTreeRoot @root'),
  ),
  control(
    'two roots',
    ['tree.root'],
    replace('root', '[@document]', '[@document @second]'),
    put('second', element('Document', 'root', '')),
  ),
  control('a root that is no document', ['tree.root'], replace('document', '/S /Document', '/S /Sect')),
  control('an element that names another parent', ['tree.parent'], replace('note', '/P @document', '/P @table')),
  control('an element without parent', ['tree.parent'], without('paragraph', '/P @document')),
  control('an element that is reached twice', ['tree.parent'], replace('document', '@note', '@note @note')),
  control(
    'a structure that goes in circles',
    ['tree.parent'],
    replace('paragraph', '@sourceLink', '@sourceLink @document'),
  ),
  control('an unknown structure type', ['tree.type', 'pairing.tag'], replace('paragraph', '/S /P', '/S /Absatz')),
  control('a role map', ['tree.type'], replace('root', '<<', '<< /RoleMap << /Absatz /P >>')),
  control('a malformed language of an element', ['tree.language'], replace('paragraph', '/K', '/Lang (de_DE) /K')),
  control('an identifier given twice', ['tree.identifier', 'tree.note'], replace('note', '(anmerkung)', '(abbildung)')),
  control('an identifier that is not listed', ['tree.identifier'], replace('root', '(abbildung) @figure', '')),
  control('a note without identifier', ['tree.note'], without('note', '/ID (anmerkung)')),
  control('a note with an empty identifier', ['tree.note', 'tree.identifier'], replace('note', '(anmerkung)', '()')),
  control(
    'a note with the identifier of another',
    ['tree.note', 'tree.identifier'],
    replace('further', '(zusatz)', '(anmerkung)'),
  ),
  control('a note whose identifier is not listed', ['tree.identifier'], without('root', '(anmerkung) @note')),
  control(
    'a note listed under the name of another',
    ['tree.identifier'],
    replace('root', '(zusatz) @further', '(zusatz) @note'),
  ),
  control(
    'an empty paragraph',
    ['tree.empty'],
    replace('document', '@note', '@note @leer'),
    put('leer', element('P', 'document', '')),
  ),
];

export const nestingControls = [
  control(
    'a list body directly in a list',
    ['nesting.list'],
    replace('list', '[@item]', '[@item @stray]'),
    put('stray', element('LBody', 'list', '')),
  ),
  control(
    'a paragraph in a row',
    ['nesting.table', 'tree.empty'],
    replace('headRow', '@column2', '@column2 @stray'),
    put('stray', element('P', 'headRow', '')),
  ),
  control('content directly in a row', ['nesting.table', 'pairing.exists'], replace('headRow', '[@', '[99 @')),
  control(
    'a cell outside a row',
    ['nesting.table'],
    replace('document', '@note', '@note @stray'),
    put('stray', element('TD', 'document', '')),
  ),
  control('a table with a head and no body', ['nesting.table'], replace('tbody', '/S /TBody', '/S /THead')),
  control(
    'an item outside a list',
    ['nesting.list', 'tree.empty'],
    replace('document', '@note', '@note @stray'),
    put('stray', element('LI', 'document', '')),
  ),
  control(
    'a paragraph in the contents',
    ['nesting.contents'],
    replace('toc', '[@entry]', '[@entry @stray]'),
    put('stray', element('Sect', 'toc', '')),
  ),
  control(
    'an entry outside the contents',
    ['nesting.contents', 'tree.empty'],
    replace('document', '@note', '@note @stray'),
    put('stray', element('TOCI', 'document', '')),
  ),
  control(
    'a caption in the middle of a table',
    ['nesting.caption', 'text.complete'],
    replace('table', '@caption @head', '@head @caption'),
  ),
  control(
    'two captions',
    ['nesting.caption', 'tree.empty'],
    replace('table', '@tbody', '@tbody @stray'),
    put('stray', element('Caption', 'table', '')),
  ),
];

export const tableControls = [
  control('a header cell without scope', ['tables.scope'], without('row', '/A << /O /Table /Scope /Row >>')),
  control('a header cell with a scope that is none', ['tables.scope'], replace('row', '/Scope /Row', '/Scope /Zeile')),
  control(
    'a table without header cells',
    ['tables.header', 'pairing.tag'],
    ...['column1', 'column2', 'row'].map((name) => replace(name, '/S /TH', '/S /TD')),
  ),
  control(
    'a row that is shorter',
    ['tables.grid', 'pairing.claimed-once', 'pairing.parent-tree', 'text.complete'],
    replace('tableRow', '@cell', ''),
  ),
  control(
    'a cell that spans too many columns',
    ['tables.grid'],
    replace('cell', '/K', '/A << /O /Table /ColSpan 2 >> /K'),
  ),
  control(
    'a cell that spans below the table',
    ['tables.grid'],
    replace('cell', '/K', '/A << /O /Table /RowSpan 3 >> /K'),
  ),
];

export const headingControls = [
  control(
    'a first heading of level 2',
    ['headings.first', 'headings.expected', 'pairing.tag'],
    replace('heading1', '/S /H1', '/S /H2'),
  ),
  control(
    'a skipped level',
    ['headings.skipped', 'headings.expected', 'pairing.tag'],
    replace('heading2', '/S /H2', '/S /H4'),
  ),
  control(
    'a heading without level',
    ['headings.numbered', 'headings.expected', 'pairing.tag'],
    replace('heading2', '/S /H2', '/S /H'),
  ),
];

export const elementControls = [
  control(
    'a figure without alternative text',
    ['figure.alternative-text'],
    without('figure', '/Alt (Ein blaues Rechteck)'),
  ),
  control(
    'a figure with a blank alternative text',
    ['figure.alternative-text'],
    replace('figure', '(Ein blaues Rechteck)', '( )'),
  ),
  control('a figure without box', ['figure.box'], without('figure', '/BBox [60 500 160 580]')),
  control(
    'a figure with a box turned inside out',
    ['figure.box'],
    replace('figure', '[60 500 160 580]', '[160 500 60 580]'),
  ),
  control(
    'a formula without alternative text',
    ['formula.alternative-text'],
    replace('document', '@note', '@note @stray'),
    put('stray', element('Formula', 'document', '')),
  ),
  control(
    'a link without text',
    ['link.text', 'text.complete', 'text.runs'],
    replace(
      'content1',
      /(\/Link << \/MCID 3 >> BDC\nBT\n.*\n.*\n)<[0-9a-f]*>/,
      '/Link << /MCID 3 >> BDC\nBT\n/F1 11 Tf\n1 0 0 1 100 690 Tm\n<>',
    ),
  ),
  control(
    'a link without annotation',
    ['link.text', 'annotation.parent'],
    without('sourceLink', '<< /Type /OBJR /Obj @sourceNote /Pg @page1 >>'),
  ),
  control(
    'a list that does not say how it is labelled',
    ['list.numbering'],
    without('list', '/A << /O /List /ListNumbering /Disc >>'),
  ),
  control('a labelled list that says it has no labels', ['list.numbering'], replace('list', '/Disc', '/None')),
];

export const pairingControls = [
  control(
    'content claimed by two elements',
    ['pairing.claimed-once', 'text.complete'],
    replace('note', '/K [7]', '/K [7 6]'),
  ),
  control(
    'content that no element claims',
    ['pairing.claimed-once', 'tree.empty', 'text.complete'],
    replace('note', '/K [7]', '/K []'),
  ),
  control('an element that claims what is not there', ['pairing.exists'], replace('note', '/K [7]', '/K [7 9]')),
  control(
    'identifiers with a gap',
    ['pairing.identifier', 'pairing.parent-tree', 'pairing.exists', 'pairing.claimed-once', 'text.complete'],
    replace('content2', '/MCID 7', '/MCID 9'),
  ),
  control(
    'an identifier used twice on a page',
    ['pairing.identifier', 'pairing.tag', 'pairing.exists', 'text.complete', 'text.labels'],
    replace('content2', '/MCID 7', '/MCID 6'),
  ),
  control(
    'a parent tree that leads elsewhere',
    ['pairing.parent-tree'],
    replace('contents2', '@figure @note', '@note @figure'),
  ),
  control('a parent tree that is too short', ['pairing.parent-tree'], without('contents2', '@note')),
  control(
    'a page that the parent tree does not know',
    ['pairing.parent-tree'],
    replace('page2', '/StructParents 1', '/StructParents 7'),
  ),
  control(
    'a parent tree that is not sorted',
    ['pairing.parent-tree'],
    replace('parentTree', '2 @entryLink 3 @sourceLink', '3 @sourceLink 2 @entryLink'),
  ),
  control('content tagged with another type', ['pairing.tag'], replace('content2', '/Caption <<', '/P <<')),
];

export const annotationControls = [
  control(
    'an annotation that is no link',
    ['annotation.kind'],
    replace('sourceNote', '/Subtype /Link', '/Subtype /Square'),
  ),
  control('a link that is not printed', ['annotation.flags'], replace('sourceNote', '/F 4', '/F 0')),
  control('a link without flags', ['annotation.flags'], without('sourceNote', '/F 4')),
  control('a hidden link', ['annotation.flags'], replace('sourceNote', '/F 4', '/F 6')),
  control(
    'a link that does not say where it leads',
    ['annotation.contents'],
    without('sourceNote', '/Contents (Quelle im Netz)'),
  ),
  control('a link with a blank description', ['annotation.contents'], replace('sourceNote', '(Quelle im Netz)', '( )')),
  control('a link outside the structure', ['annotation.parent'], without('sourceNote', '/StructParent 3')),
  control(
    'a link that belongs to a paragraph',
    ['annotation.parent'],
    replace('parentTree', '3 @sourceLink', '3 @paragraph'),
  ),
  control(
    'a reference to a link on another page',
    ['annotation.page'],
    replace('sourceLink', '@sourceNote /Pg @page1', '@sourceNote /Pg @page2'),
  ),
  control('a page without an order of tabs', ['annotation.tabs'], without('page2', '/Tabs /S')),
  control('a page with another order of tabs', ['annotation.tabs'], replace('page1', '/Tabs /S', '/Tabs /R')),
  control('a link that starts a program', ['annotation.action'], replace('sourceNote', '/S /URI', '/S /Launch')),
  control('an address outside ASCII', ['annotation.address'], replace('sourceNote', '/quelle)', '/m\xe4rz)')),
  control(
    'an address without scheme',
    ['annotation.address'],
    replace('sourceNote', 'https://example.org/quelle', 'quelle.html'),
  ),
  control('a link to a place there is not', ['annotation.destination'], replace('entryNote', '(ziele)', '(nirgends)')),
  control('a link without area', ['annotation.box'], replace('sourceNote', '[100 685 140 700]', '[100 685 100 700]')),
];
