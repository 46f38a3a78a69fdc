import { createRequire } from 'node:module';
import type { Content } from '../../content.ts';
import { typstSource } from './source.ts';

/** What we use of Typst's package for Node. */
interface NodeCompiler {
  compile(options: { readonly mainFileContent: string }): { readonly result: object | null; printErrors(): void };
  pdf(compiled: object, options: { readonly pdfStandard: string }): Uint8Array;
  evictCache(age: number): void;
}

interface Package {
  readonly NodeCompiler: {
    create(options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[];
    }): NodeCompiler;
  };
}

export interface TypstCompiler {
  /** The document as PDF/UA-1; throws what Typst complains of. */
  pdf(content: Content): Uint8Array;
  /** Forgets what was not used in the last rounds. */
  forget(): void;
}

/** A compiler that remembers from one document to the next. `library`: folder of the package for this platform. */
export function typstCompiler(library: string, fonts: Content['fonts']): TypstCompiler {
  // The package is no dependency: it is fetched for the benchmark only, so nobody has declared it.
  const { NodeCompiler } = createRequire(import.meta.url)(library) as Package;
  const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontPaths: Object.values(fonts) }] });
  return {
    pdf: (content) => {
      const compiled = compiler.compile({ mainFileContent: typstSource(content) });
      if (!compiled.result) {
        compiled.printErrors();
        throw new Error('Typst could not set the document');
      }
      return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
    },
    forget: () => compiler.evictCache(10),
  };
}
