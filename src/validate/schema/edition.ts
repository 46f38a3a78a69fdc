import { z } from 'zod';
import { FIRST_YEAR, LAST_YEAR } from '../../time/parse-period.ts';
import { FIELDS } from '../../words/fields.ts';
import { EDITION_STATES } from '../edition-state.ts';
import { field } from './field.ts';
import { acknowledgedTexts, chapterFile, choice, doubtsAboutTexts, flag, list, period, text } from './parts.ts';

const words = FIELDS.edition;

const year = () => z.int().min(FIRST_YEAR).max(LAST_YEAR);

const chapterEntry = field(
  z.union([
    chapterFile(words.file),
    z.strictObject({
      file: chapterFile(words.file),
      part: choice(words.part, ['front', 'body', 'appendix', 'back']).optional(),
    }),
  ]),
  words.chapter,
  'chapter',
);

/** `data/<year>/edition.yaml` */
export const editionSchema = field(
  z.strictObject({
    years: field(z.union([year(), z.tuple([year(), year()])]), words.years, 'years'),
    title: text(words.title),
    subtitle: text(words.subtitle).optional(),
    shortTitle: text(words.shortTitle),
    state: choice(words.state, EDITION_STATES),
    capturedAfterwards: flag(words.capturedAfterwards).optional(),
    stand: period(words.stand),
    numbering: field(
      z.strictObject({
        levels: field(
          z
            .array(choice(words.level, ['arabic', 'roman', 'letter']))
            .min(1)
            .max(4),
          words.levels,
        ).optional(),
        joined: flag(words.joined).optional(),
      }),
      words.numbering,
    ).optional(),
    thousands: choice(words.thousands, ['point', 'space']).optional(),
    chapters: list(words.chapters, chapterEntry),
    parts: field(
      z.strictObject({
        contents: flag(words.contents).optional(),
        abbreviations: flag(words.abbreviations).optional(),
        chartData: flag(words.chartData).optional(),
        imprint: flag(words.imprintPart).optional(),
      }),
      words.parts,
    ).optional(),
    genderNote: text(words.genderNote).optional(),
    imprint: list(
      words.imprint,
      field(z.strictObject({ label: text(words.imprintLabel), text: text(words.imprintText) }), words.imprintEntry),
    ).optional(),
    doubts: doubtsAboutTexts(),
    acknowledged: acknowledgedTexts(),
  }),
  words.self,
);

export type EditionData = z.infer<typeof editionSchema>;
