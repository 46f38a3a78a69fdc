import { z } from 'zod';
import type { Sources } from '../load/source.ts';
import { type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/exhibit.ts';
import { toAcknowledgement } from './acknowledgement.ts';
import { soundPeriod, toDoubts } from './assemble-figure.ts';
import type { Edition, Numbering } from './edition.ts';
import type { Jobcenter } from './jobcenter.ts';
import { soundPart } from './part.ts';
import type { Reading } from './reading.ts';
import { approvalSchema } from './schema/approval.ts';
import { carriedOverSchema } from './schema/carried-over.ts';
import { type EditionData, editionSchema } from './schema/edition.ts';
import { jobcenterSchema } from './schema/jobcenter.ts';
import { termsSchema } from './schema/terms.ts';
import { valueAt } from './schema-walk.ts';

/** The parts of an Edition that stand in `edition.yaml`, chapters excepted. */
export type EditionHead = Pick<
  Edition,
  | 'years'
  | 'title'
  | 'subtitle'
  | 'shortTitle'
  | 'state'
  | 'capturedAfterwards'
  | 'stand'
  | 'numbering'
  | 'thousands'
  | 'genderNote'
  | 'imprint'
  | 'parts'
  | 'doubts'
  | 'acknowledged'
  | 'places'
>;

const DEEPEST_HEADING = 4;

/** Reads each field by itself and leaves out those that do not fit. */
function lenient<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  value: unknown,
): Partial<z.infer<z.ZodObject<Shape>>> {
  const given = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const sound = given.flatMap(([key, field]) => {
    const ofField = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    const read = ofField && z.core.safeParse(ofField, field);
    return read?.success ? [[key, read.data]] : [];
  });
  // Every field has just been read by the schema of its own name.
  return Object.fromEntries(sound) as Partial<z.infer<z.ZodObject<Shape>>>;
}

/** The sound part of a file; where something is missing or refused, a stand-in nobody will see printed. */
const soundOf = (reading: Reading | null): unknown => (reading && soundPart(reading.document.value, reading, [])) ?? {};

/** `jobcenter.yaml`; with gaps where the file has errors, since then nothing is printed. */
export function assembleJobcenter(reading: Reading | null): Jobcenter {
  const {
    name = '',
    shortName = '',
    carriers = [],
    address = [],
    email,
    phone,
    website,
    theme = { accent: '#000000' },
  } = lenient(jobcenterSchema, soundOf(reading));
  return {
    name,
    shortName,
    carriers,
    address,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(website !== undefined && { website }),
    theme,
    place: reading?.document.placeOf([]) ?? { file: 'data/jobcenter.yaml' },
  };
}

function toNumbering(numbering: EditionData['numbering']): Numbering {
  const given = numbering?.levels ?? [];
  const rest = new Array<'arabic'>(DEEPEST_HEADING - given.length).fill('arabic');
  return { levels: [...given, ...rest], joined: numbering?.joined ?? true };
}

const yearsOf = (years: EditionData['years']): Edition['years'] =>
  typeof years === 'number' ? { first: years, last: years } : { first: years[0], last: years[1] };

/** Whether the years are in order and those of the folder. */
export function checkYears(reading: Reading | null, sources: Sources): readonly Problem[] {
  if (!reading || reading.isBroken(['years'])) return [];
  const years = editionSchema.shape.years.parse(valueAt(reading.document.value, ['years']));
  const place = reading.document.placeOf(['years']);
  const { first, last } = yearsOf(years);
  if (typeof years !== 'number' && first >= last) return [problemAt(place, words.yearsReversed(first, last))];
  const named: readonly string[] = sources.year.match(/\d{4}/g) ?? [];
  if (named.length === 0 || named.includes(String(first))) return [];
  return [
    problemAt(place, words.yearsElsewhere(first === last ? String(first) : `${first} und ${last}`, sources.year)),
  ];
}

