/** What `amip verify` says: first one clear sentence, then what it rests on. */

export const VERIFY = {
  verify: 'prüft PDF und Archivpakete: unversehrt, beschlossen, gültig signiert, wieder so zu bauen',
  paths: 'ein PDF, ein Archivpaket oder ein Ordner mit Archivpaketen, z. B. output/archive',
  placeholder: '<datei-oder-ordner...>',
} as const;

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const SHOWN = 20;

/** A list in lines, as far as anybody reads it. */
export const listLines = (head: string, items: readonly string[]): readonly string[] =>
  items.length === 0
    ? []
    : [
        head,
        ...items.slice(0, SHOWN).map((item) => `  ${item}`),
        ...(items.length > SHOWN ? [`  und ${items.length - SHOWN} weitere`] : []),
      ];

export const FAULT = {
  missing: (path: string): string => `fehlt: ${path}`,
  added: (path: string): string => `dazugekommen: ${path}`,
  changed: (path: string): string => `verändert: ${path}`,
  renamed: (path: string, to: string): string => `umbenannt: ${path} → ${to}`,
  strange: (path: string): string => `keine gewöhnliche Datei: ${path}`,
} as const;

export const damagedPackage = (name: string, faults: number): string =>
  `BESCHÄDIGT: ${name} ist nicht mehr das Paket, das angelegt wurde; ${counted(faults, 'Abweichung', 'Abweichungen')}.`;

export const pdfUnharmed = 'Das PDF im Paket ist davon nicht betroffen: Seine Prüfsummen stimmen.';

export const damageNextStep =
  'Holen Sie das Paket aus einer Sicherung zurück. Neu anlegen lässt es sich mit amip archive, solange Daten und Programm die beschlossenen sind.';

export const foreignPackage = (name: string): string =>
  `HÄLT NICHT: ${name} ist ein vollständiges BagIt-Paket, aber keines, das amip angelegt hat.`;

export const inputsNotDecided = (name: string, paths: readonly string[]): string =>
  `HÄLT NICHT: Die Eingaben in ${name} sind nicht die beschlossenen${paths.length > 0 ? ` (anders: ${paths.join(', ')})` : ''}.`;

export const withoutDecision = (name: string): string =>
  `HÄLT NICHT: ${name} enthält keinen Beschluss, gibt sich aber auch nicht als nachträglich erfasst aus.`;

export const pdfNotDecided = (name: string): string =>
  `HÄLT NICHT: Das PDF in ${name} ist nicht das, was der Beschluss nennt.`;

export const signatureBroken = (name: string): string =>
  `HÄLT NICHT: Eine Signatur in ${name} ist ungültig, oder nach ihr ist etwas verändert worden.`;

export const signatureElsewhere = (name: string): string =>
  `HÄLT NICHT: Die signierte Datei in ${name} gehört zu einem anderen PDF.`;

export const notSameBytes = (name: string): string =>
  `HÄLT NICHT: ${name} ist unverändert, aber dasselbe Programm macht aus den Eingaben ein anderes PDF.`;

export const figuresNotSame = (name: string): string =>
  `HÄLT NICHT: ${name} ist unverändert, aber dasselbe Programm macht aus den Eingaben andere Kennzahlen.`;

/** What an edition is, with its day and words where something was decided. */
export interface Standing {
  readonly year: string;
  readonly decision?: { readonly date: string; readonly resolution: string } | undefined;
}

const fassung = ({ year, decision }: Standing): string =>
  decision
    ? `die am ${decision.date} beschlossene Fassung der Ausgabe ${year} (${decision.resolution})`
    : `die nachträglich erfasste Ausgabe ${year}, für die kein Beschluss eingetragen ist`;

const signed = (count: number): string =>
  count === 0 ? '' : count === 1 ? '; eine gültige Signatur' : `; ${count} gültige Signaturen`;

export const packageHolds = (name: string, standing: Standing, signatures: number): string =>
  `IN ORDNUNG: ${name} ist vollständig und unverändert und enthält ${fassung(standing)}; noch einmal gebaut entsteht dasselbe PDF, Byte für Byte${signed(signatures)}.`;

export const packageNotRebuilt = (name: string, standing: Standing, signatures: number): string =>
  `UNVERSEHRT: ${name} ist vollständig und unverändert und enthält ${fassung(standing)}${signed(signatures)}; dieses Programm ist ein anderes als das im Paket und baut nicht dasselbe PDF.`;

export const packageUnreadable = (name: string): string =>
  `UNVERSEHRT: ${name} ist vollständig und unverändert; dieses Programm kann die Eingaben darin aber nicht lesen und deshalb über Beschluss und Nachbau nichts sagen.`;

