import { z } from 'zod';
import { FIELDS } from '../../words/fields.ts';
import { field } from './field.ts';
import { colour, email, inks, link, list, text } from './parts.ts';

const words = FIELDS.jobcenter;

/** `data/jobcenter.yaml` */
export const jobcenterSchema = field(
  z.strictObject({
    name: text(words.name),
    shortName: text(words.shortName),
    carriers: list(words.carriers, text(words.carrier)),
    address: list(words.address, text(words.addressLine)).optional(),
    email: email(words.email).optional(),
    phone: text(words.phone).optional(),
    website: link(words.website).optional(),
    theme: field(
      z.strictObject({ accent: colour(words.accent), accentPrint: inks(words.accentPrint).optional() }),
      words.theme,
    ),
  }),
  words.self,
);
