import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/blocks/block.ts';
import type { Draft, Programme, Section } from '../../src/blocks/programme.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import type { Fonts } from '../../src/layout/fonts.ts';
import { layOutWell } from '../../src/layout/improve.ts';
import { type Kept, newlyKept } from '../../src/layout/kept.ts';
import { pressFor } from '../../src/layout/lay-out.ts';
import { withRunningLines } from '../../src/layout/running.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { metaOf, portsOf, renderProgramme } from '../../src/pipeline/render-programme.ts';
import { tagPages } from '../../src/tag/tag-pages.ts';
import { programmePages } from '../../templates/programme.tsx';
import { chart, heading, list, paragraph, row, table } from '../support/blocks.ts';
import { fonts } from '../support/fonts.ts';
import { sampleDrawings, sampleProgramme } from '../support/sample-programme.ts';

/** The same faces, of which nothing is remembered yet. */
function forgetful({ face, measure }: Fonts): Fonts {
  return { measure, face: (weight, italic) => face(weight, italic) };
}

/** What somebody may have changed before the next build. */
interface Version {
  readonly words: readonly number[];
  readonly title: number;
  readonly figure: number;
  readonly isSwapped: boolean;
  readonly accent: string;
  readonly height: number;
  readonly draft: Draft | undefined;
}

const SENTENCE = 'Wer einen Antrag stellt, erhält binnen zehn Arbeitstagen eine verständliche Antwort. ';
const CHART = 'barometer';
const [sample] = [...sampleDrawings()].filter(([id]) => id === CHART).map(([, drawing]) => drawing);
const drawingOf = (height: number): Drawing => ({ width: 400, ops: [], ...sample, height });
/** The same objects for the same heights, as a process that keeps its charts has them. */
const drawn = new Map([80, 180, 320].map((height) => [height, drawingOf(height)]));

function chapter(c: number, { words, title, figure }: Version): readonly Block[] {
  const own = words.map((times, i) => paragraph(`k${c}p${i}`, SENTENCE.repeat(2 + ((times + c * i) % 7)).trim()));
  return [
    heading(1, `${c}`, `Kapitel ${c} ${'lang '.repeat(c === 1 ? title : 0)}`.trim(), `k${c}`),
    ...own.slice(0, 2),
    ...(c === 2 ? [chart(CHART, 'Abbildung 1', 'Barometer', 'Balken', ['Quelle: keine'])] : []),
    ...own.slice(2),
    paragraph(`k${c}lead`, 'Es gelten diese Ziele:'),
    list(`k${c}l`, ['Erstens', `Zweitens ${figure}`, 'Drittens']),
    table(`k${c}t`, `Tabelle ${c}`, 'Zahlen', ['Name', 'Zahl'], [row('Eins', [`${figure}`]), row('Zwei', ['2'])], []),
  ];
}

function programmeOf(version: Version): Programme {
  const sections = [1, 2, 3].map((c): Section => {
    const file = `data/2024/chapters/${c}.md`;
    return { id: `s${c}`, part: c === 3 ? 'appendix' : 'body', file, blocks: chapter(c, version) };
  });
  const [one, two, three] = sections;
  const ordered = version.isSwapped ? [two, one, three] : sections;
  return { ...sampleProgramme, accent: version.accent, sections: ordered.flatMap((section) => section ?? []) };
}

async function built(version: Version, set: Fonts): Promise<readonly unknown[]> {
  const drawing = drawn.get(version.height);
  const drawings = new Map(drawing ? [[CHART, drawing]] : []);
  const { draft } = version;
  const { bytes, pages, problems } = await renderProgramme({
    programme: programmeOf(version),
    drawings,
    fonts: set,
    ...(draft ? { draft } : {}),
  });
  return [
    createHash('sha256')
      .update(bytes ?? '')
      .digest('hex'),
    pages,
    problems,
  ];
}

const versions = fc.record<Version>({
  words: fc.array(fc.nat(6), { minLength: 7, maxLength: 7 }),
  title: fc.nat(12),
  figure: fc.constantFrom(7, 42, 123_456),
  isSwapped: fc.boolean(),
  accent: fc.constantFrom('#1f5a94', '#7a1f5a'),
  height: fc.constantFrom(...drawn.keys()),
  draft: fc.constantFrom<Draft | undefined>(undefined, undefined, { date: '2024-01-31', notices: 3 }),
});

/** One after the other, each with one thing of the next version in it. */
const edits = fc.tuple(versions, versions).map(([first, other]): readonly Version[] => {
  const { words, title, figure, isSwapped, accent, height, draft } = other;
  const changes: readonly Partial<Version>[] = [
    { words: first.words.map((times, i) => (i === 3 ? times + 1 : times)) },
    { figure },
    { title },
    { isSwapped },
    { height },
    { accent },
    { draft },
    { words },
  ];
  const all = [first];
  for (const change of changes) all.push({ ...(all.at(-1) ?? first), ...change });
  return [...all, first];
});

function deeplyFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  // Faces read what they need when it is asked for.
  for (const [name, inner] of Object.entries(value)) if (name !== 'font') deeplyFrozen(inner);
  return value;
}

describe('a programme built in a process that built others', { timeout: 240_000 }, () => {
  it('has the bytes and problems of a first build, whatever was changed before', async () => {
    const used = forgetful(fonts());
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        for (const version of all) {
          expect(await built(version, used)).toEqual(await built(version, forgetful(fonts())));
        }
      }),
      { numRuns: 6 },
    );
  });

  it('changes nothing of what is kept, from pages to bytes', () => {
    const { units, runs } = newlyKept();
    const frozen: Kept = {
      units: { get: (key) => units.get(key), set: (key, unit) => units.set(key, deeplyFrozen(unit)) },
      runs: { get: (key) => runs.get(key), set: (key, run) => runs.set(key, deeplyFrozen(run)) },
    };
    const drawings = sampleDrawings();
    const write = (): Uint8Array => {
      const builder = programmePages(sampleProgramme, drawings, portsOf(fonts()));
      const press = pressFor(fonts(), frozen);
      const { root, places } = withRunningLines(layOutWell(builder, press), builder, press);
      expect(Object.isFrozen(root.children?.[3]?.children?.at(-1)?.children)).toBe(true);
      const faces = fonts().face;
      return writePdf({
        tagged: tagPages(root),
        places,
        meta: metaOf(sampleProgramme),
        faces,
        profile: '2a',
        attachments: [],
      });
    };
    expect(Buffer.from(write()).equals(write())).toBe(true);
  });
});
