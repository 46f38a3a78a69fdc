import { CONTENT } from '../conditions/content.ts';
import { decode, get, objectNumber } from '../read/file.ts';
import { type Font, readFont } from '../read/fonts.ts';
import { dictOf, isStream, nameOf, type PdfObject, type Stream } from '../read/object.ts';
import { closeMark, openMark, paint } from './marks.ts';
import { CMYK, INSIDE_TEXT, PATH_WORK, SHOW, TEXT_PLACE } from './operators.ts';
import { checkColourSpace, checkGraphicsState, checkImage, checkPresent, resource } from './resources.ts';
import { fontAt, type State } from './state.ts';
import { showText } from './text.ts';

/** Interprets a stream inside another one, for forms. */
type Run = (state: State, bytes: Uint8Array) => void;

/** Carries out one operator as far as a condition depends on it. */
export function operate(state: State, operator: string, operands: readonly PdfObject[], run: Run): void {
  if (isPathWork(state, operator)) return;
  if (state.inPath) state.broken(CONTENT.pathInterrupted, operator);
  if (state.inText && operator !== 'ET' && !INSIDE_TEXT.has(operator)) {
    state.broken(operator === 'BT' ? CONTENT.balance : CONTENT.textObject, `${operator} between BT and ET`);
  }
  if (TEXT_PLACE.has(operator) && !state.inText) state.broken(CONTENT.textObject, `${operator} outside BT`);
  if (CMYK.has(operator)) state.broken(CONTENT.colour, operator);
  if (SHOW.has(operator)) showText(state, operator, operands);
  else ACTIONS.get(operator)?.(state, operands, run);
}

const lastName = (operands: readonly PdfObject[]): string => nameOf(operands.at(-1)) ?? '';

const ACTIONS: ReadonlyMap<string, (state: State, operands: readonly PdfObject[], run: Run) => void> = new Map([
  ['q', save],
  ['Q', restore],
  ['BT', beginText],
  ['ET', endText],
  ['BMC', openMark],
  ['BDC', openMark],
  ['EMC', closeMark],
  ['Tf', selectFont],
  ['Do', paintObject],
  ['CS', (state: State, operands: readonly PdfObject[]) => checkColourSpace(state, lastName(operands))],
  ['cs', (state: State, operands: readonly PdfObject[]) => checkColourSpace(state, lastName(operands))],
  ['SCN', checkPattern],
  ['scn', checkPattern],
  ['gs', (state: State, operands: readonly PdfObject[]) => checkGraphicsState(state, lastName(operands))],
  ['sh', paintShading],
]);

/** Building, clipping to and painting of paths; true when the operator was one of these. */
function isPathWork(state: State, operator: string): boolean {
  const work = PATH_WORK.get(operator);
  if (work === undefined) return false;
  if (work === 'begin') {
    if (state.inText) state.broken(CONTENT.textObject, `${operator} between BT and ET`);
    state.inPath = true;
  } else if (work === 'go on') {
    if (!state.inPath) state.broken(CONTENT.pathMissing, operator);
  } else if (work === 'paint') {
    if (!state.inPath) state.broken(CONTENT.pathMissing, operator);
    paint(state, operator);
    state.inPath = false;
  } else state.inPath = false;
  return true;
}

function save(state: State): void {
  state.fonts.push(state.font);
  state.saves++;
  state.deepest = Math.max(state.deepest, state.saves);
}

function restore(state: State): void {
  if (state.saves === 0) {
    state.broken(CONTENT.balance, 'Q without q');
    return;
  }
  state.font = state.fonts.pop();
  state.saves--;
}

function beginText(state: State): void {
  state.inText = true;
}

function endText(state: State): void {
  if (!state.inText) state.broken(CONTENT.balance, 'ET without BT');
  if (state.shown) state.textObjects++;
  state.shown = false;
  state.inText = false;
}

function selectFont(state: State, operands: readonly PdfObject[]): void {
  state.font = fontNamed(state, nameOf(operands[0]) ?? '');
}

function fontNamed(state: State, name: string): Font | undefined {
  const { file, known } = state;
  const list = get(file, state.resources, 'Font');
  const key = objectNumber(dictOf(list)?.entries.get(name)) ?? -1;
  const dict = dictOf(resource(state, 'Font', name));
  if (!dict) {
    state.broken(CONTENT.resource, `font ${name}`);
    return undefined;
  }
  return key < 0 ? readFont(file, key, dict) : fontAt(file, known, key, dict);
}

/** The last operand of scn names a pattern when it is a name. */
function checkPattern(state: State, operands: readonly PdfObject[]): void {
  const name = lastName(operands);
  if (name !== '') checkPresent(state, 'Pattern', name);
}

function paintShading(state: State, operands: readonly PdfObject[]): void {
  paint(state, 'sh');
  checkPresent(state, 'Shading', lastName(operands));
}

/** A form that stands for a page of another file, or carries another language or other inks. */
const isForeign = ({ dict }: Stream): boolean => ['Ref', 'OPI', 'PS', 'Subtype2'].some((key) => dict.entries.has(key));

function paintObject(state: State, operands: readonly PdfObject[], run: Run): void {
  const name = lastName(operands);
  paint(state, 'Do');
  const object = resource(state, 'XObject', name);
  const subtype = nameOf(get(state.file, object, 'Subtype'));
  if (isStream(object) && subtype === 'Image') checkImage(state, name, object);
  else if (isStream(object) && subtype === 'Form' && !state.forms.has(object) && !isForeign(object)) {
    const { resources } = state;
    state.resources = get(state.file, object, 'Resources') ?? resources;
    state.forms.add(object);
    save(state);
    run(state, decode(state.file, object) ?? new Uint8Array());
    restore(state);
    state.forms.delete(object);
    state.resources = resources;
  } else state.broken(CONTENT.resource, `XObject ${name}`);
}
