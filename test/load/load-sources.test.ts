import { describe, expect, it } from 'vitest';
import { loadSources } from '../../src/load/load-sources.ts';
import { LARGEST_FILE } from '../../src/load/reader.ts';
import { EXAMPLE } from '../validate/example-edition.ts';
import { exampleWith, printed, validating } from '../validate/validating.ts';
import { filesOf } from './files-of.ts';

const CUSTOMERS = 'data/2024/customers.yaml';
const CHAPTER = 'data/2024/chapters/anlage.md';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** What is said of the example edition with other bytes in one file. */
const saidOf = (file: string, bytes: Uint8Array): readonly string[] =>
  validating({ ...EXAMPLE, [file]: bytes }).problems.map(printed);

describe('a file of the data', () => {
  it('may have Windows line ends', () => {
    const windows = Object.fromEntries(
      Object.entries(EXAMPLE).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]),
    );
    const { edition, problems } = validating(windows);
    expect(problems).toEqual([]);
    expect(edition?.chapters[1]?.text).toBe('# Anlage\n\nText.\n');
    expect(edition?.figures.get('elb')?.observations.at(-1)?.place.line).toBe(7);
  });

  it('may have decomposed umlauts, which are composed in silence', () => {
    const { edition, problems } = validating({
      ...exampleWith('data/jobcenter.yaml', 'shortName: JC', 'shortName: Bu\u0308ro'),
      [CHAPTER]: '# Anlage\n\nBu\u0308ro.\n',
    });
    expect(problems).toEqual([]);
    expect(edition?.jobcenter.shortName).toBe('B\u00fcro');
    expect(edition?.chapters[1]?.text).toContain('B\u00fcro');
  });

  it('must not begin with a byte order mark', () => {
    expect(saidOf(CUSTOMERS, utf8(`\ufeff${EXAMPLE[CUSTOMERS]}`))).toEqual([
      'customers.yaml:1:1 error Die Datei beginnt mit einer unsichtbaren Bytereihenfolge-Marke (BOM). Erwartet wird UTF-8 ohne BOM. Speichern Sie die Datei mit der Zeichenkodierung „UTF-8“ (ohne BOM) neu, und rufen Sie den Befehl noch einmal auf.',
    ]);
  });

  it('must not be Latin-1: the first wrong byte is shown with the letter it probably was', () => {
    expect(saidOf(CHAPTER, latin1('# Anlage\n\nFür alle: Überblick.\n'))).toEqual([
      'chapters/anlage.md:3:2 error Die Datei ist nicht in UTF-8 gespeichert: Das Byte 0xFC an dieser Stelle ist ungültig, gemeint ist vermutlich „ü“ in einer Windows-Kodierung (Latin-1). Speichern Sie die Datei mit der Zeichenkodierung „UTF-8“ (ohne BOM) neu, und rufen Sie den Befehl noch einmal auf.',
    ]);
  });

  it('is shown where it is cut off within a letter', () => {
    expect(saidOf(CHAPTER, utf8('# Anlage für').slice(0, 11))[0]).toContain('chapters/anlage.md:1:11 error');
  });

  it.each([
    ['with a mark', [0xff, 0xfe, 0x23, 0x00, 0x20, 0x00]],
    ['without a mark', [0x23, 0x00, 0x20, 0x00, 0x41, 0x00]],
    ['in the other byte order', [0x00, 0x23, 0x00, 0x20, 0x00, 0x41]],
  ])('must not be UTF-16 %s', (_how, bytes) => {
    expect(saidOf(CHAPTER, Uint8Array.from(bytes))).toEqual([
      'chapters/anlage.md error Die Datei ist in UTF-16 gespeichert („Unicode“ in Windows). Erwartet wird UTF-8. Speichern Sie die Datei mit der Zeichenkodierung „UTF-8“ (ohne BOM) neu, und rufen Sie den Befehl noch einmal auf.',
    ]);
  });

  it('must not hold a zero byte', () => {
    expect(saidOf(CHAPTER, utf8('# Anlage\n\nA\0B\0C\n'))).toEqual([
      'chapters/anlage.md:3:2 error Hier steht ein Null-Byte. Erwartet wird eine reine Textdatei. Das kommt in der Datei 2-mal vor; gezeigt ist die erste Stelle. Öffnen Sie die Datei in einem Texteditor, löschen Sie das Zeichen, und speichern Sie sie als UTF-8.',
    ]);
  });

  it.each([
    ['a chapter', CHAPTER, '# Anlage\n\nA\ue000B\n', 'chapters/anlage.md:3:2'],
    ['YAML', 'data/2024/terms.yaml', 'laws: [SGB\uf8ffII]\n', 'terms.yaml:1:11'],
  ])('must not hold characters for private use in %s', (_where, file, text, place) => {
    expect(saidOf(file, utf8(text))[0]).toBe(
      `${place} error Hier steht das unsichtbare oder nicht druckbare Zeichen U+${text.includes('\ue000') ? 'E000' : 'F8FF'}. Erwartet werden nur druckbare Zeichen. Löschen Sie das Zeichen, und tippen Sie die Stelle neu.`,
    );
  });

  it('must not bring them in as escapes either', () => {
    const problems = validating(exampleWith('data/jobcenter.yaml', 'shortName: JC', 'shortName: "J\\uE000C"')).problems;
    expect(problems.map(printed)).toEqual([
      'data/jobcenter.yaml:2:12 error Hier steht das unsichtbare oder nicht druckbare Zeichen U+E000. Erwartet werden nur druckbare Zeichen. Löschen Sie das Zeichen, und tippen Sie die Stelle neu.',
    ]);
  });

  it('must not hold the mark of a lost letter', () => {
    expect(saidOf(CHAPTER, utf8('# Anlage f\ufffdr alle\n'))).toEqual([
      'chapters/anlage.md:1:11 error Hier steht das Ersatzzeichen „�“ (U+FFFD): Ein Umlaut oder Sonderzeichen ging beim Umwandeln verloren. Setzen Sie das richtige Zeichen wieder ein.',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['blank lines', ' \n\n'],
    ['comments', '# Kennzahlen\n'],
  ])('must not hold only %s', (_what, text) => {
    expect(saidOf('data/2024/targets.yaml', utf8(text))).toEqual([
      'targets.yaml error Die Datei ist leer. Erwartet wird mindestens ein Eintrag. Füllen Sie die Datei, oder löschen Sie sie.',
    ]);
  });

  it('must not be an empty chapter', () => {
    expect(saidOf(CHAPTER, utf8(''))).toEqual([
      'chapters/anlage.md error Die Kapiteldatei ist leer. Erwartet wird ein Text mit Überschrift. Schreiben Sie den Text, oder streichen Sie das Kapitel in „edition.yaml“ und löschen Sie die Datei.',
    ]);
  });

  it('is refused unread when it is larger than any text', () => {
    const limits: number[] = [];
    const files = filesOf(EXAMPLE);
    const { sources, problems } = loadSources(
      {
        ...files,
        read: (path, limit) => {
          limits.push(limit);
          return path === CUSTOMERS ? { tooBig: 50_000_000 } : files.read(path, limit);
        },
      },
      '2024',
    );
    expect(new Set(limits)).toEqual(new Set([LARGEST_FILE]));
    expect(sources.unreadable).toEqual(new Set([CUSTOMERS]));
    expect(problems.map(printed)).toEqual([
      'customers.yaml error Die Datei ist 50,0 MB groß und wurde nicht gelesen. Erwartet werden höchstens 2,0 MB. Prüfen Sie, ob hier versehentlich eine andere Datei liegt, und ersetzen Sie sie durch eine Textdatei.',
    ]);
  });

  it('is missing only when it is needed', () => {
    const { 'data/jobcenter.yaml': _, 'data/2024/exhibits.yaml': __, ...rest } = EXAMPLE;
    expect(validating(rest).problems.map(printed)).toEqual([
      'data/jobcenter.yaml error Die Datei fehlt. Erwartet werden darin: Name, Träger und Gestaltung des Jobcenters. Legen Sie die Datei unter diesem Namen an.',
    ]);
  });

  it('is pointed out when its ending keeps it from being read', () => {
    expect(validating({ ...EXAMPLE, 'data/2024/targets.yml': 'figures:\n' }).problems.map(printed)).toEqual([
      'targets.yml warning Die Datei wird nicht gelesen, weil ihr Name auf „.yml“ endet. Erwartet wird die Endung „.yaml“. Benennen Sie „targets.yml“ in „targets.yaml“ um.',
    ]);
  });
});

describe('an edition', () => {
  it('that is not there is one problem', () => {
    expect(validating(EXAMPLE, '2023').problems.map(printed)).toEqual([
      'data/2023 error Zur Ausgabe „2023“ gibt es keine Daten: Der Ordner fehlt oder enthält keine YAML-Datei. Prüfen Sie die Jahreszahl, oder kopieren Sie den Ordner einer anderen Ausgabe und geben der Kopie diesen Namen.',
    ]);
  });

  it.each(['..', '../2024', '2024/chapters', '', '/'])('is never looked for outside its folder: %j', (year) => {
    const asked: string[] = [];
    const { problems } = loadSources(
      { read: (path) => void asked.push(path), list: (path) => [String(asked.push(path))] },
      year,
    );
    expect(asked).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['file.edition-name']);
  });
});
