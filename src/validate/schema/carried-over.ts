import { z } from 'zod';
import { FIELDS } from '../../words/fields.ts';
import { field } from './field.ts';
import { entries, text } from './parts.ts';

const words = FIELDS.carriedOver;

const fingerprint = () => field(z.string().regex(/^[0-9a-f]{12}$/), words.fingerprint);
const named = <S extends z.ZodType>(of: S, w: (typeof words)['texts' | 'chapters']) =>
  field(z.record(z.string().regex(/\S/), of), w);

/** `data/<year>/carried-over.yaml`: written by `amip new`, shortened by `amip confirm`. */
export const carriedOverSchema = field(
  z.strictObject({
    from: text(words.from),
    entries: entries(words.entries, fingerprint()).optional(),
    texts: named(fingerprint(), words.texts).optional(),
    chapters: named(z.array(fingerprint()), words.chapters).optional(),
  }),
  words.self,
);
