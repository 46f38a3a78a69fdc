import { replacing } from './cases.ts';
import type { Seed } from './seed.ts';

/** A sentence put behind the first line of a chapter that holds these words. */
const behind =
  (words: string, sentence: string) =>
  (text: string): string => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes(words));
    if (at < 0) throw new Error(`„${words}“ stands nowhere in the text`);
    return [...lines.slice(0, at + 1), sentence, ...lines.slice(at + 1)].join('\n');
  };

const fixed = (text: string, reason: string): string => `{{fest "${text}" grund="${reason}"}}`;

/** Mistakes in sentences: what the figures contradict, what is left over from last year, what nobody explains. */
export const TEXTS: readonly Seed[] = [
  {
    rule: 'text.other-year',
    case: 'The heading still names the year before (Leverkusen 2017: „Geschäftspolitische Ziele und Schwerpunkte 2016“)',
    file: 'chapters/zielwerte.md',
    edit: { find: '# Angebotene Zielwerte {{jahr}}', replace: `# Angebotene Zielwerte ${fixed('2024', 'Jahr')}` },
  },
  {
    rule: 'text.other-year',
    case: 'A heading without figures below it is two years old',
    file: 'chapters/handlungsfelder.md',
    edit: {
      find: '# Geschäftspolitische Handlungsfelder',
      replace: `# Geschäftspolitische Handlungsfelder ${fixed('2023', 'Jahr')}`,
    },
  },
  {
    rule: 'text.other-year',
    case: 'A year far in the future is a slip of the finger (EinglMV: „Verordnung vom 14. Dezember 2024“ for 2023)',
    file: 'chapters/ressourcen.md',
    edit: behind('Haushaltsausschuss', `Die Arbeit ist bis ${fixed('2052', 'Laufzeit')} gesichert.`),
  },
  {
    rule: 'text.other-year',
    case: 'A sentence about a project was taken over years ago and never changed',
    file: 'chapters/einmuendung.md',
    edit: { find: '{{stichtag aufsuchende-arbeit}}', replace: fixed('2019', 'Beginn') },
    also: ['figure.unused'],
  },
  {
    rule: 'text.other-year',
    case: 'The imprint says which programme is continued, and it is that of three years ago',
    file: 'edition.yaml',
    edit: { find: 'Erfundene Ausgabe für Tests. Stadt', replace: 'Fortschreibung des Programms 2022. Stadt' },
  },
  {
    rule: 'text.other-year',
    case: 'The title on the cover names the year before',
    file: 'edition.yaml',
    edit: {
      find: 'title: Arbeitsmarkt- und Integrationsprogramm',
      replace: 'title: Arbeitsmarkt- und Integrationsprogramm 2023',
    },
  },
  {
    rule: 'text.other-year',
    case: 'The caption of the budget table names the year before',
    file: 'exhibits.yaml',
    edit: {
      find: 'caption: Aufteilung der Mittel auf die Teilbudgets {{jahr}}',
      replace: `caption: Aufteilung der Mittel auf die Teilbudgets {{fest "2023" grund="Jahr"}}`,
    },
  },
  {
    rule: 'text.other-year',
    case: '„Gegenwärtig“ stands before a share of years ago (the Migrationsanteil „gegenwärtig“ without a date)',
    file: 'chapters/kundenentwicklung.md',
    edit: {
      find: 'von {{wert migrationsanteil-frueher}} im',
      replace: 'von gegenwärtig {{wert migrationsanteil-frueher}} im',
    },
  },
  {
    rule: 'text.other-year',
    case: '„Im letzten Jahr“ tells of a count that is years old („im letzten Jahr“ without a date)',
    file: 'chapters/kundenentwicklung.md',
    edit: behind('Diese Werte zeichnet', 'Im letzten Jahr waren es {{zahl elb am="2022-12"}}.'),
  },
  {
    rule: 'quotation.other-month',
    case: 'The words quoted belong to the release of December, the figures to that of January („kein einfaches Jahr“)',
    file: 'forecast.yaml',
    edit: (text) => text.replace('    date: 2025-01\n    source: iab\n', '    date: 2024-12-20\n    source: iab\n'),
  },
  {
    rule: 'text.trend',
    case: 'The barometer has fallen and the sentence still says that it has risen',
    file: 'chapters/wirtschaftsprognose.md',
    edit: { find: 'Punkte) gestiegen.', replace: 'Punkte) gesunken.' },
  },
  {
    rule: 'text.trend',
    case: 'Vacancies have risen by eight per cent and are told to have fallen',
    file: 'chapters/arbeitsmarkt.md',
    edit: replacing([
      '{{jenach stellen-rueckgang steigt="zugenommen" sinkt="abgenommen" gleich="zugenommen"}}',
      'abgenommen',
    ]),
  },
  {
    rule: 'text.trend',
    case: 'A concession taken over from last year speaks of a decline of vacancies („zwar … gefallen“)',
    file: 'chapters/arbeitsmarkt.md',
    edit: behind(
      'Statt {{zahl stellen',
      'Zwar ist die Zahl auf {{zahl stellen}} gefallen, gute Chancen bietet der Markt gleichwohl.',
    ),
  },
  {
    rule: 'text.trend',
    case: 'Between two dates the number of Leistungsberechtigten has fallen, the sentence says the contrary',
    file: 'chapters/kundenentwicklung.md',
    edit: behind(
      'Diese Werte zeichnet',
      'Von {{stichtag elb am="2019-09"}} ({{zahl elb am="2019-09"}}) bis {{stichtag elb}} ({{zahl elb}}) gab es einen Anstieg.',
    ),
  },
  {
    rule: 'text.trend',
    case: 'The Migrationsanteil has risen by Prozentpunkte, the word for it has not been changed',
    file: 'chapters/kundenentwicklung.md',
    edit: replacing([
      '{{jenach migrationsanteil-punkte steigt="gestiegen" sinkt="gesunken" gleich="unverändert geblieben"}}',
      'um {{zahl migrationsanteil-punkte}} Punkte zurückgegangen',
    ]),
    also: ['text.unit-word'],
  },
  {
    rule: 'text.trend',
    case: 'The target for women rises and is called a Reduzierung (Ziele 2024: Steigerung and Reduzierung side by side)',
    file: 'chapters/zielwerte.md',
    edit: replacing([
      '{{jenach ziel-iq-frauen steigt="Steigerung" sinkt="Reduzierung" gleich="Veränderung"}}',
      'Reduzierung',
    ]),
  },
  {
    rule: 'text.trend',
    case: 'The LZB target falls and is called an Erhöhung',
    file: 'chapters/zielwerte.md',
    edit: replacing([
      'gesamt: {{jenach ziel-lzb-gesamt steigt="Erhöhung" sinkt="Reduzierung" gleich="Veränderung"}}',
      'gesamt: Erhöhung',
    ]),
  },
  {
    rule: 'text.trend',
    case: 'A target that falls shall rise, says the text',
    file: 'chapters/zielwerte.md',
    edit: behind(
      'Im Vorjahr war',
      'Der Bestand im Langzeitleistungsbezug soll um {{wert ziel-lzb-gesamt betrag=true}} steigen.',
    ),
  },
  {
    rule: 'text.trend',
    case: 'The Zuteilung is higher than last year; „Rückgang“ is still in the sentence („reduzierte Zuteilung“)',
    file: 'chapters/ressourcen.md',
    edit: behind('Die Mittelzuteilung', 'Das ist ein Rückgang um {{wert zuteilung-rueckgang betrag=true}}.'),
  },
  {
    rule: 'text.trend',
    case: 'More digital applications than last year are called fewer',
    file: 'chapters/digitales.md',
    edit: { find: 'auf diesem Weg, nach', replace: 'auf diesem Weg, weniger als im Vorjahr, nach' },
  },
  {
    rule: 'text.trend',
    case: 'Employment grows by six per cent and is called unverändert',
    file: 'chapters/beschaeftigung.md',
    edit: replacing([
      'um {{wert svb-wachstum betrag=true}} {{jenach svb-wachstum steigt="zugenommen" sinkt="abgenommen" gleich="zugenommen"}}',
      'mit {{wert svb-wachstum betrag=true}} stagniert',
    ]),
  },
  {
    rule: 'text.trend',
    case: 'A number with a minus stands behind a word that says the decline already',
    file: 'chapters/zielwerte.md',
    edit: replacing([
      'der Frauen: {{jenach ziel-lzb-frauen steigt="Erhöhung" sinkt="Reduzierung" gleich="Veränderung"}} um {{wert ziel-lzb-frauen betrag=true}}',
      'der Frauen: Reduzierung um {{wert ziel-lzb-frauen}}',
    ]),
  },
  {
    rule: 'text.trend-elsewhere',
    case: 'The introduction speaks of Kürzungen while the budget rises (2024: „Kürzungen des Bundeshaushaltes“)',
    file: 'chapters/einleitung.md',
    edit: behind('Zusammenarbeit fortlaufend', 'Die Kürzungen im Bundeshaushalt wirken sich auf die Betreuung aus.'),
  },
  {
    rule: 'text.trend-elsewhere',
    case: 'A chapter has „Obwohl sich die Haushaltslage verschärft hat“ while the budget rises (2024, chapter 4.2.2)',
    file: 'chapters/einmuendung.md',
    edit: {
      find: 'Unser Maßnahmenangebot richtet sich weiterhin nach',
      replace: 'Obwohl sich die Haushaltslage verschärft hat, richtet sich unser Maßnahmenangebot nach',
    },
  },
  {
    rule: 'text.trend-elsewhere',
    case: 'The introduction expects nothing of a labour market that grows („verhaltenere Arbeitskräftenachfrage“)',
    file: 'chapters/einleitung.md',
    edit: behind('Zusammenarbeit fortlaufend', 'Spürbar ist eine verhaltenere Arbeitskräftenachfrage.'),
  },
  {
    rule: 'text.trend-elsewhere',
    case: 'A chapter without figures says that fewer Arbeitskräfte are looked for',
    file: 'chapters/beratung.md',
    edit: { find: 'Zwar werden auch Arbeitskräfte', replace: 'Zwar werden weniger Arbeitskräfte' },
  },
  {
    rule: 'text.trend-elsewhere',
    case: 'Sinking Kundenzahlen are the reason for a measure, while the figures rise',
    file: 'chapters/allgemeines.md',
    edit: behind('Vielfach verhindern', 'Die Kundenzahlen sinken, und so bleibt mehr Zeit für die Einzelnen.'),
  },
  {
    rule: 'text.trend-elsewhere',
    case: 'Employment has risen; the chapter on women says that it has gone back',
    file: 'chapters/partizipation.md',
    edit: behind('Wer die Teilhabe', 'Die sozialversicherungspflichtige Beschäftigung ist zurückgegangen.'),
  },
  {
    rule: 'text.trend-elsewhere',
    case: 'The AGH are said to be smaller because of the „reduzierte Zuteilung“, which is not reduced (2024, chapter 2.5)',
    file: 'chapters/einmuendung.md',
    edit: { find: 'Ihr Umfang bleibt, wie er ist.', replace: 'Ihr Umfang folgt der reduzierten Zuteilung.' },
  },
  {
    rule: 'text.trend-elsewhere',
    case: 'The target for the Langzeitleistungsbezug falls, the text wants it to rise',
    file: 'chapters/einmuendung.md',
    edit: behind('Auch im Jahr {{jahr}} bleibt', 'Der Langzeitleistungsbezug soll dabei steigen.'),
  },
  {
    rule: 'text.superlative',
    case: 'The number has risen again and is still called a Tiefstand („absoluter Tiefstand“)',
    file: 'chapters/kundenentwicklung.md',
    edit: behind('Diese Werte zeichnet', 'Mit {{zahl elb}} Personen ist damit ein Tiefstand erreicht.'),
  },
  {
    rule: 'text.superlative',
    case: 'A record is claimed that was higher before',
    file: 'chapters/wirtschaftsprognose.md',
    edit: behind('Es steht im', 'Mit {{zahl barometer}} Punkten ist ein Rekordwert erreicht.'),
  },
  {
    rule: 'text.superlative',
    case: 'The barometer was above its neutral value in between („zum ersten Mal seit dem Frühjahr 2023“)',
    file: 'forecast.yaml',
    edit: { find: '    date: 2024-08\n', replace: '    date: 2024-05\n' },
    at: { file: 'chapters/wirtschaftsprognose.md', words: 'damit zum ersten Mal seit' },
  },
  {
    rule: 'text.superlative',
    case: 'The last time is told to be before the series begins, so that nobody can prove it',
    file: 'forecast.yaml',
    edit: { find: '    date: 2024-08\n', replace: '    date: 2023-Frühjahr\n' },
    at: { file: 'chapters/wirtschaftsprognose.md', words: 'damit zum ersten Mal seit' },
  },
  {
    rule: 'text.superlative',
    case: 'Something happens „zum ersten Mal seit Jahren“, and no figure says so (2024, introduction)',
    file: 'chapters/einleitung.md',
    edit: behind('Zusammenarbeit fortlaufend', 'Zum ersten Mal seit Jahren müssen Prioritäten gesetzt werden.'),
  },
  {
    rule: 'abbreviation.unknown',
    case: 'An abbreviation is used that no list explains (Egt, 2024)',
    file: 'chapters/ressourcen.md',
    edit: behind('Die Mittelzuteilung', 'Ein Teil kommt dem VKFV-Ansatz zugute.'),
  },
  {
    rule: 'abbreviation.unknown',
    case: 'A table has an abbreviation in a label (Egt in the budget table of 2024)',
    file: 'exhibits.yaml',
    edit: { find: '{ label: Kommunaler Finanzierungsanteil, cells', replace: '{ label: Anteil nach VKFV, cells' },
  },
  {
    rule: 'abbreviation.unknown',
    case: 'An abbreviation is used before it is explained (2024: FbW)',
    file: 'chapters/digitales.md',
    edit: (text) => `${text.trimEnd()}\nDie OZG-Vorgaben sind erfüllt, so will es das Onlinezugangsgesetz (OZG).\n`,
  },
  {
    rule: 'abbreviation.unknown',
    case: 'An abbreviation with small letters is not explained',
    file: 'chapters/partizipation.md',
    edit: behind('Wer die Teilhabe', 'Ein Kurs der vIF kann helfen.'),
  },
  {
    rule: 'figure.unused',
    case: 'The sentence is gone, its figure is still delivered every year',
    file: 'chapters/integration.md',
    edit: { find: 'Ohne die Kinder sind es {{zahl ukraine-erwachsene}}.\n', replace: '' },
    at: { file: 'customers.yaml', words: '  ukraine-erwachsene:' },
  },
  {
    rule: 'figure.unused',
    case: 'A figure was delivered and forgotten in the text',
    file: 'employment.yaml',
    edit: {
      find: 'figures:\n',
      replace:
        'figures:\n  betriebe: { label: Betriebe, unit: Anzahl, source: ba-arbeitsmarkt, date: 2024-12, value: 812, status: endgültig }\n',
    },
  },
  {
    rule: 'figure.unused',
    case: 'An event is in the data that no chapter tells',
    file: 'employment.yaml',
    edit: { find: 'events:\n', replace: 'events:\n  umzug: { label: Umzug der Geschäftsstelle, date: 2025 }\n' },
  },
  {
    rule: 'figure.unused',
    case: 'A quotation has been taken out of the text and not out of the data',
    file: 'chapters/wirtschaftsprognose.md',
    edit: (text) =>
      text.replace(
        'nennt die Stimmung in den Arbeitsagenturen {{zitat beispiel teil=1}}; das Jahr sei aber {{zitat beispiel teil=2}}.',
        'nennt die Stimmung in den Arbeitsagenturen gut.',
      ),
    at: { file: 'forecast.yaml', words: '  beispiel:' },
  },
  {
    rule: 'text.unit-word',
    case: 'A difference of shares is printed in Prozent (Ziele: % and Prozentpunkte mixed)',
    file: 'chapters/kundenentwicklung.md',
    edit: behind(
      'Insgesamt ist der',
      `Das sind {{zahl migrationsanteil-punkte}} ${fixed('Prozent', 'Einheit')} mehr als damals.`,
    ),
  },
  {
    rule: 'text.unit-word',
    case: 'A share is printed in Prozentpunkten',
    file: 'chapters/digitales.md',
    edit: behind(
      'Am {{stichtag antraege-digital}}',
      `Erreicht sind {{zahl antraege-digital}} ${fixed('Prozentpunkte', 'Einheit')}.`,
    ),
  },
  {
    rule: 'text.unit-word',
    case: 'Milliarden stands behind a full amount in Euro (BIAJ: „636,4 Milliarden“ for Millionen)',
    file: 'chapters/ressourcen.md',
    edit: behind(
      'Die Mittelzuteilung',
      `Das sind {{zahl egt-zuteilung}} ${fixed('Milliarden', 'Größenordnung')} Euro für Leistungen.`,
    ),
  },
  {
    rule: 'text.unit-word',
    case: 'An amount of money is printed as people',
    file: 'chapters/ressourcen.md',
    edit: behind('Die Mittelzuteilung', 'Das sind {{zahl kfa}} Personen.'),
  },
  {
    rule: 'text.unit-word',
    case: 'A count of people is printed as Euro',
    file: 'chapters/kundenentwicklung.md',
    edit: {
      find: 'Aus der Ukraine kommen {{zahl ukraine-elb}} der',
      replace: 'Aus der Ukraine kommen {{zahl ukraine-elb}} Euro der',
    },
  },
  {
    rule: 'text.two-forms',
    case: 'A share is printed with a digit here and without one there (41,5 % and 42 %)',
    file: 'chapters/digitales.md',
    edit: behind('Am {{stichtag antraege-digital}}', 'Das ist ein Anteil von {{wert antraege-digital nachkomma=0}}.'),
  },
  {
    rule: 'text.two-forms',
    case: 'A rough number is printed as if it were exact („rd. 5%“)',
    file: 'chapters/beschaeftigung.md',
    edit: behind('sozialversicherungspflichtige Beschäftigung', 'Erreicht sind {{wert svb-wachstum ohneRund=true}}.'),
  },
  {
    rule: 'acknowledged.unused',
    case: 'A warning was acknowledged last year; what it excused is gone',
    file: 'edition.yaml',
    edit: (text) =>
      `${text}\nacknowledged:\n  - { code: text.other-year, chapter: einleitung.md, quote: "2016", reason: Jahr der Gründung }\n`,
  },
  {
    rule: 'acknowledged.unused',
    case: 'A figure carries an acknowledgement of a warning that is not there',
    file: 'resources.yaml',
    edit: {
      find: '  # Vom Eingliederungstitel',
      replace: '    acknowledged: { plausibility.kfa: { reason: geprüft } }\n  # Vom Eingliederungstitel',
    },
  },
];
