import { describe, expect, it } from 'vitest';
import { problemsOf, template } from '../build.ts';
import { narrateExhibits, table } from '../exhibits.ts';
import { check } from './check.ts';

const NO_TEXT =
  'Schreiben Sie ihn in eine eigene Zeile desselben Kapitels, mit einer Leerzeile davor: „[^a]: Text“. Der Name besteht aus Buchstaben, Ziffern und Bindestrichen.';
const ONE_PLACE =
  'Jede Anmerkung gehört zu einer Stelle. Löschen Sie den zweiten Hinweis, oder schreiben Sie eine eigene Anmerkung.';
const OWN_LINE = 'Setzen Sie ihn an den Anfang einer eigenen Zeile, am besten an das Ende des Kapitels.';
const NAME = [
  'Der Name einer Anmerkung enthält Zeichen, die dort nicht möglich sind.',
  'Verwenden Sie Buchstaben, Ziffern und Bindestriche, zum Beispiel [^stichtag].',
] as const;
const BEHIND = 'Setzen Sie [^a] ohne Leerzeichen hinter das Wort oder hinter das Satzzeichen.';
const PARAGRAPHS = 'Setzen Sie Listen, Zitate, Überschriften, Tabellen und Abbildungen in den Text des Kapitels.';

describe('a mark and the text of its note', () => {
  check([
    ['Wort[^a].', ['3:5 Zur Anmerkung „[^a]“ fehlt der Text.', NO_TEXT]],
    [
      'Wort[^a].\n\n[^a] : Text',
      ['3:5 Zur Anmerkung „[^a]“ fehlt der Text.', NO_TEXT],
      ['5:1 Zur Anmerkung „[^a]“ fehlt der Text.', NO_TEXT],
    ],
    [
      'Wort.\n\n[^a]: Text.',
      [
        '5:1 Auf die Anmerkung „[^a]“ weist im Kapitel nichts hin; sie würde nicht gedruckt.',
        'Setzen Sie [^a] hinter das Wort, zu dem sie gehört, oder löschen Sie die Anmerkung.',
      ],
    ],
    [
      'Wort[^a].\n\n[^a]: Text.\n\n[^A]: Anderer Text.',
      [
        '7:1 Den Text der Anmerkung „[^A]“ gibt es in diesem Kapitel schon.',
        'Geben Sie einer der beiden Anmerkungen einen anderen Namen, auch im Satz, oder löschen Sie eine.',
      ],
    ],
    [
      'Wort[^a] und Wort[^a].\n\n[^a]: Text.',
      ['3:18 Auf die Anmerkung „[^a]“ wird schon an einer früheren Stelle hingewiesen.', ONE_PLACE],
    ],
    [
      'Wort[^a].\n\n[^a]:\n',
      ['5:1 Die Anmerkung „[^a]“ ist leer.', 'Ergänzen Sie ihren Text, oder löschen Sie sie und den Hinweis auf sie.'],
    ],
    ['Wort[^a b].', [`3:5 ${NAME[0]}`, NAME[1]]],
    ['Wort[^].', [`3:5 ${NAME[0]}`, NAME[1]]],
    ['Wort[^a.b].\n\n[^a.b]: Text.', [`3:5 ${NAME[0]}`, NAME[1]], [`5:1 ${NAME[0]}`, NAME[1]]],
    ['Wort[^{{elb}}].\n\n[^{{elb}}]: Text.', [`3:5 ${NAME[0]}`, NAME[1]], [`5:1 ${NAME[0]}`, NAME[1]]],
    ['Wort[^1].\n\n[^1]: Text.'],
    ['Das Zeichen \\[^a] steht so da.'],
  ]);
});

