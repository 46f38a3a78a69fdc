/** Characters that would garble a line of output or hide in it. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]+/gu;

const LONGEST = 60;

/** A person's own words inside a message: on one line, harmless to a terminal, shortened when long. */
export function quote(text: string): string {
  const line = text.replace(INVISIBLE, ' ').trim();
  const points = [...line];
  return `„${points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : line}“`;
}

/** `„a“, „b“ oder „c“`; long lists end in „…“. */
export function oneOf(words: readonly string[], most = 12): string {
  const quoted = words.slice(0, most).map(quote);
  if (words.length > most) return `${quoted.join(', ')} …`;
  const last = quoted.pop();
  return quoted.length > 0 ? `${quoted.join(', ')} oder ${last ?? ''}` : (last ?? '');
}

/** `2,4 MB`, always with one digit after the comma. */
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;

/** `an 3 Stellen` or nothing for a single one. */
export const alsoElsewhere = (count: number): string =>
  count > 1 ? ` Das kommt in der Datei ${count}-mal vor; gezeigt ist die erste Stelle.` : '';
