import type { HarmlessEdit } from './blind-mistake.ts';

/** A sentence that is right, set behind the last line of a chapter. */
export type RightSentence = readonly [chapter: string, sentence: string];

export const RIGHT_SENTENCES: readonly RightSentence[] = [
  ['beschaeftigung', 'Gegenüber {{zahl svb am="2023-06"}} ist die Beschäftigung auf {{wert svb}} gewachsen.'],
  ['beschaeftigung', 'Sie hat auf {{wert svb}} etwas zugelegt.'],
  ['beschaeftigung', 'Der Anteil der Beschäftigten mit deutschem Pass ist geringer als früher.'],
  [
    'kundenentwicklung',
    'Mit {{zahl elb}} waren es mehr Leistungsberechtigte als im {{stichtag elb am="2023-09"}} ({{zahl elb am="2023-09"}}).',
  ],
  [
    'kundenentwicklung',
    'Gegenüber {{stichtag elb am="2019-09"}} ({{zahl elb am="2019-09"}}) ist die Zahl mit {{zahl elb}} geringer.',
  ],
  ['kundenentwicklung', 'Die Zahl ist mit {{zahl elb}} nicht gesunken, sondern gestiegen.'],
  ['kundenentwicklung', 'Ein Jahr zuvor waren es {{zahl elb am="2023-09"}} Leistungsberechtigte.'],
  [
    'kundenentwicklung',
    'Der höchste Wert der hier genannten Monate waren {{zahl elb am="2019-09"}} im {{stichtag elb am="2019-09"}}.',
  ],
  [
    'kundenentwicklung',
    'Rund ein {{fest "Siebtel" grund="Wortlaut"}} kommt aus diesen Ländern ({{wert herkunft8-anteil}}).',
  ],
  ['kundenentwicklung', 'Der Anteil ist um {{wert migrationsanteil-punkte}} gestiegen.'],
  ['kundenentwicklung', 'Das sind {{wert elb-wachstum}} mehr als ein Jahr zuvor.'],
  [
    'kundenentwicklung',
    'Seit dem Tiefstand von {{zahl elb am="2022-12"}} im {{stichtag elb am="2022-12"}} nimmt die Zahl zu.',
  ],
  ['kundenentwicklung', '### Mehr Leistungsberechtigte als im Vorjahr'],
  ['digitales', 'Mit {{wert antraege-digital}} ist das ein Plus gegenüber {{wert antraege-digital am="2023-12-31"}}.'],
  [
    'digitales',
    'Mehr als ein {{fest "Drittel" grund="Wortlaut"}} der Anträge geht digital ein ({{wert antraege-digital}}).',
  ],
  ['digitales', 'Weniger als die {{fest "Hälfte" grund="Wortlaut"}} geht digital ein ({{wert antraege-digital}}).'],
  ['digitales', 'Der Papierverbrauch ist dadurch gesunken.'],
  [
    'arbeitsmarkt',
    'Mit {{zahl stellen-je-bewerber}} waren es weniger Stellen je Bewerberin und Bewerber als die {{zahl stellen-je-bewerber am="2023-12-31"}} im Jahr davor.',
  ],
  ['arbeitsmarkt', 'Der Bestand kletterte auf {{wert stellen}}.'],
  ['arbeitsmarkt', 'Mit {{zahl stellen}} gab es mehr offene Stellen als im {{stichtag stellen am="2023-12"}}.'],
  ['arbeitsmarkt', 'Der größte Arbeitgeber der Stadt ist die Verwaltung.'],
  [
    'ressourcen',
    'Die Umschichtung fällt mit {{wert umschichtung}} niedriger aus als im Vorjahr ({{wert umschichtung am="2024"}}).',
  ],
  [
    'ressourcen',
    'Knapp ein {{fest "Drittel" grund="Wortlaut"}} des Eingliederungstitels wird umgeschichtet ({{wert umschichtung-anteil}}).',
  ],
  ['ressourcen', 'Für Eingliederung sind es {{wert egt-zuteilung mio=true}}.'],
  ['ressourcen', '### Mehr Mittel als im Vorjahr'],
  ['ressourcen', 'Von Kürzungen bleibt das Jobcenter verschont.'],
  ['ressourcen', 'Sollten die Mittel im Lauf des Jahres gekürzt werden, setzt das Jobcenter Schwerpunkte.'],
  ['ressourcen', 'Die Verordnung stammt aus dem Jahr {{fest "2024" grund="Datum der Verordnung"}}.'],
  ['einleitung', 'Das Budget wächst.'],
  ['einleitung', 'Trotz der höheren Mittel gehen wir sparsam mit ihnen um.'],
  ['beratung', 'Trotz steigender Kundenzahlen bleibt die Beratung intensiv.'],
  ['beratung', 'Erstmals bieten wir Beratung auch am Abend an.'],
  ['beratung', 'Das größte Hemmnis ist oft die Sprache.'],
  ['beratung', 'Mehr denn je kommt es auf Qualifizierung an.'],
  ['beratung', 'Wir wollen Bürokratie abbauen und Wartezeiten senken.'],
  ['beratung', 'Der Kommunale Sozialdienst (KSD) hilft dabei; mit dem KSD arbeiten wir eng zusammen.'],
  [
    'beratung',
    'Seit der Reform im Jahr {{fest "2005" grund="Einführung des SGB II"}} berät das Jobcenter aus einer Hand.',
  ],
  ['beratung', 'Jede zweite Woche gibt es eine Sprechstunde.'],
  ['allgemeines', 'Wir wollen die Zahl der Leistungsberechtigten senken.'],
  ['allgemeines', 'Die Ausrichtung bleibt unverändert.'],
  ['allgemeines', 'Unser Ziel ist der Rückgang der Langzeitarbeitslosigkeit.'],
  ['allgemeines', 'Im Jahr {{vorjahr}} haben wir das Verfahren erprobt.'],
  ['allgemeines', 'Bis {{folgejahr}} soll es überall gelten.'],
  ['allgemeines', 'Mit der {{fest "Hälfte" grund="Wortlaut"}} der Zeit wäre niemandem geholfen.'],
  ['integration', 'Mehr Geflüchtete aus der Ukraine als im Vorjahr beziehen Leistungen.'],
  ['integration', 'Gut ein {{fest "Viertel" grund="Wortlaut"}} davon sind Kinder.'],
  ['integration', 'Seit dem Angriff im Jahr {{fest "2022" grund="Beginn des Krieges"}} suchen viele Schutz.'],
  ['integration', 'Sie bleiben oft länger als geplant.'],
  ['einmuendung', 'Das Teilhabechancengesetz aus dem Jahr {{fest "2019" grund="Inkrafttreten"}} wirkt weiter.'],
  [
    'einmuendung',
    'Den Bestand an Langzeitleistungsbeziehenden wollen wir um {{wert ziel-lzb-gesamt betrag=true}} verringern.',
  ],
  ['einmuendung', '- Abbau von Hemmnissen und Zuwachs an Selbstvertrauen'],
  ['partizipation', 'Die Integrationsquote der Frauen soll um {{wert ziel-iq-frauen}} steigen.'],
  ['partizipation', 'Der Anteil der Frauen in Führung soll steigen.'],
  ['zielwerte', 'Für die Männer streben wir eine höhere Integrationsquote an.'],
  ['zielwerte', 'Angeboten sind {{wert ziel-iq-gesamt}}, mehr als im Vorjahr ({{wert ziel-iq-gesamt am="2024"}}).'],
  ['wirtschaftsprognose', 'Die Komponente Beschäftigung gab auf {{zahl barometer-beschaeftigung}} Punkte nach.'],
  [
    'wirtschaftsprognose',
    'Die Komponente Arbeitslosigkeit verbesserte sich auf {{zahl barometer-arbeitslosigkeit}} Punkte.',
  ],
  [
    'wirtschaftsprognose',
    'Seinen Höchststand hatte das Barometer im {{stichtag barometer am="2024-04"}} mit {{zahl barometer am="2024-04"}} Punkten.',
  ],
  [
    'wirtschaftsprognose',
    'Mit {{zahl barometer am="2024-11"}} Punkten war es im {{stichtag barometer am="2024-11"}} am niedrigsten.',
  ],
  [
    'wirtschaftsprognose',
    'Im Vormonat ({{stichtag barometer am="2024-12"}}) waren es {{zahl barometer am="2024-12"}} Punkte.',
  ],
  ['wirtschaftsprognose', 'Mit {{zahl barometer}} Punkten ist es zum zweiten Mal in Folge gestiegen.'],
  ['leistungsgewaehrung', 'Das Bürgergeld gilt seit {{fest "Januar 2023" grund="Einführung"}}.'],
  ['ersteinstieg', 'Je Bewerberin und Bewerber gibt es weniger Ausbildungsstellen als im Vorjahr.'],
];

