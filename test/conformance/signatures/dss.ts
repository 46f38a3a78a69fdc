import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { javaTools, run } from '../java-tools.ts';

const HERE = import.meta.dirname;

/** What the EU's DSS says of one signature. */
export interface Report {
  /** `PAdES-BASELINE-B` */
  readonly format: string;
  /** `TOTAL_PASSED`, `INDETERMINATE` or `TOTAL_FAILED`. */
  readonly indication: string;
  readonly subIndication: string;
  readonly intact: boolean;
  /** `FULL` or `PARTIAL`. */
  readonly scope: string;
  /** Changes made after it that signing does not explain. */
  readonly strange: number;
  readonly errors: string;
}

/** Validates files, trusting certificates; reports come by file, in the order in which the signatures were made. */
export async function reportsOf(
  files: ReadonlyMap<string, Uint8Array>,
  trusted: readonly Uint8Array[],
): Promise<ReadonlyMap<string, readonly Report[]>> {
  const classes = join(await javaTools('dss', join(HERE, 'pom.xml')), '*');
  const folder = mkdtempSync(join(tmpdir(), 'signatures-'));
  try {
    const paths = new Map([...files.keys()].map((name, at) => [join(folder, `${at}.pdf`), name]));
    for (const [path, name] of paths) writeFileSync(path, files.get(name) ?? new Uint8Array());
    const certificates = trusted.map((der, at) => {
      const path = join(folder, `${at}.cer`);
      writeFileSync(path, der);
      return path;
    });
    const java = run('java', ['-cp', classes, join(HERE, 'Signatures.java'), ...certificates]);
    java.child.stdin?.end([...paths.keys()].map((path) => `${path}\n`).join(''));
    const { stdout } = await java;
    const reports = new Map<string, Report[]>([...files.keys()].map((name) => [name, []]));
    for (const line of stdout.trimEnd().split('\n')) {
      const [path = '', ...fields] = line.split('\t');
      reports.get(paths.get(path) ?? '')?.push(reportOf(fields));
    }
    return reports;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Fields as Signatures.java answers them. */
const reportOf = (fields: readonly string[]): Report => {
  const [format = '', indication = '', subIndication = '', intact, scope = '', strange, errors = ''] = fields;
  return { format, indication, subIndication, intact: intact === 'true', scope, strange: Number(strange), errors };
};
