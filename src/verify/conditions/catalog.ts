import { condition, type Report } from '../condition.ts';
import { latin1 } from '../read/characters.ts';
import { decode, get, itemsOf, textOf } from '../read/file.ts';
import { dictOf, type Maybe, nameOf, numberOf } from '../read/object.ts';
import type { Reading } from '../reading.ts';

export const CATALOG = {
  language: condition('catalog.language', 'The document says its language, and it is the one of the text.', {
    a: '6.7.4',
    ua: '7.2',
    matterhorn: '11-001, 11-002, 11-003, 11-004, 11-006',
  }),
  marked: condition('catalog.marked', 'The document says that it is tagged.', { a: '6.7.2.2', ua: '6.2' }),
  suspects: condition('catalog.suspects', 'The document does not call its own tags doubtful.', {
    ua: '7.1',
    matterhorn: '01-007',
  }),
  displayTitle: condition('catalog.display-title', 'The window shows the title of the document.', {
    ua: '7.1',
    matterhorn: '07-001, 07-002',
  }),
  script: condition('catalog.script', 'Nothing happens by itself: no script, no action on opening or otherwise.', {
    a: '6.5.1, 6.5.2',
  }),
  forms: condition('catalog.forms', 'There are no forms, no optional content, no presentations and no requirements.', {
    a: '6.4, 6.9, 6.10, 6.11',
    ua: '7.10, 7.15',
    matterhorn: '11-005, 20-001, 20-002, 20-003, 25-001, 28-005',
  }),
  outputIntent: condition('catalog.output-intent', 'There is one output intent for PDF/A, with a profile.', {
    a: '6.2.3',
  }),
  colourProfile: condition('catalog.colour-profile', 'The profile of the output intent is an RGB monitor profile.', {
    a: '6.2.3',
  }),
} as const;

/** RFC 3066 (ISO 32000-1, 14.9.2). */
export const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

const BY_ITSELF = ['AA', 'OpenAction'];
const REFUSED = ['AcroForm', 'OCProperties', 'Requirements', 'NeedsRendering', 'Collection', 'Perms'];

/** The document catalog (ISO 32000-1, 7.7.2). */
export function checkCatalog(reading: Reading, report: Report): void {
  const { file, catalog, pages } = reading;
  const language = textOf(file, catalog, 'Lang') ?? '';
  if (!LANGUAGE.test(language) || language !== reading.expectation.language) report(CATALOG.language, {}, language);
  const marks = get(file, catalog, 'MarkInfo');
  if (get(file, marks, 'Marked') !== true) report(CATALOG.marked);
  if (get(file, marks, 'Suspects') === true) report(CATALOG.suspects);
  if (get(file, get(file, catalog, 'ViewerPreferences'), 'DisplayDocTitle') !== true) report(CATALOG.displayTitle);
  const names = get(file, catalog, 'Names');
  const scripts = get(file, names, 'JavaScript') !== undefined;
  for (const key of BY_ITSELF) if (catalog.entries.has(key)) report(CATALOG.script, {}, key);
  if (scripts) report(CATALOG.script, {}, 'JavaScript');
  for (const page of pages) if (page.dict.entries.has('AA')) report(CATALOG.script, { page: page.index }, 'AA');
  const refused = REFUSED.filter((key) => catalog.entries.has(key));
  if (pages.some((page) => page.dict.entries.has('PresSteps'))) refused.push('PresSteps');
  if (get(file, names, 'AlternatePresentations') !== undefined) refused.push('AlternatePresentations');
  if (refused.length > 0) report(CATALOG.forms, {}, refused.join(' '));
  checkOutputIntent(reading, report);
}

function checkOutputIntent(reading: Reading, report: Report): void {
  const { file, catalog } = reading;
  const intents = itemsOf(file, catalog.entries.get('OutputIntents'));
  const intent: Maybe = intents[0];
  if (intents.length !== 1 || nameOf(get(file, intent, 'S')) !== 'GTS_PDFA1') {
    report(CATALOG.outputIntent, {}, `${intents.length} output intents`);
    return;
  }
  const profile = get(file, intent, 'DestOutputProfile');
  const data = decode(file, profile);
  const kind = data ? latin1(data.subarray(12, 20)) : '';
  const signature = data ? latin1(data.subarray(36, 40)) : '';
  const components = numberOf(get(file, dictOf(profile), 'N'));
  if (kind !== 'mntrRGB ' || signature !== 'acsp' || components !== 3) {
    report(CATALOG.colourProfile, {}, `${kind.trim()} N ${components}`);
  }
}
