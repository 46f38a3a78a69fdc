import { error } from './finding.ts';

/** What the check of an author's own words says: figures typed into the text, and Markdown this document has no use for. */

type LiteralKind = 'digits' | 'month' | 'numeral' | 'part' | 'percent' | 'currency';

/** The helper that most likely prints what was typed. */
function literalHint(written: string, kinds: readonly LiteralKind[]): string {
  const has = (kind: LiteralKind) => kinds.includes(kind);
  if (/^§/.test(written)) return 'Schreiben Sie eine Rechtsgrundlage mit {{norm "§ 44c Abs. 6 SGB II"}}.';
  if (has('month') || /\d{1,2}\.\d{1,2}\.\d{4}/.test(written)) {
    return 'Setzen Sie ein Datum mit {{stichtag …}} aus der Kennzahl oder dem Ereignis ein.';
  }
  if (/^(?:19|20|21)\d\d$/.test(written)) {
    return 'Setzen Sie ein Jahr mit {{jahr}}, {{vorjahr}}, {{folgejahr}} oder {{stichtag … form="jahr"}} ein.';
  }
  if (has('percent') || has('currency')) return 'Setzen Sie den Wert mit seiner Einheit ein: {{wert …}}.';
  if (has('numeral') && !has('digits')) return 'Setzen Sie die Zahl mit {{zahlwort …}} oder {{wert …}} ein.';
  if (has('part')) return 'Beschreiben Sie den Anteil mit {{wert …}} einer Kennzahl.';
  return 'Setzen Sie die Zahl mit {{zahl …}} oder {{wert …}} ein.';
}

export const literalFigure = (written: string, kinds: readonly LiteralKind[]) =>
  error(
    'text.literal-figure',
    `Im Text steht „${written}“. Zahlen und Zeiten kommen aus den Daten und werden nicht in den Text geschrieben.`,
    `${literalHint(written, kinds)} Gehört die Angabe fest zum Wortlaut, dann {{fest "${written}" grund="…"}}.`,
  );

export const typedHeadingNumber = (written: string) =>
  error(
    'text.heading-number',
    `Die Überschrift beginnt mit der Nummer „${written}“. Nummern werden erzeugt.`,
    'Löschen Sie die Nummer; die Gliederung nummeriert das Dokument von selbst.',
  );

export type ForbiddenMarkdown =
  | 'html'
  | 'image'
  | 'code'
  | 'inlineCode'
  | 'thematicBreak'
  | 'setextHeading'
  | 'definition'
  | 'deepHeading'
  | 'nestedHeading'
  | 'emptyHeading'
  | 'deepList'
  | 'linkTitle';

const MARKDOWN: Readonly<Record<ForbiddenMarkdown, readonly [message: string, hint: string]>> = {
  html: [
    'HTML ist im Text nicht erlaubt.',
    'Schreiben Sie den Text ohne spitze Klammern; für fremde Wörter gibt es {{fremd …}}.',
  ],
  image: [
    'Bilder lassen sich nicht mit „![…](…)“ einfügen.',
    'Abbildungen stehen in exhibits.yaml und werden mit {{diagramm "…"}} eingefügt.',
  ],
  code: [
    'Dieser Absatz ist eingerückt oder zwischen ``` gesetzt und würde zu einem Codeblock.',
    'Rücken Sie den Text höchstens um drei Leerzeichen ein und entfernen Sie die Zeichen ```.',
  ],
  inlineCode: [
    'Text zwischen Gravis-Zeichen (`…`) würde zu Programmcode.',
    'Entfernen Sie die Zeichen `; zum Hervorheben dienen *…* und **…**.',
  ],
  thematicBreak: [
    'Trennlinien gibt es im Dokument nicht.',
    'Löschen Sie die Zeile; eine Überschrift gliedert den Text.',
  ],
  setextHeading: [
    'Diese Zeile ist durch Striche darunter als Überschrift gekennzeichnet.',
    'Setzen Sie stattdessen # bis #### vor die Überschrift, oder eine Leerzeile vor die Striche und löschen Sie diese.',
  ],
  definition: [
    'Gesammelte Verweisziele ([Name]: Adresse) gibt es hier nicht.',
    'Schreiben Sie die Adresse an die Stelle: [Text](https://…).',
  ],
  deepHeading: ['Überschriften haben höchstens vier Ebenen.', 'Verwenden Sie # bis ####.'],
  nestedHeading: [
    'Überschriften stehen nicht in Listen oder Zitaten.',
    'Setzen Sie die Überschrift an den Anfang einer eigenen Zeile.',
  ],
  emptyHeading: ['Diese Überschrift ist leer.', 'Ergänzen Sie den Text der Überschrift oder löschen Sie die Zeile.'],
  deepList: ['Listen haben höchstens vier Ebenen.', 'Fassen Sie die innerste Ebene zusammen.'],
  linkTitle: ['Verweise haben keinen zusätzlichen Titel.', 'Schreiben Sie nur [Text](https://…).'],
};

export const forbiddenMarkdown = (what: ForbiddenMarkdown) =>
  error(`text.markdown-${what.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`, ...MARKDOWN[what]);

export const headingWithoutSpace = () =>
  error(
    'text.heading-space',
    'Nach # fehlt ein Leerzeichen; so würde die Zeile als Text mit # gedruckt.',
    'Schreiben Sie zum Beispiel „## Überschrift“.',
  );

export const singleBrace = (brace: string) =>
  error(
    'text.single-brace',
    `Im Text steht eine einzelne geschweifte Klammer „${brace}“; sie würde so gedruckt.`,
    'Ein Platzhalter hat doppelte Klammern, zum Beispiel {{zahl elb}}. Eine Klammer, die gedruckt werden soll, schreiben Sie als \\{ oder \\}.',
  );

export const placeholderInAddress = () =>
  error(
    'text.address-placeholder',
    'In der Adresse eines Verweises steht ein Platzhalter.',
    'Schreiben Sie die Adresse vollständig aus.',
  );

export const badAddress = (address: string) =>
  error(
    'text.address',
    `„${address}“ ist keine Adresse, auf die verwiesen werden kann.`,
    'Erlaubt sind https://…, http://…, mailto:… und #… für eine Überschrift dieses Dokuments.',
  );

export const emptyLink = () =>
  error(
    'text.link-empty',
    'Dieser Verweis hat keinen Text.',
    'Schreiben Sie den Text zwischen die eckigen Klammern: [Text](https://…).',
  );
