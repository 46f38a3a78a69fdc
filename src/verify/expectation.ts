import type { Profile } from '../standards/profile.ts';
import type { StructureElement } from './read/structure.ts';

/** What the file should turn out to be. What is left out is not compared, but every standard is. */
export interface Expectation {
  readonly profile: Profile;
  readonly title: string;
  /** Of the document, e.g. `de-DE`. */
  readonly language: string;
  readonly pages?: number;
  /** Texts of H1 to H6 in reading order, numbers included. */
  readonly headings?: readonly ExpectedHeading[];
  /** All texts of real content but figures, in reading order; compared without white space and soft hyphens. */
  readonly texts?: readonly string[];
  /** What abbreviations stand for, one for each place that introduces one, in any order. */
  readonly expansions?: readonly string[];
  /** Texts that stand in the figures, e.g. labels of charts, in any order. */
  readonly labels?: readonly string[];
  /** Glyph runs that were laid out, those of charts included: each is drawn once as a text object. */
  readonly registeredRuns?: number;
  /** Text that the footer of a page (from 1) of so many must contain; `undefined` where it has none. */
  readonly footer?: (page: number, pages: number) => string | undefined;
  readonly attachments?: readonly ExpectedAttachment[];
  /** Which block of the source an element was made of, by its `/ID` or title; asked from the inside out. */
  readonly blockOf?: (element: StructureElement) => string | undefined;
}

export interface ExpectedHeading {
  readonly level: number;
  readonly text: string;
}

export interface ExpectedAttachment {
  readonly name: string;
  readonly mime: string;
  readonly relationship: string;
}
