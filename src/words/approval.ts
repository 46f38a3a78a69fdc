/** First lines of `approval.yaml`. */
export const RECORD_HEAD = `# yaml-language-server: $schema=../schema/approval.schema.json
# Geschrieben von amip (approve, state). Bitte nicht von Hand ändern: Daran wird erkannt, was beschlossen wurde.
`;

/** What `amip approve` and `amip state` say. Plain German, „Sie“, and always what to do next. */

export const APPROVAL_COMMANDS = {
  approve: 'trägt den Beschluss der Trägerversammlung ein, gebunden an genau diesen Text',
  date: 'Tag des Beschlusses, z. B. 2025-03-12',
  resolution: 'Sitzung und Punkt der Tagesordnung, z. B. "TV 2/2025, TOP 3"',
  undo: 'den Beschluss aufheben; die Ausgabe ist dann wieder ein Entwurf',
  reason: 'Grund, der im Verlauf stehen bleibt',
  state: 'setzt den Bearbeitungsstand: draft, submitted, published oder withdrawn',
  newState: 'neuer Stand',
  statePlaceholder: '<stand>',
} as const;

export const needsDateAndResolution = (year: string): string =>
  `Nennen Sie Tag und Beschluss: npm run amip -- approve ${year} --date 2025-03-12 --resolution "TV 2/2025, TOP 3"`;

export const noSuchDay = (day: string): string =>
  `„${day}“ ist kein Tag. Erwartet wird Jahr-Monat-Tag, z. B. 2025-03-12.`;

export const dayToCome = (day: string): string =>
  `Der ${day} liegt in der Zukunft. Tragen Sie den Beschluss ein, wenn er gefasst ist.`;

export const needsReason =
  'Nennen Sie den Grund; er bleibt im Verlauf stehen: --reason "Zahlen in Kapitel 2.4 berichtigt".';

export const notSubmitted = (year: string, name: string): string =>
  `Kein Beschluss eingetragen: Die Ausgabe ${year} ist „${name}“. Beschlossen wird, was vorgelegt ist: npm run amip -- state ${year} submitted`;

export const alreadyDecided = (year: string, resolution: string, date: string): string =>
  `Für die Ausgabe ${year} gilt schon der Beschluss vom ${date} (${resolution}). Soll neu beschlossen werden, heben Sie ihn auf: npm run amip -- approve ${year} --undo --reason "…"`;

export const capturedWithoutDecision = (year: string): string =>
  `Kein Beschluss eingetragen: Die Ausgabe ${year} ist nachträglich erfasst (capturedAfterwards: true in edition.yaml). Den damaligen Beschluss kennt amip nicht und trägt keinen ein.`;

export const notApproved = (year: string, counts: string): string =>
  `Kein Beschluss eingetragen: In der Ausgabe ${year} ist noch etwas offen (${counts}). Beschlossen wird nur, was fertig ist. Erledigen Sie die Liste, und rufen Sie den Befehl noch einmal auf.`;

export const hasErrorsStill = (year: string, counts: string): string =>
  `Nichts eingetragen: ${counts} in data/${year}. Bitte beheben Sie die Fehler, und rufen Sie den Befehl noch einmal auf.`;

export const approved = (year: string, path: string, resolution: string, date: string, hash: string): string =>
  `Beschluss eingetragen: Ausgabe ${year}, ${resolution}, ${date}.\n${path} ist die beschlossene Fassung (SHA-256 ${hash}).\nSolange data/${year} und das Programm bleiben, wie sie sind, entsteht sie Byte für Byte wieder.`;

export const nothingToUndo = (year: string): string =>
  `Für die Ausgabe ${year} gilt kein Beschluss; nichts aufgehoben.`;

export const undone = (year: string, resolution: string): string =>
  `Beschluss aufgehoben (${resolution}). Die Ausgabe ${year} ist wieder ein Entwurf; der Verlauf steht in data/${year}/approval.yaml.`;

export const moved = (year: string, from: string, to: string): string => `Ausgabe ${year}: „${from}“ → „${to}“.`;

export const alreadyThere = (year: string, name: string): string => `Die Ausgabe ${year} ist schon „${name}“.`;

export const noSuchState = (given: string): string =>
  `„${given}“ ist kein Bearbeitungsstand. Möglich sind draft, submitted, published und withdrawn; „decided“ setzt amip approve.`;

export const noSuchMove = (year: string, from: string, ways: string): string =>
  `Nichts geändert: Die Ausgabe ${year} ist „${from}“. ${ways}`;

export const onlyByApproving = (year: string): string =>
  `Nichts geändert: „beschlossen“ wird eine Ausgabe mit ihrem Beschluss: npm run amip -- approve ${year} --date JJJJ-MM-TT --resolution "…"`;

export const onlyByUndoing = (year: string): string =>
  `Nichts geändert: Für die Ausgabe ${year} gilt ein Beschluss. Heben Sie ihn auf: npm run amip -- approve ${year} --undo --reason "…"`;

export const withdrawalNeedsReason = 'Nennen Sie den Grund für das Zurückziehen: --reason "…".';

export const claimNeedsDecision = (year: string): string =>
  `Nichts geändert: Für die Ausgabe ${year} gilt kein Beschluss über genau diesen Text. Veröffentlicht wird, was beschlossen ist.`;

export const noState = (year: string): string =>
  `In data/${year}/edition.yaml fehlt die Zeile „state: …“. Ergänzen Sie sie, und rufen Sie den Befehl noch einmal auf.`;

export const differsFromDecided = (path: string, version: string, existed: boolean): string =>
  `${path} nicht geschrieben: Die Daten sind die beschlossenen, aber diese Fassung des Programms macht daraus ein anderes PDF als das beschlossene (erzeugt mit amip ${version}).${existed ? ' Die vorhandene Datei ist unverändert.' : ''} Nehmen Sie die Fassung, mit der beschlossen wurde; sie liegt im Archivpaket.`;