/** Figures that were corrected, and captions said in other words. */
export const HARMLESS_DATA: readonly HarmlessEdit[] = [
  { case: 'eLb corrected', edits: [{ file: 'customers.yaml', find: 'value: 6812', replace: 'value: 6830' }] },
  { case: 'employees corrected', edits: [{ file: 'employment.yaml', find: 'value: 57410', replace: 'value: 57520' }] },
  { case: 'Stellen corrected', edits: [{ file: 'employment.yaml', find: 'value: 1742', replace: 'value: 1745' }] },
  { case: 'children corrected', edits: [{ file: 'customers.yaml', find: 'value: 304', replace: 'value: 307' }] },
  { case: 'target corrected', edits: [{ file: 'targets.yaml', find: 'value: -1.9', replace: 'value: -2.0' }] },
  { case: 'target rate as last year', edits: [{ file: 'targets.yaml', find: 'value: 20.1', replace: 'value: 19.8' }] },
  {
    case: 'barometer revised',
    edits: [{ file: 'forecast.yaml', find: '2025-01, value: 100.2', replace: '2025-01, value: 100.4' }],
  },
  { case: 'municipal share corrected', edits: [{ file: 'resources.yaml', find: '2449870.55', replace: '2448870.55' }] },
  {
    case: 'digital applications corrected',
    edits: [{ file: 'customers.yaml', find: 'value: 36.9', replace: 'value: 38.2' }],
  },
  {
    case: 'barometer component as a year ago',
    edits: [{ file: 'forecast.yaml', find: 'value: 98.6', replace: 'value: 97.4' }],
  },
  { case: 'factory opens later', edits: [{ file: 'employment.yaml', find: 'date: 2026', replace: 'date: 2027' }] },
  {
    case: 'another month of eLb',
    edits: [
      {
        file: 'customers.yaml',
        after: 'date: 2019-09, value: 7539',
        line: '      - { date: 2021-12, value: 6790, status: endgültig }',
      },
    ],
  },
  {
    case: 'caption in other words',
    edits: [
      {
        file: 'exhibits.yaml',
        find: 'Aufteilung der Mittel auf die Teilbudgets {{jahr}}',
        replace: 'Mittel {{jahr}} nach Teilbudgets, in Euro',
      },
    ],
  },
  {
    case: 'quotation in other words',
    edits: [{ file: 'forecast.yaml', find: '- vorsichtige Zuversicht', replace: '- verhaltene Zuversicht' }],
  },
];
