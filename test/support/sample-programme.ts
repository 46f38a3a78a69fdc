import type { Block } from '../../src/blocks/block.ts';
import type { Programme, Section } from '../../src/blocks/programme.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import { chart, heading, list, paragraph, row, table, text } from './blocks.ts';
import { fonts } from './fonts.ts';
import { bars, course } from './sample-drawings.ts';

/**
 * A programme of an invented Jobcenter with the size and shape of a real one: sixteen headings, two tables, four charts,
 * lists, a quotation, links, generated parts. Figures and sentences are made up.
 */
const NB = '\u00a0';

const einleitung: readonly Block[] = [
  heading(1, '1', 'Einleitung', 'einleitung'),
  paragraph('e1', [
    text('Mit dem '),
    { kind: 'abbreviation', text: 'AMIP', long: 'Arbeitsmarkt- und Integrationsprogramm' },
    text(
      ` legt das Jobcenter Musterstadt offen, womit es im kommenden Jahr arbeitet und woran es sich messen lässt. Wer in Verwaltung, Bildung, Wirtschaft oder Ehrenamt mit uns zusammenarbeitet, findet hier die Vorhaben des Hauses; alle anderen finden eine Auskunft darüber, was mit öffentlichem Geld geschieht. Die Trägerversammlung stimmt das Programm nach §${NB}44c Abs.${NB}6 SGB${NB}II ab, der Beirat nach §${NB}18d SGB${NB}II berät es.`,
    ),
  ]),
  paragraph(
    'e2',
    'Niemand findet allein in Arbeit zurück. Deshalb sprechen wir Angebote der Jugendhilfe, der Schuldnerberatung, der Kammern und der freien Träger in festen Runden miteinander ab, bevor sie beginnen. Was sich doppelt, entfällt; was fehlt, wird gemeinsam beantragt. Diese Abstimmung kostet Zeit, sie spart aber Umwege, die vor allem jene treffen, die ohnehin viele Wege haben.',
  ),
  paragraph('e3', [
    text('Die Mittel sind knapper geworden. '),
    { kind: 'strong', children: [text('Qualifizierung bleibt dennoch der Schwerpunkt')] },
    text(
      ', weil sie als einziges Instrument über Jahre hinweg wirkt. Wo Beschäftigte des Hauses eine Aufgabe selbst übernehmen können, kaufen wir sie nicht mehr ein. Zahlen zur Grundsicherung veröffentlicht die ',
    ),
    {
      kind: 'link',
      href: 'https://statistik.arbeitsagentur.de/',
      contents: 'Statistik der Bundesagentur für Arbeit (Website)',
      children: [text('Statistik der Bundesagentur für Arbeit')],
    },
    text('; unsere eigenen Auswertungen stehen in '),
    { kind: 'link', href: '#kundenentwicklung', contents: 'Kapitel 2.4', children: [text(`Kapitel${NB}2.4`)] },
    text('.'),
  ]),
];