export const pdfHolds = (name: string, standing: Standing, signatures: number): string =>
  `IN ORDNUNG: ${name} ist, Byte für Byte, ${fassung(standing)}${signed(signatures)}.`;

export const pdfNotRebuilt = (name: string, standing: Standing, signatures: number): string =>
  `UNVERSEHRT: ${name} ist, Byte für Byte, ${fassung(standing)}${signed(signatures)}; dieses Programm ist ein anderes und baut nicht dasselbe PDF.`;

export const pdfNotSameBytes = (name: string, standing: Standing): string =>
  `HÄLT NICHT: ${name} ist ${fassung(standing)}, aber dasselbe Programm macht aus denselben Eingaben ein anderes PDF.`;

export const pdfCaptured = (name: string, standing: Standing, signatures: number): string =>
  `NICHT BESCHLOSSEN: ${name} ist, Byte für Byte, ${fassung(standing)}${signed(signatures)}.`;

export const pdfUndecided = (name: string, signatures: number): string =>
  `NICHT BESCHLOSSEN: ${name} ist keine beschlossene Fassung einer Ausgabe unter data/${signed(signatures)}.`;

export const pdfNotTheDecided = (name: string, { year, decision }: Standing): string =>
  `HÄLT NICHT: ${name} heißt wie das PDF der Ausgabe ${year}, ist aber nicht ${decision ? `deren am ${decision.date} beschlossene Fassung (${decision.resolution})` : 'das, was aus ihren Daten entsteht'}.`;

export const pdfUnreadable = (name: string): string =>
  `BESCHÄDIGT: ${name} ist kein vollständiges PDF, oder keines, das amip geschrieben hat.`;

export const DETAIL = {
  files: (files: number, bytes: string): string =>
    `Geprüft: ${files} Dateien, ${bytes} Byte, jede gegen SHA-256 und SHA-512.`,
  pdf: (checksum: string): string => `SHA-256 des PDF: ${checksum}`,
  package: (checksum: string): string =>
    `SHA-256 von tagmanifest-sha256.txt: ${checksum}. Wer diese Zahl anderswo aufbewahrt, erkennt auch ein im Ganzen ausgetauschtes Paket.`,
  sameProgram: (digest: string): string => `Programm: dasselbe wie im Paket (${digest}).`,
  otherProgram: (packed: string, here: string): string =>
    `Programm: ein anderes als im Paket (im Paket ${packed}, hier ${here}).`,
  sameAsRecorded: (digest: string): string => `Programm: dasselbe wie beim Beschluss (${digest}).`,
  otherThanRecorded: (recorded: string, here: string): string =>
    `Programm: ein anderes als beim Beschluss (damals ${recorded}, hier ${here}).`,
  programFiles: 'Am Programm sind anders:',
  rebuilt: 'Noch einmal gebaut: dasselbe PDF, Byte für Byte.',
  notRebuilt: (why: string): string => `Noch einmal gebaut: nicht möglich (${why}).`,
  figures: 'Kennzahlen (CSV und JSON) noch einmal berechnet: dieselben.',
  otherFigures: (names: readonly string[]): string => `Noch einmal berechnet, aber anders: ${names.join(', ')}.`,
  changedSince: (year: string, paths: readonly string[]): string =>
    `In data/${year} ist nach dem Beschluss etwas geändert worden (${paths.join(', ')}); von dort lässt sich diese Fassung nicht noch einmal bauen.`,
  trust: 'Ob dem Aussteller des Zertifikats zu trauen ist, prüft amip nicht.',
  noSignature: 'Signaturen: keine.',
} as const;

export const WHY_NOT = {
  problems: (counts: string): string => `dieses Programm meldet in den Eingaben ${counts}`,
  unfinished: 'dieses Programm hält die Ausgabe nicht für fertig',
} as const;

export const DIFFERENCE = {
  bytes: (at: number, given: number, built: number): string =>
    `Erster Unterschied bei Byte ${at}; Länge ${given} Byte, noch einmal gebaut ${built} Byte.`,
  pages: (given: number, built: number): string => `Seiten: ${given}, noch einmal gebaut ${built}.`,
  text: (page: number, given: string, built: string): string =>
    `Erste Seite mit anderem Text: Seite ${page}. Dort steht „${given}“, noch einmal gebaut „${built}“.`,
  drawing: (page: number): string => `Der Text ist gleich; Seite ${page} ist die erste, auf der anders gezeichnet ist.`,
  elsewhere: 'Alle Seiten sind gleich gezeichnet; anders sind Angaben dahinter (Metadaten, Struktur oder Schriften).',
  unreadable: 'Seite für Seite lässt es sich nicht vergleichen: Die Datei ist nicht als PDF lesbar.',
} as const;

