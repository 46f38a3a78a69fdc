import { nodeFiles } from '../../../src/cli/node-files.ts';
import { contentOf } from '../content-of.ts';
import { allText, changedFiles, oneFigure, oneParagraph } from '../overlay.ts';
import type { Part, Row } from '../part.ts';
import { type TypstCompiler, typstCompiler } from '../peers/typst/compiler.ts';
import { typstLibrary } from '../peers/typst/library.ts';
import { median, pairedRatio } from '../statistics.ts';
import { warmBuild } from '../warm-build.ts';

const ROUNDS = { quick: 4, full: 15 };
const WARM_UP = 3;

/** What somebody saves; a change that has a target in milliseconds, also against Typst. */
const CHANGES = [
  { name: 'nothing changed', change: () => (_: string, text: string) => text, target: false },
  { name: 'a paragraph changed', change: oneParagraph, target: true },
  { name: 'a figure changed', change: oneFigure, target: true },
  { name: 'all text changed', change: allText, target: false },
] as const;

const TARGET = { taken: 120, ratio: 6 };

interface Taken {
  readonly ours: number[];
  readonly typst: number[];
}

/** Typst's turn with the same content; milliseconds. */
function typstTurn(compiler: TypstCompiler, content: Awaited<ReturnType<typeof contentOf>>): number {
  const since = performance.now();
  compiler.pdf(content);
  const taken = performance.now() - since;
  compiler.forget();
  return taken;
}

export const warm: Part = {
  name: 'warm',
  about:
    'Builds in one process that has built before, from the files to the bytes, with read-back, as an editor or `--watch` does it; each round changes the edition in another way. Typst compiles the same content in the same process right after, incrementally; narrating for it is not counted.',
  run: async ({ quick }) => {
    const files = nodeFiles(process.cwd());
    const library = typstLibrary();
    let compiler: TypstCompiler | undefined;
    const all = new Map<string, Taken>(CHANGES.map(({ name }) => [name, { ours: [], typst: [] }]));
    for (let round = 0; round < WARM_UP + (quick ? ROUNDS.quick : ROUNDS.full); round++) {
      for (const { name, change } of CHANGES) {
        const { taken, programme } = await warmBuild(changedFiles(files, change(round)));
        const content = await contentOf(programme, 'svg');
        compiler ??= library === undefined ? undefined : typstCompiler(library, content.fonts);
        const typst = compiler ? typstTurn(compiler, content) : Number.NaN;
        if (round < WARM_UP) continue;
        all.get(name)?.ours.push(taken);
        all.get(name)?.typst.push(typst);
      }
    }
    const rows = CHANGES.flatMap(({ name, target }): Row[] => {
      const { ours, typst } = all.get(name) ?? { ours: [], typst: [] };
      const own: Row = { what: name, value: median(ours), unit: 'ms', against: 'wall clock, warm' };
      const ratio: Row = { what: name, value: pairedRatio(ours, typst), unit: '×', against: 'Typst, incremental' };
      return [
        target ? { ...own, target: TARGET.taken } : own,
        ...(compiler ? [target ? { ...ratio, target: TARGET.ratio } : ratio] : []),
        ...(compiler
          ? [{ what: `Typst: ${name}`, value: median(typst), unit: 'ms', against: 'wall clock, warm' }]
          : []),
      ];
    });
    return { rows, missing: compiler ? [] : ['Typst could not be fetched for this platform.'] };
  },
};