const rahmen: readonly Block[] = [
  heading(1, '2', 'Regionale Rahmenbedingungen', 'rahmenbedingungen'),
  heading(2, '2.1', 'Wirtschaftsprognose', 'wirtschaftsprognose'),
  paragraph(
    'r1',
    `Das Arbeitsmarktbarometer erreicht mit 100,3${NB}Punkten wieder den Bereich, der auf eine leichte Besserung hindeutet. Der Wert 100 trennt gute von schlechten Aussichten; er gilt für die folgenden drei Monate. Beide Teilwerte laufen auseinander: Während für die Arbeitslosigkeit weiter mit Zuwachs zu rechnen ist, entstehen zugleich neue Arbeitsplätze.`,
  ),
  {
    kind: 'quotation',
    id: 'q1',
    blocks: [
      paragraph(
        'q1-p',
        '„Wir erwarten keinen Aufschwung, aber auch keinen Einbruch. Wer jetzt qualifiziert, wird im Herbst gebraucht“, so fasst es die Konjunkturrunde der Westregion zusammen.',
      ),
    ],
  },
  chart(
    'barometer',
    'Abbildung 1',
    'Arbeitsmarktbarometer und seine beiden Teilwerte',
    'Balkendiagramm: Barometer 100,3 Punkte, Arbeitslosigkeit 97,4 Punkte, Beschäftigung 103,1 Punkte.',
    ['Stichtag: Januar 2024. Quelle: Institut für Arbeitsmarkt- und Berufsforschung.'],
    'daten-barometer',
  ),
  heading(2, '2.2', 'Beschäftigung in Musterstadt', 'beschaeftigung'),
  paragraph(
    'r2',
    `In Musterstadt arbeiten 56.970${NB}Menschen sozialversicherungspflichtig, rund 5${NB}% mehr als vier Jahre zuvor. Getragen wird der Zuwachs fast ganz von Beschäftigten ohne deutschen Pass: Ihr Anteil ist im selben Zeitraum von 10${NB}% auf 15${NB}% gestiegen, das sind nun 8.785${NB}Personen. Pandemie und Energiekrise haben Spuren hinterlassen, den Bestand an Arbeitsplätzen aber nicht verringert.`,
  ),
  heading(2, '2.3', 'Arbeitsmarkt und Ausbildungsmarkt', 'arbeitsmarkt'),
  paragraph(
    'r3',
    `Zum Jahresende waren 1.609${NB}offene Stellen gemeldet. Das sind rund 30${NB}% weniger als ein Jahr davor und doch mehr, als vor der Pandemie üblich war. Ein Logistikunternehmen, das sich im Herbst 2022 ansiedelte, stellt noch immer laufend ein, weil viele Beschäftigte nach wenigen Monaten weiterziehen. Für unsere Kundinnen und Kunden ist das eine Tür, die häufiger aufgeht als andere.`,
  ),
  paragraph(
    'r4',
    `Ob das geplante Werk für Batteriezellen seinen Zeitplan hält, entscheidet sich nicht vor Ort. Wir planen daher ohne diese Arbeitsplätze. Auf dem Ausbildungsmarkt kommen auf jede Bewerbung 3,9${NB}gemeldete Stellen; auch mit schwachem Schulabschluss ist ein Beginn möglich, wenn die Begleitung stimmt.`,
  ),
  heading(2, '2.4', 'Kundenentwicklung', 'kundenentwicklung'),
  paragraph(
    'r5',
    `Im September 2023 betreuten wir 6.658${NB}erwerbsfähige Leistungsberechtigte. Der tiefste Stand der Reihe liegt neun Monate davor (Dezember 2022: 6.540), der höchste im September 2019 mit 7.539. Seit dem Tiefpunkt steigt die Zahl leicht.`,
  ),
  chart(
    'elb',
    'Abbildung 2',
    'Erwerbsfähige Leistungsberechtigte im Jobcenter Musterstadt',
    'Liniendiagramm: 7.539 im September 2019, Rückgang auf 6.540 im Dezember 2022, danach 6.658 im September 2023.',
    [
      'Stichtag: jeweils Monatsmitte, zuletzt September 2023. Die Achse beginnt bei 6.000.',
      'Quelle: Statistik der Bundesagentur für Arbeit, Grundsicherung für Arbeitsuchende.',
    ],
    'daten-elb',
  ),
  paragraph(
    'r6',
    `Der Zuwachs entfällt vor allem auf Menschen aus Afghanistan, Eritrea, Irak, Iran, Nigeria, Pakistan, Somalia und Syrien. Sie stellen 14,6${NB}% aller Kundinnen und Kunden. Aus der Ukraine kommen weitere 747${NB}Personen. Insgesamt hat nun mehr als jede dritte betreute Person eine Einwanderungsgeschichte; über lange Jahre war der Anteil stabil.`,
  ),
  heading(2, '2.5', 'Ressourcen', 'ressourcen'),
  paragraph(
    'r7',
    `Der Bund stellt insgesamt ebenso viel bereit wie im Vorjahr. Weil sich der Schlüssel geändert hat, nach dem das Geld auf die Jobcenter verteilt wird, erhält Musterstadt dennoch 1,8${NB}Mio.${NB}€ weniger. Ein erheblicher Teil der Eingliederungsmittel muss zudem die Verwaltung decken. Für das laufende Jahr ergibt sich folgende Aufteilung:`,
  ),
  table(
    'budget',
    'Tabelle 1',
    'Aufteilung der Mittel auf die beiden Teilbudgets 2024',
    ['Position', 'Eingliederungsleistungen', 'Verwaltungsbudget'],
    [
      row('Zuteilung', [`7.245.607,00${NB}€`, `11.033.496,00${NB}€`]),
      row('Kommunaler Finanzierungsanteil', ['', `2.374.960,98${NB}€`]),
      row('Umschichtung zwischen den Teilbudgets', [`−2.421.392,00${NB}€`, `2.421.392,00${NB}€`]),
      row('Umschichtungsanteil', [`33,4${NB}%`, '']),
      row('Operativer Ansatz', [`4.824.215,00${NB}€`, `15.829.848,98${NB}€`], true),
    ],
    ['Stand: Januar 2024. Quelle: Zuteilungsbescheid des Bundes und Haushaltsplan der Stadt.'],
  ),
  chart(
    'mittel',
    'Abbildung 3',
    'Von der Zuteilung zum operativen Ansatz',
    'Balkendiagramm: Zuteilung 7,2 Millionen Euro, Umschichtung 2,4 Millionen, operativer Ansatz 4,8 Millionen.',
    [`Beträge in Mio.${NB}€, nur Eingliederungsleistungen. Quelle: wie Tabelle 1.`],
    'daten-mittel',
  ),
  paragraph(
    'r8',
    'Mit dem operativen Ansatz finanzieren wir zuerst, was bereits begonnen hat. Neue Vorhaben beginnen, sobald laufende enden. Diese Reihenfolge ist unbequem, schützt aber jene, die schon unterwegs sind.',
  ),
];

