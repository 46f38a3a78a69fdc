/** What the manual and messages say of helpers and of what stands behind their names. */

export type ThingName = 'number' | 'event' | 'population' | 'quotation';

export const THINGS: Readonly<Record<ThingName, string>> = {
  number: 'eine Kennzahl',
  event: 'ein Ereignis',
  population: 'ein Personenkreis',
  quotation: 'ein Zitat',
};

interface SlotWords {
  readonly expects: string;
  readonly example: string;
}

export const SLOT_WORDS = {
  figure: { expects: 'eine Kennzahl', example: 'elb' },
  dated: { expects: 'eine Kennzahl oder ein Ereignis', example: 'elb' },
  population: { expects: 'ein Personenkreis', example: 'herkunft8' },
  quotation: { expects: 'ein Zitat', example: 'weber' },
  date: { expects: 'ein Zeitpunkt wie "2023-12"', example: '"2023-12"' },
  flag: { expects: 'true oder false', example: 'true' },
  decimals: { expects: 'eine ganze Zahl von 0 bis 6', example: '0' },
  ordinal: { expects: 'eine ganze Zahl ab 1', example: '1' },
  text: { expects: 'ein Text in Anführungszeichen', example: '"…"' },
  words: { expects: 'ein Text in Anführungszeichen', example: '"…"' },
  condition: { expects: 'eine Bedingung in Klammern', example: '(steigt elb von="2022-12")' },
} as const satisfies Readonly<Record<string, SlotWords>>;

export const oneOf = (words: readonly string[]): string =>
  `eines der Wörter ${words.map((word) => `"${word}"`).join(', ')}`;

