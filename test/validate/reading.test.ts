import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { readDocument } from '../../src/validate/read-document.ts';
import { termsSchema } from '../../src/validate/schema/terms.ts';
import { topicSchema } from '../../src/validate/schema/topic.ts';

describe('holding a file against its schema', () => {
  it('is done once for a document and schema', () => {
    const { document } = parseYaml('data/2024/terms.yaml', 'sources:\n  ba: { name: Statistik }\n');
    if (!document) throw new Error('could not be read');
    const reading = readDocument(document, termsSchema);
    expect(readDocument(document, termsSchema)).toBe(reading);
    expect(readDocument(document, topicSchema).problems).not.toEqual(reading.problems);
  });
});
