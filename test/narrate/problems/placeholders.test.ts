import { describe } from 'vitest';
import { check } from './check.ts';

describe('the form of placeholders', () => {
  check([
    [
      '{{wert elb',
      [
        '3:1 Hier beginnt ein Platzhalter mit „{{“, der nicht mit „}}“ endet.',
        'Schließen Sie ihn mit „}}“, zum Beispiel {{wert elb am="2023-12"}}.',
      ],
    ],
    [
      'a }} b',
      [
        '3:3 Hier steht „}}“, ohne dass davor ein Platzhalter mit „{{“ beginnt.',
        'Ergänzen Sie „{{“ am Anfang des Platzhalters oder entfernen Sie „}}“.',
      ],
    ],
    [
      '{{wert "elb}} b',
      [
        '3:1 Im Platzhalter „{{wert "elb}}“ fehlt ein Anführungszeichen.',
        'Setzen Sie die geraden Zeichen " paarweise, zum Beispiel {{wert elb am="2023-12"}}.',
      ],
    ],
    [
      '\\{{elb}}',
      [
        '3:1 Vor einem Platzhalter steht ein umgekehrter Schrägstrich „\\“; so würde er nicht ausgewertet.',
        'Entfernen Sie den Schrägstrich oder den ganzen Platzhalter.',
      ],
    ],
    [
      '{{{elb}}}',
      ['3:1 Platzhalter mit drei Klammern „{{{“ gibt es hier nicht.', 'Schreiben Sie zwei Klammern: {{elb}}.'],
    ],
    ['{{&elb}}', ['3:1 Platzhalter mit „{{&“ gibt es hier nicht.', 'Schreiben Sie den Namen ohne &: {{elb}}.']],
    [
      '{{> teil}}',
      ['3:1 Eingebundene Vorlagen mit „>“ gibt es hier nicht.', 'Schreiben Sie den Text an dieser Stelle aus.'],
    ],
    [
      '{{#> teil}}x{{/teil}}',
      ['3:1 Eingebundene Vorlagen mit „>“ gibt es hier nicht.', 'Schreiben Sie den Text an dieser Stelle aus.'],
    ],
    ['{{* x}}', ['3:1 Platzhalter mit „*“ gibt es hier nicht.', 'Entfernen Sie diesen Platzhalter.']],
    [
      '{{#* inline "x"}}y{{/inline}}',
      ['3:1 Platzhalter mit „*“ gibt es hier nicht.', 'Entfernen Sie diesen Platzhalter.'],
    ],
    [
      '{{^wenn x}}y{{/wenn}}',
      ['3:1 Blöcke mit „{{^“ gibt es hier nicht.', 'Schreiben Sie {{#wenn (nicht …)}} … {{/wenn}} oder {{else}}.'],
    ],
    [
      '{{{{roh}}}}x{{{{/roh}}}}',
      ['3:1 Rohe Blöcke mit „{{{{“ gibt es hier nicht.', 'Schreiben Sie den Text ohne diese Klammern.'],
    ],
    [
      '{{}}',
      [
        '3:1 Der Platzhalter „{{}}“ ist nicht lesbar.',
        'Erwartet wird ein Name, dahinter die Angaben und dann die Optionen in der Form name="…", zum Beispiel {{wert elb am="2023-12"}}.',
      ],
    ],
    [
      '{{wert elb am=}}',
      [
        '3:1 Der Platzhalter „{{wert elb am=}}“ ist nicht lesbar.',
        'Erwartet wird ein Name, dahinter die Angaben und dann die Optionen in der Form name="…", zum Beispiel {{wert elb am="2023-12"}}.',
      ],
    ],
    [
      '{{#wenn (steigt elb von="2022-12")}}x',
      ['3:1 Der Block „{{#wenn}}“ wird nicht geschlossen.', 'Ergänzen Sie {{/wenn}} am Ende des Blocks.'],
    ],
    [
      'x{{/wenn}}',
      [
        '3:2 „{{/wenn}}“ schließt einen Block, der nicht geöffnet ist.',
        'Entfernen Sie es oder ergänzen Sie davor {{#wenn …}}.',
      ],
    ],
    [
      '{{else}}',
      [
        '3:1 „{{else}}“ steht außerhalb einer Bedingung.',
        'Setzen Sie es zwischen {{#wenn …}} und {{/wenn}} oder entfernen Sie es.',
      ],
    ],
    [
      '{{#wenn (steigt elb von="2022-12")}}a{{else}}b{{else}}c{{/wenn}}',
      [
        '3:47 In dieser Bedingung steht hinter „{{else}}“ noch ein weiteres.',
        'Lassen Sie nur ein {{else}} stehen; es gilt für alle übrigen Fälle und steht zuletzt.',
      ],
    ],
    [
      '{{#wenn (steigt elb von="2022-12")}}{{#wenn (steigt elb von="2022-12")}}a{{/wenn}}',
      ['3:1 Der Block „{{#wenn}}“ wird nicht geschlossen.', 'Ergänzen Sie {{/wenn}} am Ende des Blocks.'],
    ],
    [
      '\uE000',
      [
        '3:1 Hier steht ein Zeichen ohne festgelegte Bedeutung (U+E000).',
        'Löschen Sie das Zeichen und geben Sie die Stelle neu ein; meist stammt es aus einer Symbolschrift.',
      ],
    ],
  ]);
});