const ziele: readonly Block[] = [
  heading(1, '3', 'Zielvereinbarung 2024', 'zielvereinbarung'),
  paragraph(
    'z1',
    'Zwei Kennzahlen werden mit dem Land vereinbart und monatlich verfolgt: wie viele Menschen in Arbeit oder Ausbildung münden und wie viele langfristig auf Leistungen angewiesen bleiben. Angeboten haben wir folgende Werte:',
  ),
  list('z2', [
    `Integrationsquote der Frauen: Steigerung um 1,8${NB}%`,
    `Integrationsquote der Männer: Verringerung um 2,3${NB}%`,
    `Integrationsquote gesamt: 19,8${NB}%`,
    `Bestand im Langzeitbezug, Frauen: Anstieg um höchstens 8,7${NB}%`,
    `Bestand im Langzeitbezug, Männer: Verringerung um 1,8${NB}%`,
  ]),
  chart(
    'zielwerte',
    'Abbildung 4',
    'Angebotene Veränderung gegenüber dem Vorjahr nach Geschlecht',
    'Balkendiagramm der angebotenen Veränderungen nach Geschlecht.',
    ['Angebotswerte vom Januar 2024. Quelle: eigene Planung.'],
    'daten-zielwerte',
  ),
  paragraph(
    'z3',
    'Frauen und Männer werden getrennt betrachtet, weil sich ihre Ausgangslage unterscheidet: Viele Männer haben in der Logistik Arbeit gefunden, während Betreuungspflichten noch immer überwiegend Frauen binden. Ein gemeinsamer Wert würde beides verdecken.',
  ),
];

