import { condition } from '../condition.ts';

/**
 * What a file for print shops is held to. Numbers in brackets are clauses of ISO 15930-7; the others are what print
 * shops ask for and what this program demands of itself.
 */
export const PRINT = {
  version: condition('print.version', 'The metadata claims PDF/X-4 (ISO 15930-7, 6.3).'),
  metadata: condition('print.metadata', 'Title, dates, identity and version are in the metadata (ISO 15930-7, 6.7).'),
  trapped: condition('print.trapped', 'Document information and metadata say that nothing is trapped.'),
  intent: condition(
    'print.intent',
    'There is one output intent, for PDF/X, named and with a profile for printing with four inks (ISO 15930-7, 6.2.2).',
  ),
  boxes: condition('print.boxes', 'Every page has A4 for its trim and three millimetres of bleed around it.'),
  bleed: condition('print.bleed', 'Fields of colour that touch the edge of the page run on through the bleed.'),
  interaction: condition(
    'print.interaction',
    'There are no annotations, forms, actions, scripts, layers or files inside (ISO 15930-7, 6.12 and 6.14).',
  ),
  colour: condition('print.colour', 'Everything painted has its colour in four inks, or in black alone.'),
  ink: condition('print.ink', 'No colour has more ink than the paper takes: 300 percent.'),
  text: condition('print.text', 'Text stands on the black plate alone, or is left out of a field of colour.'),
  line: condition('print.line', 'No line is thinner than a quarter of a point, drawn or filled.'),
  image: condition('print.image', 'There are no images, shadings or patterns, which would bring colours of their own.'),
  state: condition(
    'print.state',
    'Nothing is see-through and nothing overprints: every colour covers what lies below.',
  ),
  pages: condition('print.pages', 'There are as many pages as were laid out.'),
} as const;
