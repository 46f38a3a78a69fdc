import { rgb } from 'd3-color';
import { BLACK, type Cmyk, shade, tint } from '../colour/cmyk.ts';
import type { PrintedColour } from '../colour/print-table.ts';
import { DEEP_INK, WHITE } from './style.ts';

const linear = (channel: number): number => {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance of a colour (WCAG 2.1): 0 for black, 1 for white. */
export function luminance(color: string): number {
  const { r, g, b } = rgb(color);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast of two colours (WCAG 2.1): from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** CIE lightness, 0 to 100: what is left of a colour in a black and white print. */
export function lightness(color: string): number {
  const y = luminance(color);
  return y <= 216 / 24389 ? (y * 24389) / 27 : 116 * Math.cbrt(y) - 16;
}

/** Part of `color` in a mixture with another one, as inks mix on paper: the hue stays. */
function mix(color: string, other: string, part: number): string {
  const [a, b] = [rgb(color), rgb(other)];
  const channel = (x: number, y: number): string =>
    Math.round(x * part + y * (1 - part))
      .toString(16)
      .padStart(2, '0');
  return `#${channel(a.r, b.r)}${channel(a.g, b.g)}${channel(a.b, b.b)}`;
}

/** A step between the accent and paper or black. */
interface Tone {
  readonly other: typeof WHITE | typeof PURE_BLACK;
  /** Of the accent, 0 to 1. */
  readonly part: number;
}

const PURE_BLACK = '#000000';
const UNMIXED: Tone = { other: WHITE, part: 1 };

const onScreen = (accent: string, tone: Tone): string =>
  tone === UNMIXED ? accent : mix(accent, tone.other, tone.part);

const inPrint = (inks: Cmyk, { other, part }: Tone): Cmyk => (other === WHITE ? tint(inks, part) : shade(inks, part));

/** The accent with white or black in it, so that it gets a given lightness. */
function tone(accent: string, target: number): Tone {
  const other = target > lightness(accent) ? WHITE : PURE_BLACK;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 20; i++) {
    const part = (low + high) / 2;
    const l = lightness(mix(accent, other, part));
    // More accent is darker than white and lighter than black.
    if (other === WHITE ? l > target : l < target) low = part;
    else high = part;
  }
  return { other, part: high };
}

/** Between these lightnesses neither white nor ink would be legible enough on a colour. */
const NO_TEXT: readonly [number, number] = [49, 54];
const clearOfText = (target: number): number =>
  target > NO_TEXT[0] && target < NO_TEXT[1] ? (target < 51 ? NO_TEXT[0] : NO_TEXT[1]) : target;

const evenly = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / Math.max(1, count - 1));

/** Where many tones lie close together, dark and light ones take turns, so that neighbours stay apart. */
const interleaved = (ramp: readonly number[]): readonly number[] => {
  const half = Math.ceil(ramp.length / 2);
  return ramp.map((_, i) => ramp[(i % 2) * half + Math.floor(i / 2)] ?? 0);
};

/**
 * Fills for areas that touch or stand side by side: the accent first (or a darker shade, when the accent leaves no room above it), then
 * ever lighter tints. Two are both clearly darker than the paper; from six on dark and light alternate.
 */
export const fills = (accent: string, count: number): readonly string[] =>
  fillTones(accent, count).map((it) => onScreen(accent, it));

function fillTones(accent: string, count: number): readonly Tone[] {
  if (count <= 1) return [UNMIXED];
  const dark = Math.min(lightness(accent), 38);
  const light = count === 2 ? 64 : count === 3 ? 78 : 86;
  const ramp = evenly(0, 1, count).map((part) => dark + (light - dark) * part ** 0.85);
  return (count > 5 ? interleaved(ramp) : ramp).map((target) => tone(accent, clearOfText(target)));
}

/** Colours of lines and points: all with at least 3:1 to the paper. */
export const strokes = (accent: string, count: number): readonly string[] =>
  strokeTones(accent, count).map((it) => onScreen(accent, it));

function strokeTones(accent: string, count: number): readonly Tone[] {
  if (count <= 1) return [UNMIXED];
  const ramp = evenly(Math.min(lightness(accent), 30), 60, count);
  return (count > 4 ? interleaved(ramp) : ramp).map((target) => tone(accent, target));
}

/** The legible colour of a text on a fill. */
export const textOn = (fill: string): string => (contrast(WHITE, fill) >= 4.5 ? WHITE : DEEP_INK);

/** More series than anybody tells apart. */
const MOST_TONES = 24;

/** Every tone that a chart may have, with the same step in inks: on screen and in print they are equally light. */
export const tonePairs = (accent: string, inks: Cmyk): readonly PrintedColour[] =>
  Array.from({ length: MOST_TONES }, (_, index) => index + 1)
    .flatMap((count) => [...fillTones(accent, count), ...strokeTones(accent, count)])
    .map((it) => ({ screen: onScreen(accent, it), area: inPrint(inks, it), text: BLACK }));
