import { type Algorithm, type Digest, digestOf, type FileMap } from '../../../src/archive/manifest.ts';
import { packageOf } from '../../../src/archive/package.ts';
import { nodeFiles } from '../../../src/cli/node-files.ts';
import { programFiles } from '../../../src/cli/program-files.ts';
import { inputFiles } from '../../../src/seal/inputs.ts';

const PDF = new TextEncoder().encode('%PDF-1.7 stands for the document');

/** A package of a real edition with the real program; only its document is a few bytes. */
export const samplePackage = (): FileMap =>
  packageOf({
    year: '2024',
    title: 'Arbeitsmarkt- und Integrationsprogramm',
    organisation: 'Jobcenter Stadt Kaiserslautern',
    day: '2024-01-31',
    pdf: PDF,
    profile: '2a',
    violations: [],
    inputs: inputFiles(nodeFiles('.'), '2024'),
    program: programFiles('.'),
    table: 'Kennung\r\n',
    figures: '{}\n',
  });

/** Remembers the checksum of every array of bytes, so that of a damaged package only what changed is summed up. */
export function rememberingDigest(): Digest {
  const known = new WeakMap<Uint8Array, Map<Algorithm, string>>();
  return (algorithm, bytes) => {
    const sums = known.get(bytes) ?? new Map<Algorithm, string>();
    known.set(bytes, sums);
    const sum = sums.get(algorithm) ?? digestOf(algorithm, bytes);
    sums.set(algorithm, sum);
    return sum;
  };
}
