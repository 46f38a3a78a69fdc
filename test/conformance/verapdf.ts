import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Profile } from '../../src/standards/profile.ts';
import { javaTools, run } from './java-tools.ts';

const HERE = import.meta.dirname;

export interface Request {
  readonly profile: Profile | 'ua1';
  readonly bytes: Uint8Array;
}

export interface Verdict {
  /** How many single checks veraPDF made. */
  readonly checks: number;
  /** Rules that failed, as clause-test, e.g. `7.3-1`; one that begins with `refused:` when the file could not be read. */
  readonly failed: readonly string[];
}

/** Folder of the pinned veraPDF. */
const tools = (): Promise<string> => javaTools('verapdf', join(HERE, 'pom.xml'));

/** Clauses that the pinned veraPDF has rules for, of one profile. */
export async function clausesOf(profile: Request['profile']): Promise<ReadonlySet<string>> {
  const folder = await tools();
  const library = readdirSync(folder).find((file) => /^core-[\d.]+\.jar$/.test(file));
  if (library === undefined) throw new Error('veraPDF came without its core');
  const name = profile === 'ua1' ? 'PDFUA-1' : `PDFA-${profile.toUpperCase()}`;
  const path = `org/verapdf/pdfa/validation/${name}.xml`;
  const [xml] = Object.values(unzipSync(readFileSync(join(folder, library)), { filter: (file) => file.name === path }));
  const rules = [...new TextDecoder().decode(xml).matchAll(/<id\b[^>]*\bclause="([\d.]+)"/g)];
  return new Set(rules.map((match) => match[1] ?? ''));
}

/** Validates files with veraPDF, all of them in one virtual machine; verdicts come in the order of the requests. */
export async function validate(requests: readonly Request[]): Promise<readonly Verdict[]> {
  const classes = join(await tools(), '*');
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    const lines = requests.map(({ profile, bytes }, at) => {
      const file = join(folder, `${at}.pdf`);
      writeFileSync(file, bytes);
      return `${profile}\t${file}\n`;
    });
    const java = run('java', ['-cp', classes, join(HERE, 'Validate.java')], { maxBuffer: 64 * 1024 * 1024 });
    java.child.stdin?.end(lines.join(''));
    const { stdout } = await java;
    return stdout.trimEnd().split('\n').map(verdictOf);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `profile, file, checks, rules` separated by tabs, as Validate.java answers. */
function verdictOf(line: string): Verdict {
  const [, , checks, rules] = line.split('\t');
  return {
    checks: Number(checks),
    failed: (rules ?? '').split(' ').flatMap((rule) => (rule === '' ? [] : [rule.replace(/:\d+$/, '')])),
  };
}
