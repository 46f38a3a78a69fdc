import { z } from 'zod';
import { parsePeriod } from '../../time/parse-period.ts';
import { FIELDS } from '../../words/fields.ts';
import { EDITION_STATES } from '../edition-state.ts';
import { field } from './field.ts';
import { choice, text } from './parts.ts';

const words = FIELDS.approval;

const day = () =>
  field(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .refine((value) => parsePeriod(value)?.kind === 'day'),
    words.on,
  );

const sha256 = (w: (typeof words)['inputs' | 'file' | 'digest' | 'pdf']) =>
  field(z.string().regex(/^[0-9a-f]{64}$/), w);

/** `data/<year>/approval.yaml`: written by `amip approve` and by every further change of state. */
export const approvalSchema = field(
  z.strictObject({
    decision: field(
      z.strictObject({
        on: day(),
        resolution: text(words.resolution),
        inputs: sha256(words.inputs),
        files: field(z.record(z.string().regex(/^data\/\S/), sha256(words.file)), words.files),
        program: field(z.strictObject({ version: text(words.version), digest: sha256(words.digest) }), words.program),
        pdf: sha256(words.pdf),
      }),
      words.decision,
    ).optional(),
    history: field(
      z.array(
        field(
          z.strictObject({
            on: day(),
            from: choice(words.from, EDITION_STATES),
            to: choice(words.to, EDITION_STATES),
            resolution: text(words.resolution).optional(),
            reason: text(words.reason).optional(),
          }),
          words.move,
        ),
      ),
      words.history,
    ),
  }),
  words.self,
);
