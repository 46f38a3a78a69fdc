/** What `amip sign` says. Plain German, „Sie“, and always what to do next. */

export const SIGN = {
  sign: 'signiert das gebaute PDF elektronisch und schreibt output/amip-<jahr>-signiert.pdf',
  p12: 'Schlüsseldatei (.p12 oder .pfx) mit Zertifikat',
  reason: 'Grund der Signatur; ohne Angabe „Beschluss der Trägerversammlung“ oder „Unterzeichnet“',
  place: 'Ort der Signatur',
  in: 'andere Datei statt output/amip-<jahr>.pdf',
  out: 'andere Zieldatei',
  passphraseFd: 'Passphrase aus diesem Dateideskriptor lesen, z. B. 0 für die Standardeingabe',
} as const;

/** Name of the environment variable that may hold the pass phrase. */
export const PASSPHRASE_VARIABLE = 'AMIP_PASSPHRASE';

export const askPassphrase = (file: string): string => `Passphrase zu ${file}: `;

/** Where a signed file goes: `amip-2025.pdf` becomes `amip-2025-signiert.pdf`. */
export const signedName = (path: string): string => `${path.replace(/\.pdf$/i, '')}-signiert.pdf`;

export const withoutP12 = (year: string): string =>
  `Es fehlt die Schlüsseldatei, z. B. npm run amip -- sign ${year} --p12 schluessel.p12.`;

export const withoutPassphrase = `Es fehlt die Passphrase. Rufen Sie den Befehl in einem Terminal auf, dann wird sie erfragt, oder übergeben Sie sie mit --passphrase-fd oder in der Umgebungsvariablen ${PASSPHRASE_VARIABLE}. Auf der Befehlszeile hat sie nichts zu suchen.`;

export const wrongDescriptor = (value: string): string =>
  `Aus dem Dateideskriptor „${value}“ lässt sich keine Passphrase lesen. Erwartet wird eine Zahl, auf die die Shell etwas umleitet, z. B. --passphrase-fd 0 < passphrase.txt. Andere Nummern als 0 reicht „npm run“ nicht weiter.`;

export const missingPdf = (path: string, year: string): string =>
  `${path} gibt es nicht. Bauen Sie das Programm zuerst: npm run amip -- build ${year}`;

export const missingP12 = (path: string): string =>
  `Die Schlüsseldatei ${path} gibt es nicht. Prüfen Sie den Pfad hinter --p12.`;

export const unreadable = (path: string, code: string): string =>
  `${path} lässt sich nicht lesen (${code}). Prüfen Sie den Pfad und Ihre Rechte.`;

export const otherVersion = (signed: string, built: string): string =>
  `Nichts signiert: ${signed} enthält Signaturen zu einer anderen Fassung als ${built}. Sollen sie bleiben, nennen Sie diese Datei mit --in; soll die neue Fassung signiert werden, benennen Sie die alte Datei um.`;

export const wouldLose = (path: string): string =>
  `Nichts signiert: ${path} enthält schon Signaturen, die dabei verloren gingen. Wählen Sie mit --out einen anderen Namen.`;

export const notWhole = (path: string): string =>
  `Nichts signiert: An ${path} ist seit der letzten Signatur etwas verändert worden, oder eine Signatur ist beschädigt. Bauen Sie das Programm neu, und signieren Sie das neue PDF.`;

const day = (moment: string): string => moment.slice(0, 10).split('-').reverse().join('.');

interface Refusal {
  readonly because: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
}

/** Why nothing was signed. `p12` and `pdf` are paths as the person typed them. */
export function signRefused({ because, notBefore = '', notAfter = '' }: Refusal, p12: string, pdf: string): string {
  const texts: Readonly<Record<string, string>> = {
    'not-p12': `${p12} ist keine Schlüsseldatei im Format PKCS #12 oder ist unvollständig. Erwartet wird eine Datei, die meist auf .p12 oder .pfx endet.`,
    locked: `${p12} lässt sich nicht öffnen: Die Passphrase ist falsch, oder die Datei ist beschädigt.`,
    legacy: `${p12} ist mit einem veralteten Verfahren verschlüsselt, das hier nicht unterstützt wird. Exportieren Sie den Schlüssel neu mit AES-256, oder wandeln Sie die Datei um: openssl pkcs12 -legacy -in ${p12} -out alt.pem, danach openssl pkcs12 -export -in alt.pem -out neu.p12. Löschen Sie alt.pem sofort wieder.`,
    'no-key': `${p12} enthält keinen privaten Schlüssel. Exportieren Sie das Zertifikat noch einmal „mit privatem Schlüssel“.`,
    'no-certificate': `${p12} enthält kein Zertifikat zum privaten Schlüssel. Exportieren Sie beides zusammen noch einmal.`,
    'key-kind': `Mit der Schlüsselart in ${p12} kann hier nicht signiert werden. Unterstützt werden RSA und die elliptischen Kurven P-256, P-384 und P-521.`,
    usage: `Das Zertifikat in ${p12} ist nicht zum Signieren ausgestellt. Verwenden Sie ein Zertifikat für digitale Signaturen.`,
    expired: `Das Zertifikat in ${p12} gilt vom ${day(notBefore)} bis zum ${day(notAfter)}, also nicht jetzt. Verwenden Sie ein gültiges, oder prüfen Sie die Uhr dieses Rechners.`,
    foreign: `${pdf} ist beschädigt oder nicht von diesem Programm geschrieben. Signiert werden nur Dateien, die „build“ geschrieben hat, auch schon signierte.`,
    'time-stamp': 'Die Antwort des Zeitstempeldienstes gilt nicht für diese Signatur.',
  };
  return `Nichts signiert: ${texts[because] ?? because}`;
}

export const signed = (path: string, name: string, issuer: string, reason: string, count: number): string =>
  `${path} geschrieben: signiert von ${name} (Zertifikat ausgestellt von ${issuer}), Grund: ${reason}; ${count === 1 ? 'eine Signatur' : `${count} Signaturen`}.`;
