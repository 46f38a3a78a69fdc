/** A sentence that is wrong, set behind the last line of a chapter: kind of mistake, chapter, sentence. */
export type WrongSentence = readonly [kind: string, chapter: string, sentence: string, missed?: string];

/** Sentences as different authors write them, written without having read the rules. Each is a mistake by itself. */
export const BLIND_TEXTS: readonly WrongSentence[] = [
  [
    'trend',
    'beschaeftigung',
    'Gegenüber {{stichtag svb am="2023-06"}} ist die Beschäftigung auf {{wert svb}} zurückgegangen.',
  ],
  [
    'trend',
    'kundenentwicklung',
    'Im {{stichtag elb}} war die Zahl der Leistungsberechtigten mit {{zahl elb}} weiter rückläufig.',
  ],
  [
    'trend',
    'digitales',
    'Mit {{wert antraege-digital}} steht ein Minus gegenüber {{wert antraege-digital am="2023-12-31"}} zu Buche.',
    '„Minus“ is no word of a trend yet',
  ],
  [
    'trend',
    'arbeitsmarkt',
    'Je Bewerberin und Bewerber waren es {{zahl stellen-je-bewerber}} Ausbildungsstellen, mehr als die {{zahl stellen-je-bewerber am="2023-12-31"}} im Jahr davor.',
  ],
  [
    'trend',
    'arbeitsmarkt',
    'Offen waren nur noch {{zahl stellen}} Stellen nach {{zahl stellen am="2023-12"}} im {{stichtag stellen am="2023-12"}}.',
  ],
  ['trend', 'arbeitsmarkt', 'Der Stellenbestand schmolz auf {{wert stellen}} zusammen.'],
  [
    'trend',
    'integration',
    'Mit {{zahl ukraine-leistungsbezug}} bezogen weniger Menschen aus der Ukraine Leistungen als am {{stichtag ukraine-leistungsbezug am="2023-12-31"}} ({{zahl ukraine-leistungsbezug am="2023-12-31"}}).',
  ],
  [
    'trend',
    'kundenentwicklung',
    'Der Migrationsanteil hat sich von {{wert migrationsanteil am="2023-09"}} auf {{wert migrationsanteil}} verringert.',
  ],
  [
    'trend',
    'wirtschaftsprognose',
    'Die Komponente Beschäftigung legte auf {{zahl barometer-beschaeftigung}} Punkte zu.',
  ],
  [
    'trend',
    'wirtschaftsprognose',
    'Die Komponente Arbeitslosigkeit gab auf {{zahl barometer-arbeitslosigkeit}} Punkte nach.',
  ],
  [
    'trend',
    'kundenentwicklung',
    'Aus der Ukraine kommen {{zahl ukraine-elb}} Menschen, ein Schwund gegenüber {{zahl ukraine-elb am="2023-09"}} ein Jahr zuvor.',
    '„Schwund“ is no word of a trend yet',
  ],
  ['trend', 'ressourcen', 'Die Umschichtung wächst auf {{wert umschichtung}} an.'],
  [
    'trend',
    'zielwerte',
    'Im Vorjahr war mit {{wert ziel-iq-gesamt am="2024"}} eine höhere Quote angeboten als jetzt mit {{wert ziel-iq-gesamt}}.',
    '„als jetzt“ compares backwards',
  ],
  [
    'trend',
    'kundenentwicklung',
    'Die Zahl der Menschen aus den Asylherkunftsländern ist mit {{zahl herkunft8}} gegenüber {{zahl herkunft8 am="2023-09"}} stabil geblieben.',
    '„stabil“ is no word of a trend yet',
  ],
  [
    'trend',
    'integration',
    'Unter ihnen waren {{zahl ukraine-kinder}} Kinder, genauso viele wie am {{stichtag ukraine-kinder am="2023-12-31"}}.',
    'equality is not claimed by the words for no change',
  ],
  [
    'trend',
    'ressourcen',
    'Für Eingliederung stehen {{wert egt-zuteilung}} bereit, ein Einschnitt gegenüber {{wert egt-zuteilung am="2024"}}.',
    '„Einschnitt“ is no word of a trend yet',
  ],
  [
    'trend size',
    'beschaeftigung',
    'Gegenüber {{zahl svb am="2023-06"}} ist die Beschäftigung auf {{wert svb}} sprunghaft gestiegen.',
    'words for the size of a change are not weighed',
  ],
  [
    'trend size',
    'kundenentwicklung',
    'Mit {{zahl elb}} ist die Zahl gegenüber {{zahl elb am="2023-09"}} massiv gestiegen.',
    'words for the size of a change are not weighed',
  ],
  [
    'trend size',
    'kundenentwicklung',
    'Aus der Ukraine kommen {{zahl ukraine-elb}} Menschen, nahezu unverändert gegenüber {{zahl ukraine-elb am="2023-09"}}.',
  ],

  ['trend elsewhere', 'allgemeines', 'Im Jahr {{jahr}} stehen uns dafür weniger Mittel zur Verfügung als im Vorjahr.'],
  ['trend elsewhere', 'ressourcen', '### Auskommen mit knapperen Mitteln'],
  ['trend elsewhere', 'beratung', 'Trotz sinkender Kundenzahlen bleibt die Beratung intensiv.'],
  ['trend elsewhere', 'einmuendung', '- Ausgleich der Kürzungen im Eingliederungstitel durch eigene Kräfte'],
  ['trend elsewhere', 'allgemeines', 'Die schrumpfende Beschäftigung in der Stadt erschwert diese Aufgabe.'],
  [
    'trend elsewhere',
    'leistungsgewaehrung',
    'Dass der Anteil der digital gestellten Anträge zurückgeht, nehmen wir ernst.',
    "an edition's own figures are known by their „topics“ only",
  ],
  ['trend elsewhere', 'partizipation', 'Das schwindende Stellenangebot trifft Frauen besonders.'],
  [
    'trend elsewhere',
    'ersteinstieg',
    'Je Bewerberin und Bewerber gibt es mehr Ausbildungsstellen als im Vorjahr.',
    'no topic is known for this figure',
  ],
  [
    'trend elsewhere',
    'beratung',
    'Immer weniger Geflüchtete aus der Ukraine beziehen bei uns Leistungen.',
    "an edition's own figures are known by their „topics“ only",
  ],
  ['trend elsewhere', 'einleitung', 'Die Budgets sind geschrumpft.'],
  ['trend elsewhere', 'kundenentwicklung', '### Erneut weniger Leistungsberechtigte'],
  ['trend elsewhere', 'beratung', 'Trotz der Mittelkürzungen halten wir unser Angebot aufrecht.'],
  [
    'trend elsewhere',
    'integration',
    'Dass der Migrationsanteil fällt, ändert daran nichts.',
    '„fällt“ without a number behind it may mean anything',
  ],
  ['trend elsewhere', 'allgemeines', 'Der Rückgang der gemeldeten Stellen macht die Vermittlung schwieriger.'],

  [
    'superlative',
    'kundenentwicklung',
    'Mit {{zahl elb}} Leistungsberechtigten ist im {{stichtag elb}} ein neuer Höchststand erreicht.',
  ],
  [
    'superlative',
    'kundenentwicklung',
    'So viele Leistungsberechtigte wie im {{stichtag elb}} ({{zahl elb}}) gab es noch nie.',
    '„so viele … gab es noch nie“ puts the claim behind the values',
  ],
  [
    'superlative',
    'arbeitsmarkt',
    'Mit {{zahl stellen-je-bewerber}} Stellen je Bewerberin und Bewerber ist das ein Rekord.',
  ],
  [
    'superlative',
    'wirtschaftsprognose',
    'Mit {{zahl barometer}} Punkten steht das Barometer so hoch wie seit einem Jahr nicht mehr.',
  ],
  [
    'superlative',
    'wirtschaftsprognose',
    'Erstmals seit {{stichtag barometer am="2024-05"}} liegt es mit {{zahl barometer}} Punkten über dem neutralen Wert.',
  ],
  [
    'superlative',
    'ressourcen',
    'Die Zuteilung für Eingliederungsleistungen fällt mit {{wert egt-zuteilung}} auf einen historischen Tiefpunkt.',
  ],
  [
    'superlative',
    'kundenentwicklung',
    'Noch nie war der Migrationsanteil mit {{wert migrationsanteil}} so niedrig wie heute.',
  ],
  [
    'superlative',
    'wirtschaftsprognose',
    'Mit {{zahl barometer}} Punkten ist das Barometer zum dritten Mal in Folge gestiegen.',
  ],
  ['superlative', 'einleitung', 'Nie zuvor hatte das Jobcenter so viele Leistungsberechtigte.'],

  ['year', 'zielwerte', '## Zielwerte {{vorjahr}}', 'a helper prints the year, and last year may be meant'],
  ['year', 'einleitung', 'Im Jahr {{vorjahr}} stehen dafür mehr Mittel bereit.'],
  [
    'year',
    'beratung',
    'Auch im Jahr {{fest "2024" grund="Jahr des Programms"}} bleibt die Weiterbildung ein Schwerpunkt.',
  ],
  [
    'year',
    'integration',
    'Im Planungszeitraum {{folgejahr}} soll zügig vermittelt werden.',
    'a helper prints the year, and next year may be meant',
  ],
  [
    'year',
    'einmuendung',
    '- Schwerpunkte des Projektteams im Jahr {{stichtag elb form="jahr"}}',
    'the year is printed as the date of a figure',
  ],
  [
    'year',
    'ressourcen',
    'Maßgeblich ist die Eingliederungsmittelverordnung {{fest "2024" grund="Name der Verordnung"}}.',
    'the year of a Verordnung may be any',
  ],

  ['abbreviation', 'beratung', 'Die Planung stimmen wir mit dem KSD ab.'],
  ['abbreviation', 'beschaeftigung', 'Die Zahl der SvB wird vom Zuzug mitbestimmt.'],
  ['abbreviation', 'einmuendung', '- MAT und MAG im Einzelfall'],
  ['abbreviation', 'ersteinstieg', 'Für manche eignen sich BvB-Maßnahmen.'],
  ['abbreviation', 'ressourcen', '### Das Geld der AsA'],

  ['target direction', 'zielwerte', '- LZB-Bestand insgesamt: Erhöhung um {{wert ziel-lzb-gesamt betrag=true}}'],
  ['target direction', 'zielwerte', '- IQ der Männer insgesamt: Reduzierung um {{wert ziel-iq-maenner betrag=true}}'],
  [
    'target direction',
    'einmuendung',
    'Den Bestand an Langzeitleistungsbeziehenden wollen wir um {{wert ziel-lzb-gesamt betrag=true}} steigern.',
  ],
  ['target direction', 'partizipation', 'Die Integrationsquote der Frauen soll um {{wert ziel-iq-frauen}} sinken.'],
  ['target direction', 'zielwerte', 'Für die Männer streben wir eine niedrigere Integrationsquote an.'],
  ['target direction', 'zielwerte', '- LZB-Bestand der Frauen, noch einmal: Reduzierung um {{wert ziel-lzb-frauen}}'],
  [
    'target direction',
    'zielwerte',
    '- IQ gesamt, noch einmal: Steigerung um {{wert ziel-iq-gesamt}}',
    'a level in per cent reads like a change',
  ],

  [
    'fraction word',
    'arbeitsmarkt',
    'Mit {{zahl stellen}} statt {{zahl stellen am="2023-12"}} hat sich die Zahl der Stellen verdoppelt.',
  ],
  [
    'fraction word',
    'kundenentwicklung',
    'Jede fünfte Person kommt aus einem der Asylherkunftsländer ({{wert herkunft8-anteil}}).',
    '„jede fünfte“ is not held against a share',
  ],
  ['fraction word', 'digitales', 'Mehr als die Hälfte der Anträge geht digital ein ({{wert antraege-digital}}).'],
  [
    'fraction word',
    'ressourcen',
    'Ein Fünftel des Eingliederungstitels wird umgeschichtet ({{wert umschichtung-anteil}}).',
  ],
  [
    'fraction word',
    'ressourcen',
    'Die Umschichtung hat sich mit {{wert umschichtung}} gegenüber {{wert umschichtung am="2024"}} halbiert.',
  ],
  [
    'fraction word',
    'beschaeftigung',
    'Ein Drittel der Beschäftigten hat keinen deutschen Pass ({{wert svb-auslaenderanteil}}).',
  ],
  ['fraction word', 'kundenentwicklung', 'Zwei Drittel haben eine Migrationsgeschichte ({{wert migrationsanteil}}).'],
  [
    'fraction word',
    'digitales',
    'Der Anteil hat sich von {{wert antraege-digital am="2023-12-31"}} auf {{wert antraege-digital}} verdreifacht.',
  ],

  ['relative time', 'kundenentwicklung', 'Im Vorjahr waren es {{zahl elb am="2022-12"}} Leistungsberechtigte.'],
  [
    'relative time',
    'kundenentwicklung',
    'Vor einem Jahr waren es noch {{zahl elb am="2019-09"}} Leistungsberechtigte.',
  ],
  [
    'relative time',
    'wirtschaftsprognose',
    'Im Vormonat ({{stichtag barometer am="2024-11"}}) waren es {{zahl barometer am="2024-11"}} Punkte.',
  ],
  [
    'relative time',
    'einmuendung',
    'Die aufsuchende Arbeit wurde im vergangenen Jahr ({{stichtag aufsuchende-arbeit}}) eingeführt.',
    'dates of events are not held against words of time',
  ],
  ['relative time', 'kundenentwicklung', 'Derzeit sind es {{zahl elb am="2023-09"}} Leistungsberechtigte.'],
  ['relative time', 'arbeitsmarkt', 'Im {{stichtag amazon}} wird ein Versandzentrum eröffnen.', 'tenses are not read'],

  [
    'percent and points',
    'kundenentwicklung',
    'Der Migrationsanteil ist um {{zahl migrationsanteil-punkte}} Prozent gestiegen.',
  ],
  ['percent and points', 'beschaeftigung', 'Die Beschäftigung hat um {{zahl svb-wachstum}} Prozentpunkte zugenommen.'],
  [
    'percent and points',
    'digitales',
    'Der digitale Anteil stieg um {{fest "5,5 %" grund="Zuwachs"}} auf {{wert antraege-digital}}.',
    'a typed value with a reason is trusted',
  ],
  ['unit word', 'ressourcen', 'Der Entwurf lag {{zahl bund-kuerzung}} Millionen Euro unter dem Ansatz.'],
  ['unit word', 'wirtschaftsprognose', 'Das Barometer steht bei {{zahl barometer}} Prozent.'],
  ['unit word', 'beschaeftigung', 'Ohne deutschen Pass sind {{zahl svb-auslaender}} Prozent der Beschäftigten.'],
  [
    'unit word',
    'arbeitsmarkt',
    'Offen waren {{zahl stellen}} Ausbildungsstellen.',
    'the noun may name what is counted more exactly',
  ],

  [
    'two values',
    'beratung',
    'Wir betreuen {{fest "6.790" grund="Zahl der Leistungsberechtigten"}} erwerbsfähige Leistungsberechtigte.',
    'a typed value with a reason is trusted',
  ],
  ['two values', 'beratung', 'Viele kommen aus den neun Asylherkunftsländern.'],
  ['two values', 'allgemeines', 'Rund achttausend erwerbsfähige Leistungsberechtigte vertrauen auf uns.'],
  [
    'two values',
    'leistungsgewaehrung',
    'Digital kommen {{wert antraege-digital nachkomma=0}} der Anträge.',
    'the finding stands at the other of the two places',
  ],
  [
    'two values',
    'integration',
    'Zusammen sind das {{fest "1.926" grund="Summe"}} Menschen: {{zahl herkunft8}} und {{zahl ukraine-elb}}.',
    'a typed value with a reason is trusted',
  ],

  [
    'date beside a figure',
    'kundenentwicklung',
    'Im {{stichtag elb am="2022-12"}} waren es {{zahl elb am="2023-09"}} Leistungsberechtigte.',
  ],
  [
    'date beside a figure',
    'kundenentwicklung',
    'Im {{stichtag svb}} zählte das Jobcenter {{zahl elb}} Leistungsberechtigte.',
  ],
  [
    'mixed comparison',
    'integration',
    'Von {{zahl ukraine-elb am="2023-09"}} ist die Zahl der Menschen aus der Ukraine auf {{zahl ukraine-leistungsbezug}} gestiegen.',
    'two populations in one sentence may be set side by side',
  ],
  [
    'number agreement',
    'integration',
    'Darunter waren {{zahl ukraine-kinder}} Kind.',
    'grammar around a number is not checked',
  ],
  [
    'number agreement',
    'kundenentwicklung',
    'Aus der Ukraine kommt {{zahl ukraine-elb}} Personen.',
    'grammar around a number is not checked',
  ],
];
