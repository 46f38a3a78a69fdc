import { CONTENT } from '../conditions/content.ts';
import { get, type PdfFile, resolve } from '../read/file.ts';
import { isDict, isList, isStream, type Maybe, nameOf, type Stream } from '../read/object.ts';
import type { State } from './state.ts';

const PLAIN_COLOURS = new Set(['DeviceRGB', 'DeviceGray', 'CalRGB', 'CalGray', 'Lab', 'ICCBased', 'Pattern']);

/** An entry of the current resources, e.g. `Font`, `F1`. */
export const resource = (state: State, kind: string, name: string): Maybe =>
  get(state.file, get(state.file, state.resources, kind), name);

/** A colour space by value: its family, or the base of an indexed one, fits an RGB output intent. */
export function isPlainColour(file: PdfFile, space: Maybe): boolean {
  const family = nameOf(space) ?? (isList(space) ? nameOf(space.items[0]) : undefined);
  if (family === 'Indexed' && isList(space)) return isPlainColour(file, resolve(file, space.items[1]));
  if (family === 'ICCBased' && isList(space)) return get(file, space.items[1], 'N') !== 4;
  return family !== undefined && PLAIN_COLOURS.has(family);
}

/** CS and cs: a device space by name, or one of the resources. */
export function checkColourSpace(state: State, name: string): void {
  if (PLAIN_COLOURS.has(name)) return;
  if (name === 'DeviceCMYK') {
    state.broken(CONTENT.colour, name);
    return;
  }
  const space = resource(state, 'ColorSpace', name);
  if (space === undefined) state.broken(CONTENT.resource, `colour space ${name}`);
  else if (!isPlainColour(state.file, space)) state.broken(CONTENT.colour, `colour space ${name}`);
}

export function checkImage(state: State, name: string, image: Stream): void {
  const { file } = state;
  if (get(file, image, 'Interpolate') === true || image.dict.entries.has('Alternates')) {
    state.broken(CONTENT.image, `image ${name}`);
  }
  const space = get(file, image, 'ColorSpace');
  if (get(file, image, 'ImageMask') !== true && !isPlainColour(file, space))
    state.broken(CONTENT.colour, `image ${name}`);
}

const BLENDS = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
);

/** What depends on the device that prints: nothing of it is ever set here. */
const HALFTONES = ['HT', 'HTP', 'RI'];

/** gs: the state is there and asks for nothing that depends on a device. */
export function checkGraphicsState(state: State, name: string): void {
  const { file } = state;
  const parameters = resource(state, 'ExtGState', name);
  if (!isDict(parameters)) {
    state.broken(CONTENT.resource, `graphics state ${name}`);
    return;
  }
  const transfer = parameters.entries.has('TR') || (nameOf(get(file, parameters, 'TR2')) ?? 'Default') !== 'Default';
  const blend = get(file, parameters, 'BM');
  const unknownBlend = blend !== undefined && !BLENDS.has(nameOf(blend) ?? '');
  if (transfer || unknownBlend || HALFTONES.some((key) => parameters.entries.has(key)))
    state.broken(CONTENT.graphicsState, name);
}

/** sh and scn with a pattern: the shading or pattern is there. */
export function checkPresent(state: State, kind: string, name: string): void {
  const found = resource(state, kind, name);
  if (!isDict(found) && !isStream(found)) state.broken(CONTENT.resource, `${kind} ${name}`);
}