describe('names and constructs the language does not have', () => {
  check([
    [
      '{{@root.elb}}',
      [
        '3:1 Namen mit „@“ wie „@root.elb“ gibt es hier nicht.',
        'Schreiben Sie den Namen einer Kennzahl, eines Ereignisses oder eines Hilfsworts, zum Beispiel {{elb}}.',
      ],
    ],
    [
      '{{../elb}}',
      [
        '3:1 Namen mit „../“ wie „../elb“ gibt es hier nicht.',
        'Schreiben Sie den Namen einer Kennzahl, eines Ereignisses oder eines Hilfsworts, zum Beispiel {{elb}}.',
      ],
    ],
    [
      '{{this}}',
      [
        '3:1 Der Name „this“ ist hier nicht erlaubt.',
        'Schreiben Sie den Namen einer Kennzahl, eines Ereignisses oder eines Hilfsworts, zum Beispiel {{elb}}.',
      ],
    ],
    [
      '{{elb.value}}',
      [
        '3:1 Zusammengesetzte Namen wie „elb.value“ gibt es hier nicht.',
        'Schreiben Sie den Namen einer Kennzahl, eines Ereignisses oder eines Hilfsworts, zum Beispiel {{elb}}.',
      ],
    ],
    [
      '{{__proto__}}',
      [
        '3:1 Der Name „__proto__“ ist hier nicht erlaubt.',
        'Schreiben Sie den Namen einer Kennzahl, eines Ereignisses oder eines Hilfsworts, zum Beispiel {{elb}}.',
      ],
    ],
    [
      '{{constructor}}',
      [
        '3:1 Der Name „constructor“ ist hier nicht erlaubt.',
        'Schreiben Sie den Namen einer Kennzahl, eines Ereignisses oder eines Hilfsworts, zum Beispiel {{elb}}.',
      ],
    ],
    [
      '{{wert constructor}}',
      [
        '3:8 Der Name „constructor“ ist hier nicht erlaubt.',
        'Schreiben Sie den Namen einer Kennzahl, eines Ereignisses oder eines Hilfsworts, zum Beispiel {{elb}}.',
      ],
    ],
    [
      '{{"elb"}}',
      [
        '3:1 Ein Platzhalter beginnt mit einem Namen, nicht mit einer Zahl oder einem Text.',
        'Schreiben Sie den Namen einer Kennzahl, eines Ereignisses oder eines Hilfsworts, zum Beispiel {{elb}}.',
      ],
    ],
    [
      '{{wert null}}',
      ['3:8 „null“ und „undefined“ gibt es hier nicht.', 'Geben Sie einen Wert an oder lassen Sie die Option weg.'],
    ],
    [
      '{{#each elb}}x{{/each}}',
      [
        '3:1 Einen Block „{{#each}}“ gibt es nicht.',
        'Der einzige Block ist die Bedingung: {{#wenn (steigt elb von="2022-12")}}…{{else}}…{{/wenn}}',
      ],
    ],
    [
      '{{#if elb}}x{{/if}}',
      [
        '3:1 Einen Block „{{#if}}“ gibt es nicht.',
        'Der einzige Block ist die Bedingung: {{#wenn (steigt elb von="2022-12")}}…{{else}}…{{/wenn}}',
      ],
    ],
    [
      '{{lookup elb "x"}}',
      [
        '3:1 Das Hilfswort „lookup“ gibt es nicht.',
        'Die Hilfswörter stehen im Handbuch; eine Kennzahl wird so eingesetzt: {{wert elb}}.',
      ],
    ],
    [
      '{{log elb}}',
      [
        '3:1 Das Hilfswort „log“ gibt es nicht.',
        'Die Hilfswörter stehen im Handbuch; eine Kennzahl wird so eingesetzt: {{wert elb}}.',
      ],
    ],
    [
      '{{with elb}}',
      [
        '3:1 Das Hilfswort „with“ gibt es nicht.',
        'Die Hilfswörter stehen im Handbuch; eine Kennzahl wird so eingesetzt: {{wert elb}}.',
      ],
    ],
  ]);
});