interface SpokenSignature {
  readonly number: number;
  readonly by: string;
  readonly issuer: string;
  /** „12.03.2025, 14:05 Uhr“ as it says itself. */
  readonly at: string;
  readonly stampedAt: string | undefined;
  readonly level: string | undefined;
  readonly reason: string | undefined;
  readonly bytes: readonly (readonly [number, number])[];
  readonly coversFile: boolean;
  readonly intact: boolean;
  readonly faults: readonly string[];
  readonly certificateValid: boolean;
}

const SIGNATURE_FAULT: Readonly<Record<string, string>> = {
  range: 'sie gilt nicht für alle Bytes, für die sie gelten müsste',
  contents: 'sie selbst ist beschädigt',
  dictionary: 'sie ist keine PAdES-Signatur',
  digest: 'die Bytes der Datei sind nicht die signierten',
  signature: 'sie ist nicht mit dem Schlüssel des Zertifikats gemacht',
  form: 'ihre Angaben sind nicht die einer Baseline-Signatur',
  certificate: 'ein Zertifikat ist nicht das mitsignierte oder ist beschädigt',
  'time-stamp': 'der Zeitstempel gehört nicht zu ihr oder ist beschädigt',
};

export function signatureLine(it: SpokenSignature): string {
  const bytes = it.bytes.map(([from, to]) => `${from} bis ${to}`).join(' und ');
  const state = it.intact
    ? `gültig${it.level ? ` (PAdES ${it.level})` : ''}`
    : `UNGÜLTIG: ${it.faults.map((fault) => SIGNATURE_FAULT[fault] ?? fault).join('; ')}`;
  return [
    `Signatur ${it.number}: ${state}, von ${it.by} (Zertifikat ausgestellt von ${it.issuer}), ${it.at}`,
    ...(it.stampedAt ? [`Zeitstempel ${it.stampedAt}`] : []),
    ...(it.reason ? [`Grund: ${it.reason}`] : []),
    `für die Bytes ${bytes}${it.coversFile ? ', das ist die ganze Datei außer der Signatur selbst' : ', danach folgt noch etwas'}`,
    ...(it.certificateValid ? [] : ['das Zertifikat galt zu diesem Zeitpunkt nicht']),
  ]
    .join('; ')
    .concat('.');
}

export const UNKNOWN_SIGNER = 'unbekannt';

export const APPENDED = {
  appended: (bytes: number): string =>
    `Hinter der letzten Signatur ${bytes === 1 ? 'steht 1 Byte' : `stehen ${bytes} Byte`}, die sie nicht deckt.`,
  unlisted: 'In der Datei steht eine Signatur, auf die kein Feld verweist.',
  overreaching: (revisions: readonly number[]): string =>
    `Nach einer Signatur ist mehr geändert worden als zum Signieren nötig (Stand ${revisions.join(', ')} der Datei).`,
} as const;

export const noSuchPath = (path: string): string => `${path} gibt es nicht. Prüfen Sie den Pfad.`;

export const interrupted = (path: string): string =>
  `${path} gibt es nicht; daneben liegt aber ein angefangenes Paket: amip archive wurde unterbrochen. Rufen Sie den Befehl noch einmal auf.`;

export const unreadablePath = (path: string, code: string): string =>
  `${path} lässt sich nicht lesen (${code}). Prüfen Sie Ihre Rechte.`;

export const neitherPdfNorPackage = (path: string): string =>
  `${path} ist weder ein PDF noch ein Archivpaket. Nennen Sie ein PDF, einen Paketordner oder einen Ordner mit Paketen.`;

export const noPackages = (path: string): string =>
  `In ${path} liegt kein Archivpaket. Angelegt wird eines mit: npm run amip -- archive 2025`;

export const remains = (path: string): string =>
  `Hinweis: ${path} ist der Rest eines unterbrochenen Schreibens und gehört zu keinem Paket. Rufen Sie amip archive noch einmal auf; dabei verschwindet er.`;

export const strangerInFolder = (path: string): string =>
  `Hinweis: ${path} ist kein Archivpaket und wurde nicht geprüft.`;

export const onlyRemains = (path: string): string =>
  `UNVOLLSTÄNDIG: In ${path} liegt kein Archivpaket, nur der Rest eines unterbrochenen Schreibens.`;

export const severalVerified = (all: number, holding: number): string =>
  all === holding
    ? `Alle ${counted(all, 'Prüfung', 'Prüfungen')} in Ordnung.`
    : `${holding} von ${counted(all, 'Prüfung', 'Prüfungen')} in Ordnung; was nicht, steht oben.`;
