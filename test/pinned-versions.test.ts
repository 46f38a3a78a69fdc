import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Versions whose insides this program relies on, or whose output its bytes depend on. The assumptions stand in
 * `test/{charts,layout,pdf}/upstream.test.ts(x)`: read those, the golden files and `npm run conformance` before a
 * version here is changed.
 */
const CONTRACTS = {
  '@noble/hashes': '1.8.0',
  '@react-pdf/hyphenate': '0.1.0',
  '@react-pdf/layout': '5.2.0',
  '@react-pdf/paginate': '1.0.1',
  '@react-pdf/primitives': '4.4.0',
  '@react-pdf/reconciler': '2.0.0',
  '@react-pdf/render': '4.7.0',
  '@react-pdf/renderer': '4.9.0',
  '@react-pdf/stylesheet': '6.3.2',
  '@react-pdf/textkit': '7.0.1',
  fflate: '0.8.3',
  fontkit: '2.0.4',
  handlebars: '4.7.10',
  pdfkit: '0.20.1',
  react: '19.3.1',
  vega: '6.4.0',
  'vega-lite': '6.4.3',
  'vega-scenegraph': '5.3.0',
  'vega-view': '6.2.0',
  'yoga-layout': '3.2.1',
} as const;

/** Libraries whose own copies touch no byte of a document's content. */
const ELSEWHERE = ['node_modules/pkijs/'];

const manifest = (path: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;

describe('the libraries whose insides are relied on', () => {
  it.each(Object.entries(CONTRACTS))('%s is the version its assumptions were tried with, %s', (name, version) => {
    expect(manifest(join('node_modules', name, 'package.json')).version).toBe(version);
  });

  it('are asked for in these versions and no range, where the program asks for them itself', () => {
    const { dependencies } = manifest('package.json') as { dependencies: Readonly<Record<string, string>> };
    const asked = Object.entries(CONTRACTS).filter(([name]) => dependencies[name] !== undefined);
    expect(asked.filter(([name, version]) => dependencies[name] !== version)).toEqual([]);
    expect(Object.entries(dependencies).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });

  it('are locked in these versions, once each', () => {
    const { packages } = manifest('package-lock.json') as { packages: Readonly<Record<string, { version?: string }>> };
    for (const [name, version] of Object.entries(CONTRACTS)) {
      const found = Object.entries(packages).filter(
        ([path]) => path.endsWith(`node_modules/${name}`) && !ELSEWHERE.some((own) => path.startsWith(own)),
      );
      expect([...new Set(found.map(([, locked]) => locked.version))], name).toEqual([version]);
    }
  });
});
