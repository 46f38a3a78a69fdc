/** Texts inside an archive package. Whoever reads them may know nothing of the program, and have no computer that runs it. */

export interface PackageFacts {
  readonly year: string;
  readonly title: string;
  readonly organisation: string;
  /** „12. März 2025“ and the words of the resolution; absent where the edition was captured afterwards. */
  readonly decision?: { readonly date: string; readonly resolution: string };
  readonly isSigned: boolean;
  readonly pdfChecksum: string;
  readonly version: string;
  readonly node: string;
  readonly programDigest: string;
}

export const CAPTURED =
  'Das Programm erschien, bevor es in amip erfasst wurde. Einen Beschluss darüber hat in amip niemand festgehalten; die Daten sind nachträglich erfasst, und das PDF ist nicht das damals gedruckte.';

const standing = ({ decision, year }: PackageFacts): string =>
  decision
    ? `Die Trägerversammlung hat dieses Programm am ${decision.date} beschlossen (${decision.resolution}; § 44c Abs. 6 SGB II). Beschlossen ist genau die Datei \`data/dokument/amip-${year}.pdf\`.`
    : CAPTURED;

export const readme = (facts: PackageFacts): string => {
  const { year, title, organisation, isSigned, pdfChecksum, version, node, programDigest } = facts;
  return `# ${title} ${year}

${organisation}

## Was das hier ist

Dies ist ein Archivpaket: das Programm, mit dem ein Jobcenter seine Arbeit für ${year.replace('-', ' und ')} plant, als PDF, und dazu alles, woraus das PDF entstanden ist. ${standing(facts)}

Die SHA-256-Prüfsumme von \`data/dokument/amip-${year}.pdf\` ist

    ${pdfChecksum}

Das Paket hat die Form „BagIt 1.0“ (RFC 8493). Das sind gewöhnliche Dateien in Ordnern; besondere Software ist nicht nötig.

## Was darin liegt

- \`data/dokument/\`: das PDF (PDF/A-2a und PDF/UA-1, also für die Langzeitaufbewahrung und barrierefrei)${isSigned ? '; die Datei mit `-signiert` im Namen ist dasselbe PDF mit angehängten elektronischen Signaturen' : ''}
- \`data/kennzahlen/\`: jede Zahl mit Stichtag, Quelle und Herleitung als CSV und als JSON; \`datenwoerterbuch.md\` erklärt jedes Feld
- \`data/eingaben/\`: Zahlen (YAML) und Texte (Markdown), wie sie eingegeben wurden, Byte für Byte; \`approval.yaml\` darunter ist, soweit vorhanden, der eingetragene Beschluss
- \`data/programm/\`: Quelltext des Programms amip ${version}, Vorlagen, Schriften mit Lizenz (\`templates/fonts/OFL.txt\`) und die festgelegten Fassungen aller Bibliotheken (\`package-lock.json\`)
- \`data/pruefbericht/\`: was amip am fertigen PDF selbst geprüft hat
- \`data/versionen.json\`: womit gebaut wurde, und die Bibliotheken mit Lizenz und Prüfsumme
- \`manifest-sha256.txt\` und \`manifest-sha512.txt\`: Prüfsummen aller Dateien unter \`data/\`; \`tagmanifest-…\`: Prüfsummen der Dateien daneben

Alle Textdateien sind UTF-8. Zum Lesen genügen ein PDF-Betrachter und ein Texteditor.

## Ist das Paket unversehrt?

In einer Shell, in diesem Ordner:

    sha256sum --check manifest-sha256.txt
    sha256sum --check tagmanifest-sha256.txt

Jede Zeile muss mit „OK“ enden. Danach dasselbe mit \`sha512sum\` und den Dateien auf \`-sha512.txt\`. Unter Windows zeigt \`Get-FileHash -Algorithm SHA256 DATEI\` in der PowerShell die Prüfsumme einer Datei; vergleichen Sie sie mit der Zeile im Manifest. In den Manifesten steht \`%25\` für ein Prozentzeichen, \`%0A\` und \`%0D\` für Zeilenenden in einem Dateinamen. Ob Dateien dazugekommen sind, zeigt der Vergleich der Liste mit dem Ordner. Jedes Werkzeug für BagIt prüft beides auf einmal.

Mit amip geht es so: \`npm run amip -- verify ORDNER\`. Dann wird auch das PDF noch einmal gebaut und verglichen.

## Das PDF noch einmal bauen

Nötig ist Node.js (${node}) und einmal der Zugriff auf die Paketquelle npm.

1. Kopieren Sie \`data/programm\` an einen Ort, an dem Sie schreiben dürfen.
2. Kopieren Sie \`data/eingaben/data\` als Ordner \`data\` hinein.
3. Rufen Sie dort auf:

       npm ci
       npm run amip -- build ${year} --final
       sha256sum output/amip-${year}.pdf

Heraus kommt die Prüfsumme von oben. Die des Programms ist ${programDigest}; sie steht auch in \`versionen.json\`.

## Wenn es Node.js oder npm nicht mehr gibt

Das PDF, die Zahlen und die Texte lesen Sie ohne das Programm. Wer trotzdem bauen will, findet die Namen, Fassungen und Prüfsummen aller Bibliotheken in \`data/programm/package-lock.json\`; sie und alte Fassungen von Node.js bewahren Softwarearchive auf. Zu einer Bibliothek gehört die Prüfsumme hinter \`integrity\`: Sie zeigt, ob es die richtige ist. Lässt sich nichts davon mehr beschaffen, beschreibt der Quelltext (TypeScript, mit Erläuterungen auf Englisch) genau, wie aus den Eingaben die Zahlen und Seiten wurden.
`;
};

interface Checked {
  readonly profiles: readonly string[];
  readonly conditions: number;
  readonly broken: readonly string[];
  readonly pdfChecksum: string;
  readonly version: string;
}

export const conformanceReport = ({ profiles, conditions, broken, pdfChecksum, version }: Checked): string =>
  `# Prüfbericht

amip ${version} hat das PDF mit der SHA-256-Prüfsumme ${pdfChecksum} nach dem Schreiben wieder eingelesen und an ${conditions} Bedingungen gemessen.

- Geprüft gegen: ${profiles.join(', ')}
- Eingehalten: ${conditions - broken.length} von ${conditions}
- Nicht eingehalten: ${broken.length === 0 ? 'keine' : broken.join(', ')}

Das ist die eigene Prüfung von amip und kein Zeugnis einer anderen Stelle. Die einzelnen Bedingungen stehen mit den Abschnitten der Normen in \`bedingungen.json\`. Unabhängig davon kann jedes Prüfprogramm für PDF/A und PDF/UA über die Datei urteilen. Ob Texte verständlich und Alternativtexte treffend sind, kann nur ein Mensch beurteilen.
`;

export const INFO_DESCRIPTION = (title: string, year: string, decided: boolean): string =>
  `${title} ${year}, ${decided ? 'beschlossene Fassung' : 'nachträglich erfasst, ohne eingetragenen Beschluss'}: PDF, Eingaben, Programm und Kennzahlen`;
