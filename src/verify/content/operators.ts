/** Operators of content streams by what they may do where (ISO 32000-1, 8.2, figure 9). */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

type PathWork = 'begin' | 'go on' | 'paint' | 'end';

const each = (text: string, work: PathWork): readonly (readonly [string, PathWork])[] =>
  text.split(' ').map((operator) => [operator, work]);

/** Building, clipping to and painting of paths. */
export const PATH_WORK: ReadonlyMap<string, PathWork> = new Map([
  ...each('m re', 'begin'),
  ...each('l c v y h W W*', 'go on'),
  ...each('S s f F f* B B* b b*', 'paint'),
  ...each('n', 'end'),
]);
export const SHOW = words('Tj TJ \' "');
export const TEXT_PLACE = words('Td TD Tm T*');
/** May stand between BT and ET. */
export const INSIDE_TEXT = words(
  'Tj TJ \' " Td TD Tm T* Tc Tw Tz TL Tf Tr Ts BMC BDC EMC CS cs SC SCN sc scn G g RG rg K k',
);
/** Setting colours by operator; what they set is checked by name. */
export const CMYK = words('K k');

/** All of ISO 32000-1, annex A, but inline images, Type 3 glyphs, compatibility sections and marked points. */
export const KNOWN = words(
  'q Q cm w J j M d i gs m l c v y h re S s f F f* B B* b b* n W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* Tj TJ \' " CS cs SC SCN sc scn G g RG rg K k sh Do BMC BDC EMC',
);
