/** What the program uses of d3-color 3, which brings no types. */
declare module 'd3-color' {
  export interface Rgb {
    readonly r: number;
    readonly g: number;
    readonly b: number;
    readonly opacity: number;
  }
  /** NaN in every channel for what is no colour. */
  export function rgb(css: string): Rgb;
}
