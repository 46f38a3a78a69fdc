/** A small edition with figures of the 2024 programme of Jobcenter Stadt Kaiserslautern, one file per entry. */
export const EXAMPLE: Readonly<Record<string, string>> = {
  'data/jobcenter.yaml': `name: Jobcenter Stadt Kaiserslautern
shortName: JC
carriers: [Bundesagentur für Arbeit, Stadt Kaiserslautern]
theme: { accent: "#1f5a94" }
`,
  'data/2024/edition.yaml': `# yaml-language-server: $schema=../schema/edition.schema.json
years: 2024
title: Arbeitsmarkt- und Integrationsprogramm
shortTitle: AMIP
state: published
stand: 2024-01
chapters:
  - einleitung.md
  - { file: anlage.md, part: appendix }
doubts:
  - { chapter: anlage.md, text: Die Anlage nennt keine Quelle. }
acknowledged:
  - { code: text.other-year, chapter: einleitung.md, quote: "2016", reason: Gründungsjahr, by: Controlling, on: 2024-03-01 }
`,
  'data/2024/chapters/einleitung.md': '# Einleitung\n\nDas Programm {{jahr}}.\n',
  'data/2024/chapters/anlage.md': '# Anlage\n\nText.\n',
  'data/2024/terms.yaml': `populations:
  elb: { name: erwerbsfähige Leistungsberechtigte, definition: alle erwerbsfähigen Leistungsberechtigten }
  herkunft8:
    name: Menschen aus den acht stärksten Asylherkunftsländern
    definition: Leistungsberechtigte mit einer dieser Staatsangehörigkeiten
    members: [Afghanistan, Eritrea, Irak, Iran, Nigeria, Pakistan, Somalia, Syrien]
    partOf: elb
sources:
  ba-grundsicherung: { name: Statistik der Bundesagentur für Arbeit, waitingMonths: 3 }
  zuteilung: { name: Zuteilungsbescheid }
  iab: { name: Institut für Arbeitsmarkt- und Berufsforschung, url: "https://iab.de" }
abbreviations: { AMIP: Arbeitsmarkt- und Integrationsprogramm }
laws: [SGB II, SGB III]
`,
  'data/2024/customers.yaml': `figures:
  elb:
    unit: Personen
    population: elb
    source: ba-grundsicherung
    series:
      - { date: 2023-09, value: 6658, status: endgültig }
      - { date: 2022-12, value: 6540, status: endgültig }
      - { date: 2021-12, value: null }
      - { date: 2019-09, value: 7539, status: endgültig }
  herkunft8:
    unit: Personen
    population: herkunft8
    source: ba-grundsicherung
    date: 2023-09
    value: 970
    status: endgültig
    doubts:
      - text: An anderer Stelle stehen 950.
        acknowledged: { reason: So gedruckt., by: Controlling, on: 2024-03-01 }
derived:
  herkunft8-anteil: { label: Anteil der acht Herkunftsländer, share: { part: herkunft8, whole: elb }, decimals: 1 }
  elb-wachstum: { label: Veränderung der Leistungsberechtigten, growth: { from: elb@2022-12, to: elb } }
  elb-tief: { label: Tiefster Stand, lowest: elb }
  laender: { label: Zahl der Herkunftsländer, members: herkunft8 }
events:
  amazon: { label: Ansiedlung von Amazon, date: 2022-Herbst }
quotations:
  weber: { speaker: Enzo Weber, role: Forschungsbereichsleiter, parts: [kein einfaches Jahr], date: 2023-12, source: iab }
`,
  'data/2024/forecast.yaml': `figures:
  barometer: { unit: Punkte, source: iab, date: 2024-01, value: 100.3, status: endgültig }
  barometer-arbeitslosigkeit: { unit: Punkte, source: iab, date: 2024-01, value: 97.4, status: endgültig }
  barometer-neutral: { unit: Punkte, source: iab, date: 2024, value: 100, status: endgültig }
`,
  'data/2024/resources.yaml': `figures:
  egt-zuteilung: { unit: Euro, source: zuteilung, date: 2024, value: 7245607.00, status: Ansatz }
  vk-zuteilung: { unit: Euro, source: zuteilung, date: 2024, value: 11033496.00, status: Ansatz }
  kfa: { unit: Euro, source: zuteilung, date: 2024, value: 2374960.98, status: Ansatz, decimals: 2 }
  umschichtung: { unit: Euro, source: zuteilung, date: 2024, value: 2421392.00, status: Ansatz }
derived:
  egt-operativ: { label: Operativer Ansatz Eingliederung, sum: [egt-zuteilung, -umschichtung] }
  vk-operativ: { label: Operativer Ansatz Verwaltung, sum: [vk-zuteilung, kfa, umschichtung] }
`,
  'data/2024/exhibits.yaml': `tables:
  budget:
    caption: "Aufteilung der Mittel {{jahr}}"
    columns: [Position, Eingliederungsleistungen, Verwaltungsbudget]
    rows:
      - { label: Zuteilung, cells: [egt-zuteilung, vk-zuteilung] }
      - { label: Kommunaler Finanzierungsanteil, cells: [null, kfa] }
      - { label: Umschichtung, cells: [-umschichtung, umschichtung] }
      - { label: Operativer Ansatz, total: true, cells: [egt-operativ, vk-operativ] }
charts:
  elb-verlauf:
    type: line
    caption: Leistungsberechtigte im Verlauf
    series: [{ label: Leistungsberechtigte, figure: elb }]
    axisFrom: 6000
  barometer-lage:
    type: deviation
    caption: Barometer
    categories: [{ label: Gesamt, values: [barometer] }, { label: Arbeitslosigkeit, values: [barometer-arbeitslosigkeit] }]
    neutral: barometer-neutral
  mittel:
    type: path
    caption: Von der Zuteilung zum operativen Ansatz
    paths:
      - label: Eingliederungsleistungen
        steps:
          - { label: Zuteilung, start: egt-zuteilung }
          - { label: Umschichtung, change: -umschichtung }
          - { label: Operativer Ansatz, result: egt-operativ }
`,
};
