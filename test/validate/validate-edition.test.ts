import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { loadSources } from '../../src/load/load-sources.ts';
import { validateEdition } from '../../src/validate/validate-edition.ts';
import { EXAMPLE } from './example-edition.ts';
import { exampleWith, printed, validating } from './validating.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Line and code of every problem, in the order it is shown. */
const placesOf = (contents: Parameters<typeof validating>[0]): readonly string[] =>
  validating(contents).problems.map(
    ({ place, code }) => `${place.file.replace('data/2024/', '')}:${place.line ?? '-'} ${code}`,
  );

describe('a sound edition', () => {
  const { edition, problems } = validating(EXAMPLE);

  it('has no problems', () => {
    expect(problems.map(printed)).toEqual([]);
  });

  it('has its figures with label, unit and observations in order of time', () => {
    const elb = edition?.figures.get('elb');
    expect(elb?.label).toBe('Erwerbsfähige Leistungsberechtigte');
    expect(elb?.unit.many).toBe('Personen');
    expect(elb?.observations.map(({ value }) => value)).toEqual([7539, null, 6540, 6658]);
  });

  it('may have its series newest first or last', () => {
    const entries = EXAMPLE['data/2024/customers.yaml']?.match(/ {6}- \{ date.*\n/g) ?? [];
    expect(entries).toHaveLength(4);
    const reversed = validating(exampleWith('customers.yaml', entries.join(''), [...entries].reverse().join('')));
    const values = (it: typeof edition) => it?.figures.get('elb')?.observations.map(({ date, value }) => [date, value]);
    expect(values(reversed.edition)).toEqual(values(edition));
  });

  it('may name the status once for a whole series', () => {
    const series = (EXAMPLE['data/2024/customers.yaml'] ?? '').replaceAll(', status: endgültig }', ' }');
    const contents = {
      ...EXAMPLE,
      'data/2024/customers.yaml': series.replace('    series:', '    status: operativ\n    series:'),
    };
    const observations = validating(contents).edition?.figures.get('elb')?.observations;
    expect(observations?.map(({ status }) => status)).toEqual(['operativ', 'operativ', 'operativ', 'operativ']);
  });

  it('knows where every value stands', () => {
    expect(edition?.figures.get('elb')?.observations.at(-1)?.place).toEqual({
      file: 'data/2024/customers.yaml',
      line: 7,
      column: 9,
    });
  });

  it('reads signs and dates of operands apart', () => {
    expect(edition?.derived.get('egt-operativ')?.formula).toEqual({
      kind: 'sum',
      terms: [
        { sign: 1, operand: 'egt-zuteilung' },
        { sign: -1, operand: 'umschichtung' },
      ],
    });
    expect(edition?.derived.get('elb-wachstum')?.formula).toEqual({ kind: 'growth', from: 'elb@2022-12', to: 'elb' });
    expect(edition?.tables.get('budget')?.rows[2]?.cells[0]).toMatchObject({
      kind: 'figure',
      operand: 'umschichtung',
      negate: true,
    });
  });

  it('has the defaults of what it leaves out', () => {
    expect(edition?.numbering).toEqual({ levels: ['arabic', 'arabic', 'arabic', 'arabic'], joined: true });
    expect(edition?.parts).toEqual({ contents: true, abbreviations: true, chartData: true, imprint: true });
    expect(edition?.thousands).toBe('point');
    expect(edition?.chapters.map(({ file, part }) => [file, part])).toEqual([
      ['einleitung.md', 'body'],
      ['anlage.md', 'appendix'],
    ]);
  });

  it('keeps doubts with their places and acknowledgements, and calls none of them a problem', () => {
    expect(edition?.figures.get('herkunft8')?.doubts).toEqual([
      {
        text: 'An anderer Stelle stehen 950.',
        acknowledged: { reason: 'So gedruckt.', by: 'Controlling', on: '2024-03-01' },
        place: { file: 'data/2024/customers.yaml', line: 19, column: 9 },
      },
    ]);
    expect(edition?.doubts.map(({ chapter }) => chapter)).toEqual(['anlage.md']);
  });

  it('keeps acknowledged warnings about texts, with their places', () => {
    expect(edition?.acknowledged).toEqual([
      {
        code: 'text.other-year',
        chapter: 'einleitung.md',
        quote: '2016',
        reason: 'Gründungsjahr',
        by: 'Controlling',
        on: '2024-03-01',
        place: { file: 'data/2024/edition.yaml', line: 13, column: 5 },
      },
    ]);
  });
});

describe('a real edition', () => {
  it.each([
    ['.', '2024'],
    ['test/editions/seenland', '2019-2020'],
    ['test/editions/minimal', '2021'],
  ])('in %s of %s is sound', (root, year) => {
    const { sources, problems } = loadSources(nodeFiles(`${repository}${root}`), year);
    const validation = validateEdition(sources);
    expect([...problems, ...validation.problems].map(printed)).toEqual([]);
    expect(validation.edition?.figures.size).toBeGreaterThan(0);
  });
});

describe('problems', () => {
  it('of all files and all parts of an entry are shown in one run, in reading order', () => {
    const customers = EXAMPLE['data/2024/customers.yaml'] ?? '';
    const mistakes = customers
      .replace('value: 6658', 'value: 6.658')
      .replace('source: ba-grundsicherung', 'source: bag')
      .replace('date: 2022-12,', 'date: 2022-13,')
      .replace('date: 2019-09, ', '')
      .replace('unit: Personen\n    population: herkunft8', 'unit: Leute\n    population: herkunft9')
      .replace('value: 970', 'value: -970')
      .replace('part: herkunft8', 'part: herkunf8')
      .replace('date: 2022-Herbst', 'date: Herbst 2022');
    const exhibits = (EXAMPLE['data/2024/exhibits.yaml'] ?? '')
      .replace('[null, kfa]', '[kfa]')
      .replace('caption: Leistungsberechtigte im Verlauf', 'caption: ""')
      .replace('axisFrom: 6000', 'axisFrom: 6000\n    axisTo: 5000');
    expect(placesOf({ ...EXAMPLE, 'data/2024/customers.yaml': mistakes, 'data/2024/exhibits.yaml': exhibits })).toEqual(
      [
        'customers.yaml:5 source.unknown',
        'customers.yaml:7 value.thousands-point',
        'customers.yaml:8 date.month',
        'customers.yaml:10 field.missing',
        'customers.yaml:12 field.choice',
        'customers.yaml:13 population.unknown',
        'customers.yaml:16 value.bounds',
        'customers.yaml:22 operand.unknown',
        'customers.yaml:27 date.spelling',
        'exhibits.yaml:7 table.cells',
        'exhibits.yaml:13 field.empty',
        'exhibits.yaml:15 chart.axis',
      ],
    );
  });

  it.each([
    [
      'of a figure with a fault are not repeated where it is used',
      'customers.yaml',
      'value: 6658',
      'value: "6658"',
      ['customers.yaml:7 value.quoted'],
    ],
    [
      'of a misspelled id are not repeated where it is used',
      'customers.yaml',
      '  elb:\n    unit',
      '  eLb:\n    unit',
      ['customers.yaml:2 id.form'],
    ],
    [
      'of a misspelled section are not repeated for its entries',
      'customers.yaml',
      'figures:\n',
      'figurs:\n',
      ['customers.yaml:1 field.unknown'],
    ],
    [
      'of a section of the wrong kind are not repeated for its entries',
      'terms.yaml',
      'sources:\n',
      'sources: keine\nquellen:\n',
      ['terms.yaml:8 field.shape', 'terms.yaml:9 field.unknown'],
    ],
    [
      'of a file that cannot be read are not repeated for its entries',
      'customers.yaml',
      'figures:\n',
      'figures:\n\t',
      ['customers.yaml:2 yaml.tab'],
    ],
    [
      'of a wrong date do not make it missing',
      'customers.yaml',
      'date: 2022-12,',
      'date: 12.2022,',
      ['customers.yaml:8 date.spelling'],
    ],
    [
      'of a misspelled key do not make the right one missing',
      'customers.yaml',
      'source: ba-grundsicherung',
      'quelle: ba-grundsicherung',
      ['customers.yaml:5 field.unknown'],
    ],
    [
      'of a unit do not make every number of it wrong',
      'customers.yaml',
      'unit: Personen',
      'unit: Prozent',
      ['customers.yaml:3 figure.unit'],
    ],
    [
      'of a circle are not repeated for what is computed from it',
      'resources.yaml',
      '-umschichtung] }\n',
      '-egt-operativ] }\n',
      ['resources.yaml:7 derived.circular'],
    ],
    [
      'of a wrong chapter entry do not make chapters unlisted',
      'edition.yaml',
      '- einleitung.md',
      '- 1',
      ['edition.yaml:8 chapter.file-name'],
    ],
  ])('%s', (_what, file, text, replacement, expected) => {
    expect(placesOf(exampleWith(file, text, replacement))).toEqual(expected);
  });

  it('of a status named once are not repeated for the values it stands for', () => {
    const series = (EXAMPLE['data/2024/customers.yaml'] ?? '').replaceAll(', status: endgültig }', ' }');
    const contents = {
      ...EXAMPLE,
      'data/2024/customers.yaml': series.replace('    series:', '    status: vorläufig\n    series:'),
    };
    expect(placesOf(contents)).toEqual(['customers.yaml:6 field.choice']);
  });

  it('of a missing file of terms are one, not one for each figure', () => {
    const { 'data/2024/terms.yaml': _, ...rest } = EXAMPLE;
    expect(placesOf(rest)).toEqual(['terms.yaml:- file.missing']);
  });

  it('that are warnings leave the edition as it is', () => {
    const { edition, problems } = validating({ ...EXAMPLE, 'data/2024/chapters/rest.md': '# Rest\n' });
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'chapter.unlisted']]);
    expect(edition?.chapters.map(({ file }) => file)).toEqual(['einleitung.md', 'anlage.md']);
  });

  it('that are errors stay errors, whatever reason is given', () => {
    const { problems } = validating(
      exampleWith(
        'customers.yaml',
        '    value: 970',
        '    value: -970\n    acknowledged: { value.bounds: { reason: Egal. } }',
      ),
    );
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([['error', 'value.bounds']]);
  });
});
