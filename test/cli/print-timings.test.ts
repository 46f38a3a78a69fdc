import { describe, expect, it } from 'vitest';
import { timingsText } from '../../src/cli/print-timings.ts';

describe('the time of the steps', () => {
  it('is a table in German with what is left over and the sum', () => {
    const text = timingsText(
      new Map([
        ['load', 12.4],
        ['layout', 1234.5],
      ]),
      2000,
    );
    expect(text.split('\n')).toEqual([
      'Dauer der Schritte:',
      '  Daten lesen       12 ms    1 %',
      '  Seiten setzen  1.235 ms   62 %',
      '  Übriges          753 ms   38 %',
      '  Zusammen       2.000 ms  100 %',
      '',
    ]);
  });
});
