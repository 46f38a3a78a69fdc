import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/load/files.ts';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { examine } from '../../src/pipeline/examine.ts';
import type { Edition } from '../../src/validate/edition.ts';
import { jsonSchemas } from '../../src/validate/json-schema.ts';
import { accepts } from '../validate/json-schema-accepts.ts';
import { anyEdition } from './any-edition.ts';
import { carriedThrough, editionOf, renewed, STARTS, substanceOf, withoutPlaces, withRenewed } from './editions.ts';

const schemas = jsonSchemas();
const FIVE = ['2025', '2026', '2027', '2028', '2029'];

const isKind = (name: string): name is keyof typeof schemas => name in schemas;

/** The files an editor that knows the JSON Schemas would mark. */
const refusedFiles = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files].flatMap(([path, text]) => {
    if (!path.endsWith('.yaml')) return [];
    const stem = path.replace(/^.*\/|\.yaml$/g, '');
    const { document } = parseYaml(path, text);
    const schema = { ...schemas[isKind(stem) ? stem : 'topic'] };
    return document && accepts(schema, document.value) ? [] : [path];
  });

const errorsIn = (files: Files, name: string): readonly string[] =>
  examine(files, name)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ place, message }) => `${place.file}:${place.line} ${message}`);

const way = (name: string, next: readonly string[]): readonly string[] => [
  ...next,
  ...next.toReversed().slice(1),
  name,
];

/** What a figure must still say after any number of editions: everything but doubts and decisions. */
const figuresOf = (edition: Edition): unknown =>
  withoutPlaces(new Map([...edition.figures].map(([id, it]) => [id, { ...it, doubts: [], acknowledged: new Map() }])));

describe.each(Object.entries(STARTS))('carrying forward %s', (_, { files, name, next: [first = '', ...rest] }) => {
  const next = [first, ...rest];

  it('gives files that the schemas accept and that have no errors', () => {
    const made = renewed(files, name, first);
    expect(refusedFiles(made)).toEqual([]);
    expect(errorsIn(withRenewed(files, name, first), first)).toEqual([]);
  });

  it('gives the same files every time', () => {
    expect([...renewed(files, name, first)]).toEqual([...renewed(files, name, first)]);
  });

  it('has no errors in the fifth edition either, and keeps every delivered value on the way there', () => {
    const fifth = next.at(-1) ?? '';
    const there = carriedThrough(files, name, next);
    expect(errorsIn(there, fifth)).toEqual([]);
    const after = editionOf(there, fifth).figures;
    for (const figure of editionOf(files, name).figures.values()) {
      const { observations, unit, label, since } = after.get(figure.id) ?? figure;
      expect([figure.id, label, unit]).toEqual([figure.id, figure.label, figure.unit]);
      // A change or a convention is dated anew and has no history; its value stays.
      const isDatedAnew = since !== undefined || observations.length === 1;
      const kept = isDatedAnew
        ? observations.map((it) => ({ ...it, date: figure.observations[0]?.date }))
        : observations;
      expect(withoutPlaces(kept)).toEqual(expect.arrayContaining([...figure.observations].map(withoutPlaces)));
    }
  });

  it('five times and back loses nothing: figures, formulas, exhibits, terms and texts are those of the start', () => {
    const back = carriedThrough(files, name, way(name, next));
    expect(substanceOf(editionOf(back, name))).toEqual(substanceOf(editionOf(files, name)));
  });
});

describe('carrying forward any edition', () => {
  it('gives files that the schemas accept and that have no errors, the same every time', () => {
    fc.assert(
      fc.property(anyEdition, ({ files }) => {
        expect(errorsIn(files, '2024')).toEqual([]);
        const made = renewed(files, '2024', '2025');
        expect(refusedFiles(made)).toEqual([]);
        expect(errorsIn(withRenewed(files, '2024', '2025'), '2025')).toEqual([]);
        expect([...renewed(files, '2024', '2025')]).toEqual([...made]);
      }),
      { numRuns: 40 },
    );
  });

  it('five times and back loses no figure: each has the values it had, in the same order', () => {
    fc.assert(
      fc.property(anyEdition, ({ files }) => {
        const back = carriedThrough(files, '2024', way('2024', FIVE));
        const settled = [...editionOf(files, '2024').figures.values()].map((figure) => ({
          ...figure,
          observations: figure.observations.filter(({ isOpen }) => !isOpen),
        }));
        const start = { ...editionOf(files, '2024'), figures: new Map(settled.map((it) => [it.id, it])) };
        const end = [...editionOf(back, '2024').figures.values()].map((figure) => ({
          ...figure,
          observations: figure.observations.filter(({ isOpen }) => !isOpen),
        }));
        expect(figuresOf({ ...start, figures: new Map(end.map((it) => [it.id, it])) })).toEqual(figuresOf(start));
      }),
      { numRuns: 25 },
    );
  });

  it('on any way between editions loses no delivered value of a series and makes no errors', () => {
    const names = fc.constantFrom('2021', '2022', '2023', '2024-2025', '2025', '2026', '2028', '2030-2031');
    fc.assert(
      fc.property(anyEdition, fc.uniqueArray(names, { minLength: 1, maxLength: 4 }), ({ files }, stops) => {
        const there = carriedThrough(files, '2024', stops);
        const last = stops.at(-1) ?? '';
        expect(errorsIn(there, last)).toEqual([]);
        const after = editionOf(there, last).figures;
        for (const { id, observations } of editionOf(files, '2024').figures.values()) {
          if (observations.length === 1) continue;
          const delivered = observations.filter(({ isOpen }) => !isOpen).map(withoutPlaces);
          expect(after.get(id)?.observations.map(withoutPlaces)).toEqual(expect.arrayContaining(delivered));
        }
      }),
      { numRuns: 30 },
    );
  });
});
