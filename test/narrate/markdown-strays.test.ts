import { describe } from 'vitest';
import { check } from './problems/check.ts';

describe('signs that would be printed although something else was meant', () => {
  check([
    [
      'Das sind {zahl elb} Personen.',
      [
        '3:10 Im Text steht eine einzelne geschweifte Klammer „{“; sie würde so gedruckt.',
        'Ein Platzhalter hat doppelte Klammern, zum Beispiel {{zahl elb}}. Eine Klammer, die gedruckt werden soll, schreiben Sie als \\{ oder \\}.',
      ],
    ],
    ['Eine Menge \\{so\\} und mehr.'],
    [
      '##Lage',
      [
        '3:1 Nach # fehlt ein Leerzeichen; so würde die Zeile als Text mit # gedruckt.',
        'Schreiben Sie zum Beispiel „## Überschrift“.',
      ],
    ],
    ['Der Treffpunkt #Ausbildung ist ein Wort mit Zeichen.'],
  ]);
});
