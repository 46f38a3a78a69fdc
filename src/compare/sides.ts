/** The same thing in both editions. */
export interface Sides<Old, New = Old> {
  readonly old: Old;
  readonly new: New;
}

/** A stretch of a text: in both editions, or in one of them only. Removed words stand before those that replace them. */
export interface WordPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A text that is not the same in both editions; null where one has none. */
export interface WordedChange extends Sides<string | null> {
  readonly words: readonly WordPart[];
}

/** A chapter by its file, with its place in its edition (from 1) and number and text of its first heading. */
export interface ChapterRef {
  readonly file: string;
  readonly position: number;
  readonly number: string | null;
  readonly title: string;
}
