import { error } from './finding.ts';

/** What the check of placeholders says: their form, their names, what stands behind a name. */

const EXAMPLE = '{{wert elb am="2023-12"}}';

/** A placeholder on one line and short enough to be read in a message. */
function quoted(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  return `„${line.length > 60 ? `${line.slice(0, 57)}…` : line}“`;
}

export const unclosedTag = () =>
  error(
    'text.placeholder-open',
    'Hier beginnt ein Platzhalter mit „{{“, der nicht mit „}}“ endet.',
    `Schließen Sie ihn mit „}}“, zum Beispiel ${EXAMPLE}.`,
  );

export const strayClose = () =>
  error(
    'text.placeholder-close',
    'Hier steht „}}“, ohne dass davor ein Platzhalter mit „{{“ beginnt.',
    'Ergänzen Sie „{{“ am Anfang des Platzhalters oder entfernen Sie „}}“.',
  );

export const openQuote = (written: string) =>
  error(
    'text.placeholder-quote',
    `Im Platzhalter ${quoted(written)} fehlt ein Anführungszeichen.`,
    `Setzen Sie die geraden Zeichen " paarweise, zum Beispiel ${EXAMPLE}.`,
  );

export const escapedTag = () =>
  error(
    'text.placeholder-escaped',
    'Vor einem Platzhalter steht ein umgekehrter Schrägstrich „\\“; so würde er nicht ausgewertet.',
    'Entfernen Sie den Schrägstrich oder den ganzen Platzhalter.',
  );

export type ForbiddenSign = 'rawBlock' | 'tripleBraces' | 'ampersand' | 'partial' | 'decorator' | 'inverse';

const SIGN_WORDS: Readonly<Record<ForbiddenSign, readonly [what: string, instead: string]>> = {
  rawBlock: ['Rohe Blöcke mit „{{{{“', 'Schreiben Sie den Text ohne diese Klammern.'],
  tripleBraces: ['Platzhalter mit drei Klammern „{{{“', 'Schreiben Sie zwei Klammern: {{elb}}.'],
  ampersand: ['Platzhalter mit „{{&“', 'Schreiben Sie den Namen ohne &: {{elb}}.'],
  partial: ['Eingebundene Vorlagen mit „>“', 'Schreiben Sie den Text an dieser Stelle aus.'],
  decorator: ['Platzhalter mit „*“', 'Entfernen Sie diesen Platzhalter.'],
  inverse: ['Blöcke mit „{{^“', 'Schreiben Sie {{#wenn (nicht …)}} … {{/wenn}} oder {{else}}.'],
};

export const forbiddenSign = (sign: ForbiddenSign) =>
  error('text.placeholder-forbidden', `${SIGN_WORDS[sign][0]} gibt es hier nicht.`, SIGN_WORDS[sign][1]);

export const unreadableTag = (written: string) =>
  error(
    'text.placeholder-form',
    `Der Platzhalter ${quoted(written)} ist nicht lesbar.`,
    `Erwartet wird ein Name, dahinter die Angaben und dann die Optionen in der Form name="…", zum Beispiel ${EXAMPLE}.`,
  );

export const elseOutside = () =>
  error(
    'text.block-else',
    '„{{else}}“ steht außerhalb einer Bedingung.',
    'Setzen Sie es zwischen {{#wenn …}} und {{/wenn}} oder entfernen Sie es.',
  );

export const secondElse = () =>
  error(
    'text.block-else',
    'In dieser Bedingung steht hinter „{{else}}“ noch ein weiteres.',
    'Lassen Sie nur ein {{else}} stehen; es gilt für alle übrigen Fälle und steht zuletzt.',
  );

export const closeWithoutOpen = (name: string) =>
  error(
    'text.block-close',
    `„{{/${name}}}“ schließt einen Block, der nicht geöffnet ist.`,
    'Entfernen Sie es oder ergänzen Sie davor {{#wenn …}}.',
  );

export const openWithoutClose = (name: string) =>
  error(
    'text.block-open',
    `Der Block „{{#${name}}}“ wird nicht geschlossen.`,
    `Ergänzen Sie {{/${name}}} am Ende des Blocks.`,
  );

export const privateCharacter = (character: string) =>
  error(
    'text.private-character',
    `Hier steht ein Zeichen ohne festgelegte Bedeutung (U+${character.charCodeAt(0).toString(16).toUpperCase()}).`,
    'Löschen Sie das Zeichen und geben Sie die Stelle neu ein; meist stammt es aus einer Symbolschrift.',
  );

export type ForbiddenPath = 'data' | 'parent' | 'object' | 'path';

const PATH_HINT =
  'Schreiben Sie den Namen einer Kennzahl, eines Ereignisses oder eines Hilfsworts, zum Beispiel {{elb}}.';

export const forbiddenName = (written: string, why: ForbiddenPath) => {
  const what: Readonly<Record<ForbiddenPath, string>> = {
    data: `Namen mit „@“ wie ${quoted(written)} gibt es hier nicht.`,
    parent: `Namen mit „../“ wie ${quoted(written)} gibt es hier nicht.`,
    object: `Der Name ${quoted(written)} ist hier nicht erlaubt.`,
    path: `Zusammengesetzte Namen wie ${quoted(written)} gibt es hier nicht.`,
  };
  return error('text.placeholder-forbidden', what[why], PATH_HINT);
};

export const literalAsName = () =>
  error(
    'text.placeholder-forbidden',
    'Ein Platzhalter beginnt mit einem Namen, nicht mit einer Zahl oder einem Text.',
    PATH_HINT,
  );

export const emptyLiteral = () =>
  error(
    'text.placeholder-forbidden',
    '„null“ und „undefined“ gibt es hier nicht.',
    'Geben Sie einen Wert an oder lassen Sie die Option weg.',
  );
