import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { jsonSchemas, schemaFiles } from '../../src/validate/json-schema.ts';
import { KNOWN_FIGURES } from '../../src/validate/known-figures.ts';
import { EXAMPLE } from './example-edition.ts';
import { accepts } from './json-schema-accepts.ts';
import { exampleWith, validating } from './validating.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const schemas = jsonSchemas();

/** Whether an editor that knows the JSON Schema of its kind accepts a file. */
function isAccepted(file: string, text: string): boolean {
  const { document } = parseYaml(file, text);
  if (!document) throw new Error(`${file} is no YAML`);
  return accepts({ ...schemas[nameOf(file)] }, document.value);
}

const nameOf = (file: string): keyof typeof schemas => {
  const stem = file.replace(/^.*\/|\.yaml$/g, '');
  return stem === 'jobcenter' || stem === 'edition' || stem === 'terms' || stem === 'exhibits' ? stem : 'topic';
};

describe('the JSON Schemas', () => {
  it('in data/schema are those of the program (npm run schema writes them)', () => {
    const folder = join(root, 'data/schema');
    const written = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    expect(written).toEqual(Object.fromEntries(schemaFiles()));
  });

  it.each(Object.keys(EXAMPLE).filter((file) => file.endsWith('.yaml')))('accept %s of the example edition', (file) => {
    expect(isAccepted(file, EXAMPLE[file] ?? '')).toBe(true);
  });

  it.each(readdirSync(join(root, 'data/2024')).filter((name) => name.endsWith('.yaml')))(
    'accept data/2024/%s',
    (name) => {
      expect(isAccepted(name, readFileSync(join(root, 'data/2024', name), 'utf8'))).toBe(true);
    },
  );

  it.each([
    ['data/jobcenter.yaml', 'shortName: JC\n', ''],
    ['data/jobcenter.yaml', '#1f5a94', 'blau'],
    ['data/2024/edition.yaml', 'state: published', 'state: fertig'],
    ['data/2024/edition.yaml', 'years: 2024', 'years: [2024]'],
    ['data/2024/terms.yaml', 'laws: [SGB II, SGB III]', 'laws: SGB II'],
    ['data/2024/customers.yaml', 'unit: Personen', 'unit: Prozent'],
    ['data/2024/customers.yaml', 'unit: Personen', 'unti: Personen'],
    ['data/2024/customers.yaml', 'value: 970', 'value: "970"'],
    ['data/2024/customers.yaml', '    date: 2023-09\n', ''],
    ['data/2024/customers.yaml', '    series:\n', '    value: 1\n    series:\n'],
    ['data/2024/customers.yaml', '  herkunft8:\n    unit', '  eigene:\n    unit'],
    ['data/2024/customers.yaml', 'lowest: elb', 'lowest: elb, highest: elb'],
    ['data/2024/customers.yaml', ', lowest: elb', ''],
    ['data/2024/exhibits.yaml', 'type: line', 'type: lien'],
    ['data/2024/exhibits.yaml', '[null, kfa]', '[5, kfa]'],
    ['data/2024/exhibits.yaml', 'start: egt-zuteilung', 'start: egt-zuteilung, result: egt-zuteilung'],
  ])('refuse what validation refuses: %s with %j as %j', (file, text, replacement) => {
    const contents = exampleWith(file, text, replacement);
    expect(validating(contents).edition).toBeUndefined();
    expect(isAccepted(file, String(contents[file]))).toBe(false);
  });

  it('name every field in German', () => {
    const unnamed: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      if ('properties' in schema && typeof schema.properties === 'object' && schema.properties !== null) {
        for (const [key, it] of Object.entries(schema.properties)) {
          if (!('const' in it) && !(it.title && it.description)) unnamed.push(`${path}.${key}`);
        }
      }
      for (const [key, it] of Object.entries(schema)) walk(it, `${path}.${key}`);
    };
    for (const [name, schema] of Object.entries(schemas)) walk(schema, name);
    expect(unnamed).toEqual([]);
  });

  it('offer every known figure by name', () => {
    const figures = schemas.topic.properties?.figures;
    expect(Object.keys((typeof figures === 'object' && figures.properties) || {})).toEqual([...KNOWN_FIGURES.keys()]);
  });
});
