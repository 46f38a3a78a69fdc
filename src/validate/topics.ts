/**
 * What people call the things that known figures count, when they speak of them without a figure. `words` are parts
 * of regular expressions that match whole words, `stems` begin compounds („Mittelkürzung“). A figure of an edition's
 * own names its words itself (`topics`).
 */
export interface Topic {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Nouns that speak of it only with „mehr“ or „weniger“ before them. */
  readonly counted?: readonly string[];
  /** Ids of figures that say how it moved; an edition may lack any of them. */
  readonly figures: readonly string[];
  /** Words that say a direction of this topic only. */
  readonly down?: readonly string[];
}

export const TOPICS: readonly Topic[] = [
  {
    words: [
      '(?:Bundes)?[Hh]aushalt(?:es|s)?',
      'Haushalts(?:mittel|lage|ansatz|ansätze)n?',
      '(?:Eingliederungs|Förder|Finanz|Haushalts)mittel[ns]?',
      '(?<!im )Mittel[n]?',
      '(?:Mittel|Gesamt)?[Zz]uteilung(?:en)?',
      '(?:Gesamt|Teil)?[Bb]udgets?',
      'Gesamtansatz(?:es)?',
      'Eingliederungstitels?',
    ],
    stems: ['haushalts', 'mittel', 'budget', 'etat', 'zuteilungs'],
    figures: ['zuteilung-rueckgang', 'egt-zuteilung', 'vk-zuteilung'],
    down: ['verschärf(?:t|te|ten|ter)', 'angespannt(?:e|en|er)?', 'schrumpfend(?:e|en|er)'],
  },
  {
    words: [
      'Kundenzahl(?:en)?',
      'Zahl(?:en)? (?:der|unserer) (?:Kundinnen und Kunden|Kunden|(?:erwerbsfähigen )?Leistungsberechtigten|eLb)',
    ],
    stems: ['kundenzahl', 'kundenrückgang', 'kundenzuwachs'],
    counted: ['eLb', '(?:erwerbsfähige )?Leistungsberechtigte', 'Kundinnen und Kunden', 'Kundinnen', 'Kunden'],
    figures: ['elb'],
  },
  {
    words: [
      'Arbeitskräftenachfrage',
      'Arbeitskräftebedarfs?',
      'Nachfrage nach (?:Arbeits|Fach)kräften',
      'Bedarf an (?:Arbeits|Fach)kräften',
      'Arbeitskräfte(?=.*(?:gebraucht|gesucht|nachgefragt|benötigt))',
      '(?:Stellen|Arbeitsstellen)(?:bestand|angebot)(?:e?s)?',
      '(?:offene[nr]?|gemeldete[nr]?) (?:Arbeits)?[Ss]tellen',
      'Stellenmarkt(?:e?s)?',
    ],
    stems: ['stellenrück', 'stellenzu', 'stellenan', 'stellenab', 'arbeitskräfte'],
    counted: ['Stellen', 'Arbeitsstellen', 'Arbeitskräfte'],
    figures: ['stellen-rueckgang', 'stellen'],
  },
  {
    words: [
      '(?<!(?:geförderte[nr]?|in|eine[rn]?) )Beschäftigung',
      'Beschäftigtenzahl(?:en)?',
      'Zahl der Beschäftigten',
    ],
    stems: ['beschäftigungs'],
    counted: ['Beschäftigte'],
    figures: ['svb', 'svb-wachstum'],
  },
  {
    words: [
      'Migrationsanteils?',
      'Anteil(?:s)? (?:der )?(?:Menschen |Kundinnen und Kunden )?mit Migrationshintergrund',
    ],
    stems: [],
    figures: ['migrationsanteil'],
  },
  {
    words: ['Integrationsquoten?'],
    stems: [],
    figures: ['ziel-iq-gesamt', 'ziel-iq-frauen', 'ziel-iq-maenner'],
  },
  {
    words: ['Langzeitleistungsbezugs?', 'Langzeitleistungsbeziehende[nr]?', 'LZB'],
    stems: ['langzeitleistungs', 'lzb-'],
    figures: ['lzb', 'ziel-lzb-gesamt'],
  },
];
