import { inkCoverage, MOST_INK } from '../../colour/cmyk.ts';
import { BLEED, DISPLAY_SIZE, THINNEST_LINE } from '../../standards/print.ts';
import type { Report } from '../condition.ts';
import { itemsOf, type PdfFile } from '../read/file.ts';
import { numberOf } from '../read/object.ts';
import type { Page } from '../read/pages.ts';
import { PRINT } from './conditions.ts';
import { type Field, type Painted, walkPage } from './walk.ts';

/** A4 in points. */
const PAPER = { width: 595.28, height: 841.89 };
/** Boxes are written with four decimals, millimetres have more. */
const EXACT = 0.02;
/** As near to the edge as this a field is meant to touch it. */
const NEAR = 1;
/** Lengths are written with four decimals, and scaled. */
const ROUNDING = 0.001;

const close = (a: number, b: number): boolean => Math.abs(a - b) <= EXACT;

function boxOf(file: PdfFile, page: Page, key: string): Field | undefined {
  const [left, bottom, right, top] = itemsOf(file, page.dict.entries.get(key)).map((it) => numberOf(it));
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return undefined;
  return { left, bottom, right, top };
}

const around = (box: Field, by: number): Field => ({
  left: box.left - by,
  bottom: box.bottom - by,
  right: box.right + by,
  top: box.top + by,
});

const SIDES = ['left', 'bottom', 'right', 'top'] as const;

const sameBox = (a: Field | undefined, b: Field): boolean =>
  a !== undefined && SIDES.every((side) => close(a[side], b[side]));

/** The trimmed page, where the boxes are as they should be. */
function checkBoxes(file: PdfFile, page: Page, report: Report): Field | undefined {
  const [media, bleed, trim] = ['MediaBox', 'BleedBox', 'TrimBox'].map((key) => boxOf(file, page, key));
  const isPaper = trim && close(trim.right - trim.left, PAPER.width) && close(trim.top - trim.bottom, PAPER.height);
  const others = ['CropBox', 'ArtBox', 'UserUnit', 'Rotate', 'Group'].filter((key) => page.dict.entries.has(key));
  if (!trim || !isPaper || !sameBox(bleed, around(trim, BLEED)) || !sameBox(media, around(trim, BLEED)) || others[0]) {
    report(PRINT.boxes, { page: page.index }, others.join(' '));
    return undefined;
  }
  return trim;
}

const isOff = (field: Field, trim: Field): boolean => {
  const edge = around(trim, BLEED);
  const outward = { left: -1, bottom: -1, right: 1, top: 1 };
  return SIDES.some((side) => {
    const isAtEdge = (field[side] - trim[side]) * outward[side] > -NEAR;
    return isAtEdge && (field[side] - edge[side]) * outward[side] < -EXACT;
  });
};

/** One page against all that a print shop is promised. */
export function checkPrintedPage(file: PdfFile, page: Page, report: Report): void {
  const trim = checkBoxes(file, page, report);
  const at = { page: page.index };
  const checkInks = (what: Extract<Painted, { readonly kind: 'fill' | 'stroke' | 'text' }>): void => {
    const { inks } = what;
    if (!inks) {
      report(PRINT.colour, at, what.kind);
      return;
    }
    if (inkCoverage(inks) > MOST_INK + ROUNDING) report(PRINT.ink, at, inks.join(' '));
    if (what.kind !== 'text') return;
    const isBlack = inks[0] + inks[1] + inks[2] <= ROUNDING;
    if ((!isBlack && what.size < DISPLAY_SIZE) || what.mode !== 0) report(PRINT.text, at, inks.join(' '));
  };
  walkPage(file, page, (what) => {
    switch (what.kind) {
      case 'image':
        report(PRINT.image, at, what.what);
        break;
      case 'state':
        report(PRINT.state, at, what.what);
        break;
      case 'unreadable':
        report(PRINT.colour, at, what.what);
        break;
      case 'stroke':
        checkInks(what);
        if (what.width < THINNEST_LINE - ROUNDING) report(PRINT.line, at, String(what.width));
        break;
      case 'text':
        checkInks(what);
        break;
      case 'fill':
        checkInks(what);
        if (what.field) checkField(what.field, trim, page, report);
        break;
    }
  });
}

function checkField(field: Field, trim: Field | undefined, page: Page, report: Report): void {
  const thin = Math.min(field.right - field.left, field.top - field.bottom);
  if (thin < THINNEST_LINE - ROUNDING) report(PRINT.line, { page: page.index }, String(thin));
  if (trim && isOff(field, trim)) {
    report(PRINT.bleed, { page: page.index }, SIDES.map((side) => field[side]).join(' '));
  }
}
