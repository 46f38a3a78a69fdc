import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { editionData } from '../../src/pipeline/edition-data.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { EDITIONS } from '../golden/editions.ts';

function dataOf(name: string) {
  const edition = EDITIONS.find((candidate) => candidate.name === name);
  if (!edition) throw new Error(`there is no edition ${name}`);
  const files = nodeFiles(edition.root);
  const { programme, facts } = examine(files, edition.year);
  if (!programme || !facts) throw new Error(`${name} has errors`);
  return { files, facts, programme, data: editionData(files, edition.year, facts, programme) };
}

const lines = (bytes: Uint8Array | undefined): readonly string[] => new TextDecoder().decode(bytes).split('\r\n');

describe('the data carried inside a programme', () => {
  it('is every file it was made of, byte by byte, and a table of its figures', () => {
    const { files, data } = dataOf('2024');
    const sources = data.filter(({ relationship }) => relationship === 'Source');
    expect(sources.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['data_jobcenter.yaml', 'data_2024_customers.yaml', 'data_2024_chapters_einleitung.md']),
    );
    expect(sources).toHaveLength(1 + files.list('data/2024').length + files.list('data/2024/chapters').length);
    expect(sources.find(({ name }) => name === 'data_jobcenter.yaml')?.bytes).toEqual(
      files.read('data/jobcenter.yaml', 1e6),
    );
    expect(data.filter(({ relationship }) => relationship === 'Data').map(({ name }) => name)).toEqual(['figures.csv']);
  });

  it('has every figure with its date, source and derivation, each once', () => {
    const { facts, data } = dataOf('2024');
    const [head, ...rows] = lines(data.find(({ name }) => name === 'figures.csv')?.bytes);
    expect(head).toBe(
      'Kennung,Bezeichnung,Wert,Untergrenze,Obergrenze,Einheit,Stichtag,Personenkreis,Quelle,Status,Herleitung',
    );
    expect(rows.at(-1)).toBe('');
    const ids = rows
      .slice(0, -1)
      .map((row) => /^(?:"([^"]*)"|([^,]*)),/.exec(row))
      .map((m) => m?.[1] ?? m?.[2]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of facts.numbers.keys()) expect(ids, id).toContain(id);
    const elb = rows.find((row) => row.startsWith('elb,')) ?? '';
    expect(elb).toContain(',6658,,,Personen,2023-09,');
    expect(elb).toMatch(/data\/2024\/customers\.yaml:\d+$/);
    expect(rows.some((row) => row.startsWith('elb@2019-09,') && row.includes(',7539,'))).toBe(true);
    expect(rows.filter((row) => /"?share\(/.test(row)).length).toBeGreaterThan(0);
  });

  it('has both ends of the interval that a figure lies in', () => {
    const { facts, data } = dataOf('seenland');
    const interval = [...facts.numbers.values()].find(({ low, high }) => low !== undefined && high !== undefined);
    const rows = lines(data.find(({ name }) => name === 'figures.csv')?.bytes);
    expect(rows.find((row) => row.startsWith(`${interval?.id},`))).toContain(
      `,${interval?.value},${interval?.low},${interval?.high},`,
    );
  });

  it('quotes what holds commas', () => {
    const { data } = dataOf('2024');
    const rows = lines(data.find(({ name }) => name === 'figures.csv')?.bytes).slice(1, -1);
    const fields = (row: string): number => row.replace(/"(?:[^"]|"")*"/g, '').split(',').length;
    expect(rows.filter((row) => fields(row) !== 11)).toEqual([]);
  });
});