describe('a mark where it can not stand', () => {
  check([
    [
      '## Titel darin[^a]\n\nWort[^a].\n\n[^a]: Text.',
      ['3:15 In einer Überschrift steht die Anmerkung „[^a]“.', 'Setzen Sie die Anmerkung in den Text darunter.'],
    ],
    [
      '[Wort[^a]](https://x.de)\n\n[^a]: Text.',
      ['3:6 Im Text eines Verweises steht die Anmerkung „[^a]“.', 'Setzen Sie die Anmerkung hinter den Verweis.'],
    ],
    [
      'Wort[^a] und Wort[^b].\n\n[^a]: Text[^b].\n\n[^b]: Mehr.',
      [
        '5:11 In einer Anmerkung wird auf die Anmerkung „[^b]“ hingewiesen.',
        'Anmerkungen haben keine Anmerkungen. Nehmen Sie den Inhalt in den Text der ersten auf.',
      ],
    ],
    ['Wort [^a].\n\n[^a]: Text.', ['3:6 Vor der Anmerkung „[^a]“ steht kein Wort, zu dem sie gehört.', BEHIND]],
    ['[^a] Wort.\n\n[^a]: Text.', ['3:1 Vor der Anmerkung „[^a]“ steht kein Wort, zu dem sie gehört.', BEHIND]],
    [
      'Wort[^b][^a].\n\n[^a]: Text.\n\n[^b]: Text.',
      [
        '3:9 Die Anmerkung „[^a]“ steht unmittelbar hinter einer anderen; die Ziffern würden wie eine Zahl gelesen.',
        'Fassen Sie beide in einer Anmerkung zusammen.',
      ],
    ],
  ]);

  it('is named in the texts of tables, too', () => {
    const { problems } = narrateExhibits({
      tables: [table('budget', ['Mittel', 'Wert'], [['Summe', ['elb']]], { caption: template('Mittel[^1]') })],
    });
    expect(problems.map(({ message, hint }) => [message, hint])).toEqual([
      [
        'Hier steht eine Anmerkung wie „[^name]“. Anmerkungen gibt es nur im Text von Kapiteln.',
        'Schreiben Sie den Inhalt in den Satz, bei Tabellen und Abbildungen in das Feld „note“.',
      ],
    ]);
  });
});

describe('the text of a note', () => {
  check([
    [
      'Wort[^a].\n\n[^a]: Seit 1984.',
      [
        '5:12 Im Text steht „1984“. Zahlen und Zeiten kommen aus den Daten und werden nicht in den Text geschrieben.',
        'Setzen Sie ein Jahr mit {{jahr}}, {{vorjahr}}, {{folgejahr}} oder {{stichtag … form="jahr"}} ein. Gehört die Angabe fest zum Wortlaut, dann {{fest "1984" grund="…"}}.',
      ],
    ],
    [
      '- Wort[^a].\n\n  [^a]: Text.',
      ['5:3 Der Text der Anmerkung „[^a]“ steht in einer Liste, einem Zitat oder einer anderen Anmerkung.', OWN_LINE],
    ],
    [
      'Wort[^a].\n\n> [^a]: Text.',
      ['5:3 Der Text der Anmerkung „[^a]“ steht in einer Liste, einem Zitat oder einer anderen Anmerkung.', OWN_LINE],
    ],
    [
      'Wort[^a].\n\n[^a]: Text:\n    - Punkt',
      ['5:1 In der Anmerkung „[^a]“ steht etwas anderes als Absätze.', PARAGRAPHS],
    ],
    [
      'Wort[^a].\n\n[^a]: {{tabelle "budget"}}',
      [
        '5:7 Eine Tabelle „budget“ steht nicht in exhibits.yaml.',
        'Prüfen Sie die Schreibweise oder legen Sie sie dort an.',
      ],
    ],
  ]);

  it('holds no table, not even where it is not printed today', () => {
    const text = '{{#wenn (sinkt elb von="2022-12")}}Wort[^a].{{/wenn}}\n\n[^a]: {{tabelle "budget"}}';
    expect(
      problemsOf(`# Titel\n\n${text}`, { tables: [table('budget', ['Mittel', 'Wert'], [['Summe', ['elb']]])] }),
    ).toEqual([['5:7 {{tabelle …}} steht hier im Text.', expect.any(String)]]);
  });
});
