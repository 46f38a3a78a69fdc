import { describe } from 'vitest';
import { check } from './check.ts';

describe('what stands in a placeholder', () => {
  check([
    ['{{wrt elb}}', ['3:1 Das Hilfswort „wrt“ gibt es nicht.', 'Meinten Sie „wert“?']],
    ['{{elbe}}', ['3:1 „elbe“ ist weder ein Hilfswort noch eine Kennzahl dieser Ausgabe.', 'Meinten Sie „elb“?']],
    [
      '{{irgendwas-ganz-anderes}}',
      [
        '3:1 „irgendwas-ganz-anderes“ ist weder ein Hilfswort noch eine Kennzahl dieser Ausgabe.',
        'Prüfen Sie die Schreibweise oder ergänzen Sie die Kennzahl in den Daten.',
      ],
    ],
    ['{{wert elbe}}', ['3:8 „elbe“ kommt in den Daten nicht vor; erwartet wird eine Kennzahl.', 'Meinten Sie „elb“?']],
    [
      '{{wert amazon}}',
      [
        '3:8 „amazon“ ist ein Ereignis, erwartet wird eine Kennzahl.',
        'Setzen Sie hier einen passenden Namen ein oder verwenden Sie ein anderes Hilfswort.',
      ],
    ],
    [
      '{{stichtag weber}}',
      [
        '3:12 „weber“ ist ein Zitat, erwartet wird eine Kennzahl oder ein Ereignis.',
        'Setzen Sie hier einen passenden Namen ein oder verwenden Sie ein anderes Hilfswort.',
      ],
    ],
    [
      '{{aufzaehlung elb}}',
      ['3:1 Für den Personenkreis „elb“ sind keine Mitglieder angegeben.', 'Ergänzen Sie „members“ in terms.yaml.'],
    ],
    [
      '{{aufzaehlung svb}}',
      [
        '3:15 „svb“ ist eine Kennzahl, erwartet wird ein Personenkreis.',
        'Setzen Sie hier einen passenden Namen ein oder verwenden Sie ein anderes Hilfswort.',
      ],
    ],
    [
      '{{zitat elb teil=1}}',
      [
        '3:9 „elb“ ist eine Kennzahl, erwartet wird ein Zitat.',
        'Setzen Sie hier einen passenden Namen ein oder verwenden Sie ein anderes Hilfswort.',
      ],
    ],
    ['{{wert}}', ['3:1 Hinter „wert“ fehlt eine Kennzahl.', 'So wird es geschrieben: {{wert elb am="2019-09"}}']],
    [
      '{{wert elb elb}}',
      ['3:12 Hinter „wert“ steht eine Angabe zu viel.', 'So wird es geschrieben: {{wert elb am="2019-09"}}'],
    ],
    ['{{jahr elb}}', ['3:8 Hinter „jahr“ gehört keine Angabe.', 'So wird es geschrieben: {{jahr}}']],
    ['{{wert elb an="2019-09"}}', ['3:12 „wert“ kennt die Option „an“ nicht.', 'Meinten Sie „am“?']],
    [
      '{{wert elb am="2019-09" am="2022-12"}}',
      ['3:25 Bei „wert“ steht die Option „am“ mehrmals.', 'Lassen Sie sie nur einmal stehen.'],
    ],
    [
      '{{wert elb am="Dezember 2022"}}',
      [
        '3:15 Hier steht "Dezember 2022", erwartet wird ein Zeitpunkt wie "2023-12".',
        'Schreiben Sie zum Beispiel "2022-12".',
      ],
    ],
    [
      '{{wert elb am="2020-01"}}',
      [
        '3:1 Für „elb“ ist kein Wert zum Stichtag „2020-01“ eingetragen.',
        'Eingetragen sind: 2019-09, 2022-12, 2023-09. Bitte einen davon wählen oder den fehlenden Wert nachtragen.',
      ],
    ],
    [
      '{{wert elb am=2019}}',
      ['3:15 Hier steht 2019, erwartet wird ein Zeitpunkt wie "2023-12".', 'Schreiben Sie zum Beispiel "2023-12".'],
    ],
    [
      '{{wert elb nachkomma=9}}',
      ['3:22 Hier steht 9, erwartet wird eine ganze Zahl von 0 bis 6.', 'Schreiben Sie zum Beispiel 0.'],
    ],
    [
      '{{wert elb betrag="ja"}}',
      ['3:19 Hier steht "ja", erwartet wird true oder false.', 'Schreiben Sie zum Beispiel true.'],
    ],
    ['{{wert "elb"}}', ['3:8 Hier steht "elb", erwartet wird eine Kennzahl.', 'Schreiben Sie zum Beispiel elb.']],
    [
      '{{wert (steigt elb)}}',
      ['3:8 Hier steht (steigt …), erwartet wird eine Kennzahl.', 'Schreiben Sie zum Beispiel elb.'],
    ],
    [
      '{{stichtag elb form="kurzz"}}',
      [
        '3:21 Hier steht "kurzz", erwartet wird eines der Wörter "kurz", "lang", "monat", "jahr".',
        'Schreiben Sie zum Beispiel "kurz".',
      ],
    ],
    [
      '{{wert iq mio=true}}',
      ['3:1 „iq“ wird nicht in Millionen gedruckt.', 'Die Option mio=true passt zu Beträgen und Anzahlen.'],
    ],
    [
      '{{stichtag amazon am="2022"}}',
      ['3:1 „amazon“ ist ein Ereignis mit nur einem Zeitpunkt.', 'Lassen Sie die Optionen „am“ und „seit“ weg.'],
    ],
    [
      '{{stichtag elb seit=true}}',
      [
        '3:1 Zu „elb“ ist kein Vergleichszeitpunkt angegeben.',
        'Ergänzen Sie bei der Kennzahl „since“ oder geben Sie einen Zeitpunkt an, zum Beispiel von="2022-12".',
      ],
    ],
    [
      '{{spanne elb von="2019-09" bis="2022-12"}}',
      [
        '3:1 Zwischen September 2019 und Dezember 2022 liegen keine vollen Jahre.',
        'Wählen Sie zwei Zeitpunkte desselben Monats, den früheren bei „von“.',
      ],
    ],
    [
      '{{spanne elb}}',
      [
        '3:1 Zu „elb“ ist kein Vergleichszeitpunkt angegeben.',
        'Ergänzen Sie bei der Kennzahl „since“ oder geben Sie einen Zeitpunkt an, zum Beispiel von="2022-12".',
      ],
    ],
    [
      '{{trend elb}}',
      [
        '3:1 „trend“ weiß nicht, womit „elb“ verglichen wird.',
        'Geben Sie den früheren Zeitpunkt an, zum Beispiel von="2022-12".',
      ],
    ],
    [
      '{{trend elb-plus}}',
      [
        '3:1 Die Größe der Veränderung „elb-plus“ lässt sich nicht einordnen, denn sie steht nicht in Prozent oder Prozentpunkten.',
        'Verwenden Sie die Zeitreihe selbst mit von="…" oder die Veränderung in Prozent.',
      ],
    ],
    [
      '{{trend amazon}}',
      [
        '3:9 „amazon“ ist ein Ereignis, erwartet wird eine Kennzahl.',
        'Setzen Sie hier einen passenden Namen ein oder verwenden Sie ein anderes Hilfswort.',
      ],
    ],
    [
      '{{jenach elb von="2022-12" steigt="auf"}}',
      [
        '3:1 Bei „jenach“ fehlt die Option „sinkt“.',
        'So wird es geschrieben: {{jenach elb von="2022-12" steigt="gewachsen" sinkt="geschrumpft" gleich="gleich geblieben"}}',
      ],
    ],
    [
      '{{jenach gleichbleibend von="2022" steigt="auf" sinkt="ab"}}',
      [
        '3:1 „jenach“ hat kein Wort für den Fall, dass „gleichbleibend“ gleich ist, und dieser Fall liegt vor.',
        'Ergänzen Sie die Option gleich="…".',
      ],
    ],
    [
      '{{jenach elb von="2022-12" steigt="um 5 % mehr" sinkt="ab"}}',
      [
        '3:35 Im Text steht „5 %“. Zahlen und Zeiten kommen aus den Daten und werden nicht in den Text geschrieben.',
        'Setzen Sie den Wert mit seiner Einheit ein: {{wert …}}. Gehört die Angabe fest zum Wortlaut, dann {{fest "5 %" grund="…"}}.',
      ],
    ],
    [
      '{{lage barometer-neutral zu=barometer-neutral ueber="a" unter="b"}}',
      [
        '3:1 „lage“ hat kein Wort für den Fall, dass „barometer-neutral“ gleich ist, und dieser Fall liegt vor.',
        'Ergänzen Sie die Option gleich="…".',
      ],
    ],
    [
      '{{lage barometer zu=elb ueber="a" unter="b"}}',
      [
        '3:1 „elb“ (Personen) und „barometer“ (Punkte) haben verschiedene Einheiten und lassen sich nicht verrechnen.',
        'Bitte prüfen, ob die richtigen Zahlen genannt sind und ob ihre Einheiten stimmen.',
      ],
    ],
    [
      '{{extrem elb}}',
      [
        '3:1 Der Wert von „elb“ (September 2023) ist weder der höchste noch der niedrigste der Zeitreihe.',
        'Formulieren Sie den Satz neu oder wählen Sie mit am="…" einen anderen Zeitpunkt.',
      ],
    ],
    [
      '{{extrem svb-auslaender}}',
      [
        '3:1 „svb-auslaender“ hat nur einen Wert, hier wird eine Zeitreihe gebraucht.',
        'Ergänzen Sie weitere Zeitpunkte unter „series“ oder formulieren Sie den Satz neu.',
      ],
    ],
    [
      '{{veraenderung elb}}',
      ['3:1 Bei „veraenderung“ fehlt die Option „von“.', 'So wird es geschrieben: {{veraenderung elb von="2022-12"}}'],
    ],
    [
      '{{aufzaehlung elb}}',
      ['3:1 Für den Personenkreis „elb“ sind keine Mitglieder angegeben.', 'Ergänzen Sie „members“ in terms.yaml.'],
    ],
    ['{{zitat weber teil=3}}', ['3:1 Das Zitat „weber“ hat keinen Teil 3.', 'Möglich sind teil=1 bis teil=2.']],
    ['{{zitat weber}}', ['3:1 Bei „zitat“ fehlt die Option „teil“.', 'So wird es geschrieben: {{zitat weber teil=1}}']],
    [
      '{{norm "§ 44c SGB XX"}}',
      [
        '3:1 „§ 44c SGB XX“ nennt kein Gesetz, das in terms.yaml unter „laws“ steht.',
        'Bekannt sind: SGB II, SGB III, Richtlinie 2001/55/EG. Ergänzen Sie dort das Gesetz oder prüfen Sie die Schreibweise.',
      ],
    ],
    [
      '{{norm "§ vierundvierzig SGB II"}}',
      [
        '3:1 „§ vierundvierzig SGB II“ ist nicht als Rechtsgrundlage lesbar.',
        'Schreiben Sie zum Beispiel „§ 44c Abs. 6 SGB II“ oder „§§ 16 bis 16i SGB II“.',
      ],
    ],
    [
      '{{fest "A2"}}',
      ['3:1 Bei „fest“ fehlt die Option „grund“.', 'So wird es geschrieben: {{fest "A2" grund="Sprachniveau"}}'],
    ],
    [
      '{{fest "A2" grund=""}}',
      ['3:19 Hier steht "", erwartet wird ein Text in Anführungszeichen.', 'Schreiben Sie zum Beispiel "…".'],
    ],
    [
      '{{fremd "People" sprache="Englisch"}}',
      [
        '3:1 „Englisch“ ist keine Sprachangabe für fremde Wörter.',
        'Geben Sie die Sprache kurz an, zum Beispiel sprache="en" oder sprache="fr".',
      ],
    ],
    [
      '{{fremd "Leute" sprache="de"}}',
      [
        '3:1 „de“ ist keine Sprachangabe für fremde Wörter.',
        'Geben Sie die Sprache kurz an, zum Beispiel sprache="en" oder sprache="fr".',
      ],
    ],
    ['{{kapitel "titl"}}', ['3:1 Eine Überschrift „titl“ gibt es in diesem Dokument nicht.', 'Meinten Sie „titel“?']],
    [
      '{{verweis "budgt"}}',
      [
        '3:1 Eine Tabelle oder Abbildung „budgt“ steht nicht in exhibits.yaml.',
        'Prüfen Sie die Schreibweise oder legen Sie sie dort an.',
      ],
    ],
    [
      '{{tabelle "x"}}',
      ['3:1 Eine Tabelle „x“ steht nicht in exhibits.yaml.', 'Prüfen Sie die Schreibweise oder legen Sie sie dort an.'],
    ],
    [
      '{{#wenn elb}}x{{/wenn}}',
      [
        '3:9 Hier steht elb, erwartet wird eine Bedingung in Klammern.',
        'Schreiben Sie zum Beispiel (steigt elb von="2022-12").',
      ],
    ],
    [
      '{{#wenn}}x{{/wenn}}',
      [
        '3:1 Hinter „wenn“ fehlt eine Bedingung in Klammern.',
        'So wird es geschrieben: {{#wenn (steigt elb von="2022-12")}}…{{else}}…{{/wenn}}',
      ],
    ],
    [
      '{{#wenn (steigt elb von="2022-12") elb}}x{{/wenn}}',
      [
        '3:36 Hinter „wenn“ steht eine Angabe zu viel.',
        'So wird es geschrieben: {{#wenn (steigt elb von="2022-12")}}…{{else}}…{{/wenn}}',
      ],
    ],
    [
      '{{#wenn (steigt elb von="2022-12") x=1}}x{{/wenn}}',
      ['3:36 „wenn“ kennt die Option „x“ nicht.', 'Entfernen Sie die Option.'],
    ],
    [
      '{{#wenn (wert elb)}}x{{/wenn}}',
      [
        '3:9 „wert“ druckt etwas und ist keine Bedingung.',
        'Möglich sind: steigt, sinkt, gleich, groesser, kleiner, und, oder, nicht.',
      ],
    ],
    ['{{#wenn (steig elb)}}x{{/wenn}}', ['3:9 Die Bedingung „steig“ gibt es nicht.', 'Meinten Sie „steigt“?']],
    [
      '{{steigt elb von="2022-12"}}',
      [
        '3:1 „steigt“ ist eine Bedingung und druckt nichts.',
        'Verwenden Sie sie so: {{#wenn (steigt elb von="2022-12")}}…{{else}}…{{/wenn}}',
      ],
    ],
    [
      '{{wenn elb}}',
      [
        '3:1 „wenn“ ist ein Block und braucht ein Ende.',
        'Schreiben Sie {{#wenn (steigt elb von="2022-12")}}…{{else}}…{{/wenn}}',
      ],
    ],
    [
      '{{#wenn (groesser elb barometer)}}x{{/wenn}}',
      [
        '3:9 „barometer“ (Punkte) und „elb“ (Personen) haben verschiedene Einheiten und lassen sich nicht verrechnen.',
        'Bitte prüfen, ob die richtigen Zahlen genannt sind und ob ihre Einheiten stimmen.',
      ],
    ],
    [
      '{{#wenn (und (steigt elb von="2022-12"))}}x{{/wenn}}',
      [
        '3:9 Hinter „und“ fehlt eine Bedingung in Klammern.',
        'So wird es geschrieben: (und (steigt elb von="2022-12") (sinkt stellen-rueckgang))',
      ],
    ],
  ]);
});
