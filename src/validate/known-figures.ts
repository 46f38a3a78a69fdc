import type { UnitWord } from './unit.ts';

/** A figure that every AMIP has. */
export interface KnownFigure {
  readonly id: string;
  readonly label: string;
  readonly unit: UnitWord;
  /** Outside these the value is more likely a typing error than true. */
  readonly plausible: { readonly from: number; readonly to: number };
  /** Where the bounds come from. */
  readonly basis: string;
  /** The file it usually stands in, without ending. */
  readonly topic: 'forecast' | 'employment' | 'customers' | 'resources' | 'targets';
}

type Row = readonly [id: string, label: string, unit: UnitWord, from: number, to: number];

const SCALE = 'Skala des IAB-Arbeitsmarktbarometers: 90 (sehr schlecht) bis 110 (sehr gut)';
const ANY_JOBCENTER = 'Größenordnung: vom kleinsten Landkreis bis zum größten Jobcenter in Deutschland';
const SHARE = 'Anteile in Prozent; nahe 0 meist ein Bruch statt eines Prozentwerts';
const YEARLY = 'Jahresveränderungen, wie sie in Programmen und Zielvereinbarungen vorkommen';
const BUDGET = 'Zuteilungen nach der Eingliederungsmittelverordnung: vom kleinsten bis zum größten Jobcenter';

const rows = (topic: KnownFigure['topic'], basis: string, ...figures: readonly Row[]): readonly KnownFigure[] =>
  figures.map(([id, label, unit, from, to]) => ({ id, label, unit, plausible: { from, to }, basis, topic }));