const felder: readonly Block[] = [
  heading(1, '4', 'Geschäftspolitische Handlungsfelder', 'handlungsfelder'),
  heading(2, '4.1', 'Allgemeines', 'allgemeines'),
  paragraph(
    'h1',
    'Arbeit ist der sicherste Weg aus der Bedürftigkeit, aber selten der kürzeste. Vor dem ersten Arbeitstag stehen oft Schulden, fehlende Kinderbetreuung, eine Krankheit oder ein Abschluss, den hierzulande niemand kennt. Unsere Fachkräfte räumen solche Hindernisse nacheinander aus dem Weg, zusammen mit den Menschen, die es betrifft, und in der Reihenfolge, die diese für richtig halten.',
  ),
  heading(2, '4.2', 'Beratung, Qualifizierung, Förderung und Vermittlung', 'beratung'),
  paragraph(
    'h2',
    'Der regionale Arbeitsmarkt fragt Fachkräfte nach und bietet daneben viele einfache Tätigkeiten an. Letztere führen schnell in Arbeit, doch häufig ebenso schnell wieder hinaus. Wir werben deshalb in jeder Beratung für einen Berufsabschluss, auch wenn er zwei Jahre dauert. Vor, während und nach einer Weiterbildung bleibt dieselbe Fachkraft zuständig; so geht zwischen Zeugnis und Bewerbung keine Woche verloren.',
  ),
  paragraph(
    'h3',
    'Ausländische Abschlüsse prüfen wir gemeinsam mit den Kammern. Oft genügt eine Anpassungsqualifizierung von wenigen Monaten, um einen mitgebrachten Beruf weiterführen zu können. Kein Kurs ist dabei Selbstzweck: Bewilligt wird, was in einen Plan passt, den beide Seiten unterschrieben haben.',
  ),
  heading(3, '4.2.1', 'Beruflicher Ersteinstieg', 'ersteinstieg'),
  paragraph('h4', [
    text(
      `Junge Menschen erreichen wir über die Jugendberufsagentur. Sie vereint Berufsberatung, Jugendhilfe und Jobcenter unter einem Dach. Wer dort nicht erscheint, wird aufgesucht: Streetwork nach §${NB}16h SGB${NB}II spricht sogenannte „`,
    ),
    { kind: 'foreign', lang: 'en', text: 'Disconnected People' },
    text(
      '“ dort an, wo sie sich aufhalten, und begleitet sie zurück zu Schule, Ausbildung oder Beratung. Träger und Stadt finanzieren das Vorhaben gemeinsam.',
    ),
  ]),
  paragraph(
    'h5',
    'Betriebe gewinnen wir mit einem einfachen Versprechen: Für jede Auszubildende und jeden Auszubildenden mit Förderbedarf gibt es über die gesamte Lehrzeit eine feste Ansprechperson. Im vergangenen Jahr wurde kein einziger so begleiteter Vertrag vorzeitig gelöst.',
  ),
  heading(
    3,
    '4.2.2',
    'Einmündung in Arbeit zur Reduzierung von Langzeitarbeitslosigkeit/Langzeitleistungsbezug',
    'langzeit',
  ),
  paragraph(
    'h6',
    'Wer lange ohne Arbeit ist, traut sich weniger zu, als möglich wäre. Ein Team aus vier Fachkräften besucht daher Menschen, die auf Briefe nicht mehr antworten, zu Hause. Ist das Vertrauen wiederhergestellt, folgt ein Coaching, das den Alltag ordnet, ehe über Stellen gesprochen wird. Das Team hat folgende Aufgaben:',
  ),
  list('h7', [
    'Menschen ohne Kontakt zum Jobcenter aufsuchen und für die Zusammenarbeit gewinnen',
    `alle Eingliederungsleistungen nach §${NB}16 SGB${NB}II aufeinander abgestimmt einsetzen`,
    [
      paragraph('h7-c', 'berufliche Weiterbildungen vorbereiten und begleiten, dabei insbesondere'),
      list('h7-c-l', [
        'Teilqualifizierungen, die zusammen einen Abschluss ergeben',
        [
          paragraph('h7-c-l2', 'Kurse in Teilzeit'),
          list('h7-c-l2-l', [
            'mit Kinderbetreuung im selben Haus',
            [
              paragraph('h7-c-l2-l2', 'mit Sprachunterricht'),
              list('h7-c-l2-l2-l', ['vormittags', 'an zwei Abenden der Woche']),
            ],
          ]),
        ],
      ]),
    ],
    'Frauen in Beratung und Förderung im selben Umfang erreichen wie Männer',
    'geförderte Beschäftigung nach dem Teilhabechancengesetz samt Coaching anbieten',
  ]),
  paragraph(
    'h8',
    'Trotz des kleineren Budgets bleibt ein Grundbestand an Maßnahmen erhalten. Gekürzt wird zuerst dort, wo Plätze unbesetzt blieben; Arbeitsgelegenheiten bestehen nur noch für Menschen fort, denen kein anderes Angebot offensteht.',
  ),
  list(
    'h9',
    [
      'Weiterbildung geht vor Aktivierung, wenn beides in Frage kommt und die Voraussetzungen für einen anerkannten Abschluss vorliegen.',
      `Maßnahmen nach §${NB}45 SGB${NB}III werden in kürzeren Abschnitten eingekauft, damit Teilnehmende früher wechseln können.`,
      'Projekte des Europäischen Sozialfonds ergänzen das Angebot, sie ersetzen es nicht.',
    ],
    true,
  ),
  heading(3, '4.2.3', 'Integration geflüchteter Menschen', 'gefluechtete'),
  paragraph(
    'h10',
    `Der vorübergehende Schutz für Geflüchtete aus der Ukraine gilt bis März 2025 fort. Ende 2023 erhielten 1.079${NB}von ihnen Leistungen, darunter 299${NB}Kinder. Hinzu kommen 950${NB}erwerbsfähige Personen aus den acht wichtigsten Herkunftsländern außerhalb Europas.`,
  ),
  paragraph('h11', [
    text('Nach dem Integrationskurs beginnt mit dem '),
    { kind: 'emphasis', children: [text('Job-Turbo')] },
    text(
      ` eine Zeit engerer Begleitung: Ab dem Sprachniveau A2 laden wir alle sechs Wochen ein, stellen in Gruppen Arbeitgeber vor und vermitteln Stellen, neben denen der Spracherwerb weitergehen kann. Der gemeinsame Arbeitgeberservice spricht dafür gezielt Betriebe an, die Anleitung in einfacher Sprache zusagen. Wer schon einen Beruf gelernt hat, wird zugleich zur Anerkennung beraten. So soll aus der ersten Stelle keine Sackgasse werden.`,
    ),
  ]),
  paragraph(
    'h12',
    'Arbeit ist dabei mehr als Einkommen. Sie schafft Bekanntschaften, Sprache und Selbstständigkeit, und sie verkürzt den Weg in die Stadtgesellschaft. Wir messen den Erfolg deshalb nicht allein an der ersten Aufnahme einer Beschäftigung, sondern daran, ob sie nach zwölf Monaten noch besteht.',
  ),
  heading(3, '4.2.4', 'Partizipation von Frauen', 'frauen'),
  paragraph(
    'h13',
    'Frauen sind in Maßnahmen seltener vertreten als im Bestand. Der häufigste Grund ist fehlende Kinderbetreuung am Nachmittag. Wir melden den Bedarf quartalsweise an das Jugendamt und drängen auf weitere Plätze. In der Beratung sprechen wir mit beiden Eltern darüber, wer welche Aufgabe übernimmt; die Beauftragte für Chancengleichheit am Arbeitsmarkt bietet dazu Einzelgespräche und Gruppen an.',
  ),
  heading(2, '4.3', 'Sicherstellung der Leistungsgewährung', 'leistungsgewaehrung'),
  paragraph(
    'h14',
    'Wer Anspruch hat, soll sein Geld pünktlich und in richtiger Höhe erhalten. Erstanträge werden binnen zehn Arbeitstagen entschieden. Bescheide formulieren wir so, dass sie ohne Hilfe verständlich sind; wo das Fachverfahren keinen anderen Text zulässt, liegt ein Merkblatt bei.',
  ),
  paragraph(
    'h15',
    'Bei den Kosten der Unterkunft zeigt sich der angespannte Wohnungsmarkt am deutlichsten. Umzüge in günstigere Wohnungen sind kaum noch möglich, Energieschulden nehmen zu. Mit der Stadt und den Versorgern bestehen feste Absprachen, damit niemand im Winter ohne Heizung bleibt. Leistungsmissbrauch verfolgen wir, ohne alle unter Verdacht zu stellen; Minderungen bleiben die Ausnahme.',
  ),
];