export const HELPER_WORDS = {
  zahl: { description: 'Die Zahl allein, ohne Einheit: 6.658.', example: '{{zahl elb am="2019-09"}}' },
  wert: {
    description: 'Die Zahl mit ihrer Einheit: 6.658 Personen, 41,5 %, 1,8 Mio. €.',
    example: '{{wert elb am="2019-09"}}',
  },
  zahlwort: {
    description: 'Ganze Zahlen von zwei bis zwölf als Wort, alle anderen in Ziffern.',
    example: '{{zahlwort laender-anzahl}}',
  },
  spanne: {
    description:
      'Volle Jahre zwischen zwei Zeitpunkten einer Zeitreihe oder zwischen Vergleichszeitpunkt und Stichtag, als Wort: vier.',
    example: '{{spanne svb-wachstum}}',
  },
  stichtag: {
    description: 'Der Zeitpunkt einer Kennzahl oder eines Ereignisses: September 2023, 31.12.2023.',
    example: '{{stichtag elb form="jahr"}}',
  },
  jahr: { description: 'Das Jahr der Ausgabe, bei zwei Jahren beide.', example: '{{jahr}}' },
  vorjahr: { description: 'Das Jahr vor der Ausgabe.', example: '{{vorjahr}}' },
  folgejahr: { description: 'Das Jahr nach der Ausgabe.', example: '{{folgejahr}}' },
  trend: {
    description: 'Richtung und Größe einer Veränderung in Worten: leicht gestiegen, leichter Anstieg, steigt leicht.',
    example: '{{trend elb von="2022-12" form="nomen"}}',
  },
  jenach: {
    description: 'Das Wort, das zur Richtung einer Veränderung passt.',
    example: '{{jenach elb von="2022-12" steigt="gewachsen" sinkt="geschrumpft" gleich="gleich geblieben"}}',
  },
  lage: {
    description: 'Das Wort, das zur Lage einer Kennzahl gegenüber einer anderen passt.',
    example: '{{lage barometer zu=barometer-neutral ueber="über" unter="unter" gleich="auf"}}',
  },
  extrem: {
    description: 'Höchststand oder Tiefstand, wenn der Wert der höchste oder niedrigste der Zeitreihe ist.',
    example: '{{extrem elb am="2022-12"}}',
  },
  veraenderung: {
    description: 'Die Veränderung in Prozent (bei Anteilen in Prozentpunkten), ohne Vorzeichen: 1,8 %.',
    example: '{{veraenderung elb von="2022-12"}}',
  },
  unterschied: {
    description: 'Der Unterschied zweier Werte, ohne Vorzeichen: 881.',
    example: '{{unterschied elb von="2019-09"}}',
  },
  aufzaehlung: {
    description: 'Die Mitglieder eines Personenkreises: Afghanistan, … und Syrien.',
    example: '{{aufzaehlung herkunft8}}',
  },
  bezeichnung: { description: 'Der Name eines Personenkreises.', example: '{{bezeichnung herkunft8}}' },
  zitat: { description: 'Ein Teil eines Zitats in Anführungszeichen.', example: '{{zitat weber teil=1}}' },
  norm: {
    description: 'Eine Rechtsgrundlage, die nicht am Zeilenende getrennt wird.',
    example: '{{norm "§ 44c Abs. 6 SGB II"}}',
  },
  fest: {
    description: 'Eine Angabe mit Ziffern, die zum Wortlaut gehört, mit Begründung.',
    example: '{{fest "A2" grund="Sprachniveau"}}',
  },
  fremd: { description: 'Wörter in einer anderen Sprache.', example: '{{fremd "Disconnected People" sprache="en"}}' },
  kapitel: {
    description: 'Ein Verweis auf eine Überschrift: Kapitel 2.4.',
    example: '{{kapitel "kundenentwicklung"}}',
  },
  verweis: { description: 'Ein Verweis auf eine Tabelle oder Abbildung: Tabelle 1.', example: '{{verweis "budget"}}' },
  tabelle: { description: 'Die Tabelle selbst; steht allein in einer Zeile.', example: '{{tabelle "budget"}}' },
  diagramm: {
    description: 'Die Abbildung selbst; steht allein in einer Zeile.',
    example: '{{diagramm "elb-verlauf"}}',
  },
  steigt: { description: 'Trifft zu, wenn der Wert gestiegen ist.', example: '(steigt elb von="2022-12")' },
  sinkt: { description: 'Trifft zu, wenn der Wert gesunken ist.', example: '(sinkt elb von="2022-12")' },
  gleich: { description: 'Trifft zu, wenn der Wert gleich geblieben ist.', example: '(gleich elb von="2022-12")' },
  groesser: {
    description: 'Trifft zu, wenn die erste Kennzahl größer ist als die zweite.',
    example: '(groesser barometer barometer-neutral)',
  },
  kleiner: {
    description: 'Trifft zu, wenn die erste Kennzahl kleiner ist als die zweite.',
    example: '(kleiner barometer barometer-neutral)',
  },
  und: {
    description: 'Trifft zu, wenn beide Bedingungen zutreffen.',
    example: '(und (steigt elb von="2022-12") (sinkt stellen-rueckgang))',
  },
  oder: {
    description: 'Trifft zu, wenn mindestens eine der beiden Bedingungen zutrifft.',
    example: '(oder (steigt elb von="2022-12") (sinkt stellen-rueckgang))',
  },
  nicht: {
    description: 'Trifft zu, wenn die Bedingung nicht zutrifft.',
    example: '(nicht (steigt elb von="2022-12"))',
  },
} as const satisfies Readonly<Record<string, { readonly description: string; readonly example: string }>>;

export type HelperName = keyof typeof HELPER_WORDS;

/** The only block of the language. */
export const BLOCK_WORDS = {
  name: 'wenn',
  description: 'Text, der nur unter einer Bedingung gedruckt wird.',
  example: '{{#wenn (steigt elb von="2022-12")}}…{{else}}…{{/wenn}}',
} as const;

export const MANUAL_WORDS = { condition: SLOT_WORDS.condition.expects } as const;
