import { condition } from '../condition.ts';

/** What must be true of the operators that paint the pages. */
export const CONTENT = {
  readable: condition('content.readable', 'The content of every page can be read to its end.', { pdf: '7.8.2' }),
  operator: condition('content.operator', 'Only operators of ISO 32000-1 are used, of those this program writes.', {
    a: '6.2.2',
    pdf: 'Annex A',
  }),
  resource: condition('content.resource', 'Every resource that is used is there, and of a kind that may be used.', {
    a: '6.2.2, 6.2.9',
    ua: '7.20',
    pdf: '7.8.3',
    matterhorn: '30-001',
  }),
  marked: condition('content.marked', 'Everything painted is real content or an artifact.', {
    ua: '7.1',
    matterhorn: '01-005',
  }),
  marksApart: condition('content.marks-apart', 'Real content and artifacts are never inside each other.', {
    ua: '7.1',
    matterhorn: '01-003, 01-004',
  }),
  marksNest: condition('content.marks-nest', 'Marked content begins and ends at one level of q/Q and BT/ET.', {
    pdf: '14.6.1',
  }),
  balance: condition('content.balance', 'q/Q, BT/ET and BDC/EMC are balanced on every page.', { pdf: '8.4.2, 9.4.1' }),
  depth: condition('content.depth', 'Graphics states are nested no deeper than 28 levels.', {
    a: '6.1.13',
    pdf: 'Annex C.2',
  }),
  pathInterrupted: condition('content.path-interrupted', 'Nothing stands between building a path and painting it.', {
    pdf: '8.2',
  }),
  pathMissing: condition('content.path-missing', 'Painting, clipping and lines have a path to work on.', {
    pdf: '8.5.2, 8.5.3',
  }),
  textObject: condition('content.text-object', 'Text is shown inside BT and ET, with a font, and nothing else is.', {
    pdf: '9.4.1',
  }),
  colour: condition('content.colour', 'Colours are RGB or grey, as the output intent has it.', { a: '6.2.4.3' }),
  image: condition('content.image', 'Images are not interpolated and have no alternates.', { a: '6.2.8' }),
  graphicsState: condition(
    'content.graphics-state',
    'Graphics states have no transfer functions, halftones or unknown blends.',
    {
      a: '6.2.5, 6.2.6, 6.2.10',
    },
  ),
} as const;