const abkuerzungen: readonly Block[] = [
  heading(1, null, 'Abkürzungen', 'abkuerzungen'),
  table(
    'abkuerzungsliste',
    '',
    '',
    ['Abkürzung', 'Bedeutung'],
    [
      row('AMIP', ['Arbeitsmarkt- und Integrationsprogramm']),
      row('eLb', ['erwerbsfähige Leistungsberechtigte']),
      row('IQ', ['Integrationsquote']),
      row('KFA', ['kommunaler Finanzierungsanteil']),
      row('LZB', ['Langzeitleistungsbezieherinnen und Langzeitleistungsbezieher']),
      row('SGB', ['Sozialgesetzbuch']),
    ],
  ),
];

const chartData: readonly Block[] = [
  heading(1, null, 'Werte der Abbildungen', 'werte'),
  table(
    'daten-barometer',
    'Tabelle 2',
    'Arbeitsmarktbarometer (Werte zu Abbildung 1)',
    ['Wert', 'Punkte'],
    [row('Barometer', ['100,3']), row('Teilwert Arbeitslosigkeit', ['97,4']), row('Teilwert Beschäftigung', ['103,1'])],
  ),
  table(
    'daten-elb',
    'Tabelle 3',
    'Erwerbsfähige Leistungsberechtigte (Werte zu Abbildung 2)',
    ['Stichtag', 'Personen'],
    [
      row('September 2019', ['7.539']),
      row('September 2020', ['7.412']),
      row('September 2021', ['7.018']),
      row('Dezember 2022', ['6.540']),
      row('September 2023', ['6.658']),
    ],
  ),
  table(
    'daten-mittel',
    'Tabelle 4',
    'Eingliederungsleistungen (Werte zu Abbildung 3)',
    ['Schritt', `Mio.${NB}€`],
    [row('Zuteilung', ['7,2']), row('Umschichtung', ['2,4']), row('Operativer Ansatz', ['4,8'])],
  ),
  table(
    'daten-zielwerte',
    'Tabelle 5',
    'Angebotene Veränderung (Werte zu Abbildung 4)',
    ['Kennzahl', 'Frauen', 'Männer'],
    [
      row('Integrationsquote', [`1,8${NB}%`, `−2,3${NB}%`]),
      row('Bestand im Langzeitbezug', [`8,7${NB}%`, `−1,8${NB}%`]),
    ],
  ),
];

