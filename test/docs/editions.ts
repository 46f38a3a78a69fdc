import { nodeFiles } from '../../src/cli/node-files.ts';
import type { Files } from '../../src/load/files.ts';

/** An edition that examples of the handbook are tried on. */
export interface Sample {
  readonly files: Files;
  readonly year: string;
}

export const SAMPLES: Readonly<Record<string, Sample>> = {
  '2024': { files: nodeFiles('.'), year: '2024' },
  seenland: { files: nodeFiles('test/editions/seenland'), year: '2019-2020' },
};

export function sampleOf(name: string): Sample {
  const sample = SAMPLES[name];
  if (!sample) throw new Error(`there is no edition „${name}“ to try examples on`);
  return sample;
}

/** A file's text; empty where there is none. */
export function textOf({ files }: Sample, path: string): string {
  const bytes = files.read(path, 10_000_000);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
}

/** The same edition with one text in the place of a file's, or as a new file. */
export function withFile({ files, year }: Sample, path: string, text: string): Sample {
  const cut = path.lastIndexOf('/');
  const [folder, name] = [path.slice(0, cut), path.slice(cut + 1)];
  return {
    year,
    files: {
      read: (asked, limit) => (asked === path ? new TextEncoder().encode(text) : files.read(asked, limit)),
      list: (asked) => [...new Set([...files.list(asked), ...(asked === folder ? [name] : [])])].sort(),
    },
  };
}
