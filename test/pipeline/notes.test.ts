import { describe, expect, it } from 'vitest';
import { renderProgramme } from '../../src/pipeline/render-programme.ts';
import { get, readFile } from '../../src/verify/read/file.ts';
import { isDict } from '../../src/verify/read/object.ts';
import { childrenOf, leaves, readStructure } from '../../src/verify/read/structure.ts';
import { heading, list, noteMark, notes, paragraph, text } from '../support/blocks.ts';
import { fonts } from '../support/fonts.ts';
import { withBlocks } from '../support/lay-out.ts';
import { destinationsOf, linksOf, pagesText } from '../support/pdf.ts';

const programme = withBlocks(
  [
    heading(1, '1', 'Kapitel', 'k'),
    paragraph('p', [text('Die Quote'), noteMark(1), text(' steigt.')]),
    list('l', [[paragraph('i', [text('Zuständig ist die Agentur.'), noteMark(2)])]]),
    notes(1, [['Ohne Selbständige.'], ['Für den Landkreis.', 'Und die Stadt.']]),
  ],
  { contents: false },
);

async function finished(): Promise<Uint8Array> {
  const { bytes, problems } = await renderProgramme({ programme, drawings: new Map(), fonts: fonts() });
  expect(problems).toEqual([]);
  return bytes ?? new Uint8Array();
}

function structureOf(bytes: Uint8Array) {
  const file = readFile(bytes);
  const catalog = get(file, file.trailer, 'Root');
  const structure = isDict(catalog) ? readStructure(file, catalog) : undefined;
  if (!structure) throw new Error('the file has no structure');
  return { file, structure };
}

describe('notes in the finished file', () => {
  it('have an identifier each, which is in the tree of identifiers (ISO 14289-1, 7.9)', async () => {
    const { file, structure } = structureOf(await finished());
    const found = structure.elements.filter(({ type }) => type === 'Note');
    expect(found.map(({ id }) => id)).toEqual(['note.1', 'note.2']);
    expect(found.map((note) => childrenOf(note).map(({ type }) => type))).toEqual([
      ['Lbl', 'P'],
      ['Lbl', 'P', 'P'],
    ]);
    const listed = leaves(file, get(file, structure.root, 'IDTree'), 'Names').map(([, value]) => value);
    for (const { key } of found) expect(listed).toContainEqual(expect.objectContaining({ number: key }));
  });

  it('are referred to by a link inside a Reference', async () => {
    const { structure } = structureOf(await finished());
    const references = structure.elements.filter(({ type }) => type === 'Reference');
    expect(references.map((it) => it.parent?.id)).toEqual(['p', 'i']);
    expect(references.map((it) => childrenOf(it).map(({ type }) => type))).toEqual([['Link'], ['Link']]);
  });

  it('are linked there and back, to places that exist, with words that say where', async () => {
    const bytes = await finished();
    const destinations = destinationsOf(bytes);
    expect(linksOf(bytes).map(({ contents, goTo }) => [contents, goTo])).toEqual([
      ['Anmerkung 1', 'note.1'],
      ['Anmerkung 2', 'note.2'],
      ['Anmerkung 1, zurück zum Text', 'note.1.mark'],
      ['Anmerkung 2, zurück zum Text', 'note.2.mark'],
    ]);
    for (const { goTo = '' } of linksOf(bytes)) expect(destinations.get(goTo), goTo).toBe(2);
  });

  it('are copied with marks that cannot be taken for figures of the text', async () => {
    const copied = (await pagesText(await finished())).join('\n');
    expect(copied).toContain('Die Quote¹ steigt.');
    expect(copied).toContain('die Agentur.²');
  });
});