/** `edition.yaml`; with stand-ins (the year of the folder) where the file has errors, since then nothing is printed. */
export function assembleHead(reading: Reading | null, folder: string): EditionHead {
  const data = lenient(editionSchema, soundOf(reading));
  const year = Number(folder.slice(0, 4)) || 2000;
  const { title = '', subtitle, shortTitle = '', state = 'draft', stand = year, thousands = 'point' } = data;
  const { genderNote, imprint = [], parts } = data;
  const doubts = reading ? toDoubts(data.doubts, reading, []) : [];
  return {
    years: yearsOf(data.years ?? year),
    title,
    ...(subtitle !== undefined && { subtitle }),
    shortTitle,
    state,
    capturedAfterwards: data.capturedAfterwards ?? false,
    stand: soundPeriod(stand),
    numbering: toNumbering(data.numbering),
    thousands,
    ...(genderNote !== undefined && {
      genderNote: { text: genderNote, place: reading?.document.placeOf(['genderNote']) ?? { file: '' } },
    }),
    imprint: imprint.map((entry, index) => ({
      ...entry,
      place: reading?.document.placeOf(['imprint', index, 'text']) ?? { file: '' },
    })),
    parts: {
      contents: parts?.contents ?? true,
      abbreviations: parts?.abbreviations ?? true,
      chartData: parts?.chartData ?? true,
      imprint: parts?.imprint ?? true,
    },
    acknowledged: (data.acknowledged ?? []).flatMap(({ code, chapter, quote, ...reason }, index) => {
      const acknowledged = toAcknowledgement(reason);
      const place = reading?.document.placeOf(['acknowledged', index]) ?? { file: '' };
      const about = { ...(chapter !== undefined && { chapter }), ...(quote !== undefined && { quote }) };
      return acknowledged ? [{ code, ...about, ...acknowledged, place }] : [];
    }),
    places: {
      title: reading?.document.placeOf(['title']) ?? { file: '' },
      subtitle: reading?.document.placeOf(['subtitle']) ?? { file: '' },
      state: reading?.document.placeOf(['state']) ?? { file: '' },
    },
    doubts: doubts.map((doubt, index) => {
      const chapter = data.doubts?.[index]?.chapter;
      return { ...doubt, ...(chapter !== undefined && { chapter }) };
    }),
  };
}

/** `carried-over.yaml`; nothing without the file. */
export function assembleCarriedOver(reading: Reading | null): Pick<Edition, 'carriedOver'> {
  const { from, entries = {}, texts = {}, chapters = {} } = lenient(carriedOverSchema, soundOf(reading));
  if (from === undefined) return {};
  return {
    carriedOver: {
      from,
      entries: new Map(Object.entries(entries)),
      texts: new Map(Object.entries(texts)),
      chapters: new Map(Object.entries(chapters).map(([file, sentences]) => [file, new Set(sentences)])),
    },
  };
}

/** `approval.yaml`; nothing without the file, or where it cannot be understood. */
export function assembleApproval(reading: Reading | null): Pick<Edition, 'approval'> {
  const read = reading ? approvalSchema.safeParse(reading.document.value) : undefined;
  if (!reading || !read?.success) return {};
  const { decision, history } = read.data;
  return {
    approval: {
      ...(decision && { decision }),
      history: history.map(({ resolution, reason, ...move }) => ({
        ...move,
        ...(resolution !== undefined && { resolution }),
        ...(reason !== undefined && { reason }),
      })),
      place: reading.document.placeOf(['decision']),
    },
  };
}

/** The abbreviations and laws of `terms.yaml`, in the order they are written; none without the file. */
export function assembleTerms(reading: Reading | null): Pick<Edition, 'abbreviations' | 'laws'> {
  if (!reading) return { abbreviations: [], laws: [] };
  const { abbreviations = {}, laws = [] } = lenient(termsSchema, soundOf(reading));
  return {
    abbreviations: Object.entries(abbreviations).map(([short, long]) => ({
      short,
      long,
      place: reading.document.placeOf(['abbreviations', short]),
    })),
    laws,
  };
}
