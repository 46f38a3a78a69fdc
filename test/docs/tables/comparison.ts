import { compareEditions } from '../../../src/compare/compare-editions.ts';
import type { Examined } from '../../../src/compare/comparison.ts';
import { comparisonLines } from '../../../src/compare/lines/lines.ts';
import { examine } from '../../../src/pipeline/examine.ts';
import { type Sample, sampleOf, textOf, withFile } from '../editions.ts';

function examined({ files, year }: Sample): Examined {
  const { edition, facts, programme, problems } = examine(files, year);
  if (!edition || !facts || !programme) throw new Error('an edition of the example has errors');
  return { edition, facts, programme, problems };
}

function replaced(sample: Sample, file: string, from: string, to: string): Sample {
  const path = `data/${sample.year}/${file}`;
  const text = textOf(sample, path);
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
  return withFile(sample, path, text.replace(from, to));
}

/** The lines from one to the next empty one. */
function passage(lines: readonly string[], first: string, skip = 0): readonly string[] {
  const at = lines.indexOf(first);
  if (at < 0) throw new Error(`the comparison does not say ${first}`);
  const rest = lines.slice(at + skip);
  return [...lines.slice(at, at + skip), ...rest.slice(0, rest.indexOf(''))];
}

/** What `diff` says when in 2024 one figure and one sentence were other ones: a figure with its sentence, and a text. */
export function exampleOfComparison(): string {
  const published = sampleOf('2024');
  const figure = replaced(published, 'employment.yaml', 'value: 1609', 'value: 1684');
  const text = replaced(
    figure,
    'chapters/leistungsgewaehrung.md',
    'schnell, effizient und bürgernah',
    'schnell und bürgernah',
  );
  const lines = comparisonLines(compareEditions(examined(published), examined(text)), { width: 90, coloured: false });
  const shown = [
    ...passage(lines, '2.3 Arbeitsmarkt/Ausbildungsmarkt'),
    '',
    'Texte',
    '=====',
    '',
    ...passage(lines.slice(lines.indexOf('Texte')), '4.3 Sicherstellung der Leistungsgewährung'),
  ];
  // Protected spaces would be lost where somebody copies the handbook.
  return ['```text', ...shown.map((line) => line.replace(/[\u00A0\u202F]/g, ' ')), '```'].join('\n');
}