const impressum: readonly Block[] = [
  heading(1, null, 'Impressum', 'impressum'),
  paragraph('i1', [
    { kind: 'strong', children: [text('Herausgeber: ')] },
    text('Jobcenter Musterstadt, Am Markt 1, 00000 Musterstadt'),
  ]),
  paragraph('i2', [
    { kind: 'strong', children: [text('Kontakt: ')] },
    {
      kind: 'link',
      href: 'mailto:post@jobcenter.example',
      contents: 'E-Mail an das Jobcenter',
      children: [text('post@jobcenter.example')],
    },
  ]),
];

const section = (id: string, part: Section['part'], blocks: readonly Block[]): Section => ({
  id,
  part,
  file: `data/2024/chapters/${id}.md`,
  blocks,
});

export const sampleProgramme: Programme = {
  title: 'Arbeitsmarkt- und Integrationsprogramm',
  shortTitle: 'AMIP',
  yearsLabel: '2024',
  organisation: 'Jobcenter Musterstadt',
  carriers: ['Bundesagentur für Arbeit', 'Stadt Musterstadt'],
  standLine: 'Stand: Januar 2024',
  state: 'published',
  language: 'de-DE',
  date: '2024-01-31',
  accent: '#1f5a94',
  thousands: 'point',
  contents: true,
  sections: [
    section('einleitung', 'body', einleitung),
    section('rahmenbedingungen', 'body', rahmen),
    section('zielvereinbarung', 'body', ziele),
    section('handlungsfelder', 'body', felder),
    section('abkuerzungen', 'abbreviations', abkuerzungen),
    section('werte', 'chartData', chartData),
    section('impressum', 'imprint', impressum),
  ],
  printed: new Map(),
};

/** The pictures of the sample's charts. */
export function sampleDrawings(): ReadonlyMap<string, Drawing> {
  const { measure } = fonts();
  return new Map([
    [
      'barometer',
      bars(
        [
          { label: 'Barometer', value: 100.3, text: '100,3' },
          { label: 'Arbeitslosigkeit', value: 97.4, text: '97,4' },
          { label: 'Beschäftigung', value: 103.1, text: '103,1' },
        ],
        measure,
      ),
    ],
    [
      'elb',
      course(
        [
          { label: 'Sept. 2019', value: 7539, text: '7.539' },
          { label: 'Sept. 2020', value: 7412, text: '7.412' },
          { label: 'Sept. 2021', value: 7018, text: '7.018' },
          { label: 'Dez. 2022', value: 6540, text: '6.540' },
          { label: 'Sept. 2023', value: 6658, text: '6.658' },
        ],
        6000,
        8000,
      ),
    ],
    [
      'mittel',
      bars(
        [
          { label: 'Zuteilung', value: 7.2, text: '7,2' },
          { label: 'Umschichtung', value: 2.4, text: '−2,4' },
          { label: 'Operativer Ansatz', value: 4.8, text: '4,8' },
        ],
        measure,
      ),
    ],
    [
      'zielwerte',
      bars(
        [
          { label: 'Integrationsquote, Frauen', value: 1.8, text: `+1,8${NB}%` },
          { label: 'Integrationsquote, Männer', value: 2.3, text: `−2,3${NB}%` },
          { label: 'Langzeitbezug, Frauen', value: 8.7, text: `+8,7${NB}%` },
          { label: 'Langzeitbezug, Männer', value: 1.8, text: `−1,8${NB}%` },
        ],
        measure,
      ),
    ],
  ]);
}