const ALL: readonly KnownFigure[] = [
  ...rows(
    'forecast',
    SCALE,
    ['barometer', 'IAB-Arbeitsmarktbarometer', 'Punkte', 90, 110],
    ['barometer-arbeitslosigkeit', 'IAB-Arbeitsmarktbarometer, Komponente Arbeitslosigkeit', 'Punkte', 90, 110],
    ['barometer-beschaeftigung', 'IAB-Arbeitsmarktbarometer, Komponente Beschäftigung', 'Punkte', 90, 110],
    ['barometer-neutral', 'Neutraler Wert des IAB-Arbeitsmarktbarometers', 'Punkte', 100, 100],
  ),
  ...rows('forecast', 'Das Barometer blickt drei Monate voraus', [
    'barometer-horizont',
    'Horizont des IAB-Arbeitsmarktbarometers',
    'Monate',
    1,
    12,
  ]),
  ...rows(
    'employment',
    ANY_JOBCENTER,
    ['svb', 'Sozialversicherungspflichtig Beschäftigte', 'Beschäftigte', 5_000, 2_000_000],
    [
      'svb-auslaender',
      'Sozialversicherungspflichtig beschäftigte Ausländerinnen und Ausländer',
      'Beschäftigte',
      100,
      600_000,
    ],
    ['stellen', 'Gemeldete Arbeitsstellen', 'Stellen', 50, 60_000],
  ),
  ...rows(
    'employment',
    YEARLY,
    ['svb-wachstum', 'Veränderung der sozialversicherungspflichtigen Beschäftigung', 'Prozent Veränderung', -25, 40],
    ['stellen-rueckgang', 'Veränderung der gemeldeten Arbeitsstellen', 'Prozent Veränderung', -70, 150],
  ),
  ...rows('employment', SHARE, [
    'svb-auslaenderanteil-frueher',
    'Früherer Anteil ausländischer Beschäftigter',
    'Prozent',
    1,
    60,
  ]),
  ...rows('employment', 'Regionale Unterschiede am Ausbildungsmarkt', [
    'stellen-je-bewerber',
    'Gemeldete Ausbildungsstellen je Bewerberin oder Bewerber',
    'Verhältnis',
    0.2,
    8,
  ]),
  ...rows(
    'customers',
    ANY_JOBCENTER,
    ['elb', 'Erwerbsfähige Leistungsberechtigte', 'Personen', 300, 400_000],
    [
      'herkunft8',
      'Erwerbsfähige Leistungsberechtigte aus den acht stärksten Asylherkunftsländern',
      'Personen',
      10,
      100_000,
    ],
    [
      'herkunft8-gefluechtete',
      'Geflüchtete erwerbsfähige Leistungsberechtigte aus den acht stärksten Asylherkunftsländern',
      'Personen',
      10,
      100_000,
    ],
    ['ukraine-elb', 'Erwerbsfähige Leistungsberechtigte aus der Ukraine', 'Personen', 10, 60_000],
    ['ukraine-leistungsbezug', 'Geflüchtete aus der Ukraine im Leistungsbezug', 'Personen', 10, 90_000],
    ['ukraine-kinder', 'Kinder unter den Geflüchteten aus der Ukraine im Leistungsbezug', 'Personen', 1, 40_000],
  ),
  ...rows(
    'customers',
    SHARE,
    ['migrationsanteil-frueher', 'Langjähriger Anteil mit Migrationshintergrund', 'Prozent', 2, 90],
    ['migrationsanteil', 'Anteil mit Migrationshintergrund', 'Prozent', 2, 90],
  ),
  ...rows('resources', 'Bundeshaushalt, Kapitel Grundsicherung für Arbeitsuchende', [
    'bund-kuerzung',
    'Kürzung der Mittel des Bundes',
    'Euro',
    1_000_000,
    5_000_000_000,
  ]),
  ...rows(
    'resources',
    BUDGET,
    ['zuteilung-rueckgang', 'Rückgang der Zuteilung gegenüber dem Vorjahr', 'Euro', -100_000_000, 100_000_000],
    ['egt-zuteilung', 'Zuteilung Eingliederungsleistungen', 'Euro', 200_000, 400_000_000],
    ['vk-zuteilung', 'Zuteilung Verwaltungsbudget', 'Euro', 300_000, 500_000_000],
    ['kfa', 'Kommunaler Finanzierungsanteil', 'Euro', 50_000, 100_000_000],
    [
      'umschichtung',
      'Umschichtung aus den Eingliederungsleistungen in das Verwaltungsbudget',
      'Euro',
      -50_000_000,
      100_000_000,
    ],
  ),
  ...rows(
    'targets',
    YEARLY,
    ['ziel-iq-frauen', 'Ziel: Veränderung der Integrationsquote der Frauen', 'Prozent Veränderung', -30, 30],
    ['ziel-iq-maenner', 'Ziel: Veränderung der Integrationsquote der Männer', 'Prozent Veränderung', -30, 30],
    [
      'ziel-lzb-frauen',
      'Ziel: Veränderung des Bestands an Langzeitleistungsbezieherinnen',
      'Prozent Veränderung',
      -30,
      30,
    ],
    [
      'ziel-lzb-maenner',
      'Ziel: Veränderung des Bestands an Langzeitleistungsbeziehern',
      'Prozent Veränderung',
      -30,
      30,
    ],
    [
      'ziel-lzb-gesamt',
      'Ziel: Veränderung des Bestands an Langzeitleistungsbeziehenden',
      'Prozent Veränderung',
      -30,
      30,
    ],
  ),
  ...rows('targets', 'Weiter Rahmen um die bundesweite Integrationsquote (2014: 24,6 Prozent)', [
    'ziel-iq-gesamt',
    'Ziel: Integrationsquote',
    'Prozent',
    5,
    60,
  ]),
];

/** The figures every AMIP has, by id. Their label and unit are fixed here; an edition only delivers values. */
export const KNOWN_FIGURES: ReadonlyMap<string, KnownFigure> = new Map(ALL.map((figure) => [figure.id, figure]));

/** Settled once by the institute that publishes the Barometer; they have no history of values. */
const CONVENTIONS: ReadonlySet<string> = new Set(['barometer-neutral', 'barometer-horizont']);

/** Whether a figure is a convention rather than something measured. */
export const isConvention = (id: string): boolean => CONVENTIONS.has(id);
