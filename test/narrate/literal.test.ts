import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLiterals } from '../../src/narrate/literal/find.ts';
import { HINT, LITERALS } from '../../src/narrate/literal/table.ts';
import { narrateText, problemsOf } from './build.ts';

const found = (text: string): readonly string[] => findLiterals(text).map((it) => it.written);

describe('figures typed into a text', () => {
  it.each([
    ['Es waren 6658 Personen.', ['6658']],
    ['Es waren 6.658 Personen, 41,5 % mehr.', ['6.658', '41,5 %']],
    ['rd. 1.800.000,- €', ['1.800.000,- €']],
    ['am 31. Dezember 2023', ['31. Dezember 2023']],
    ['im Dezember', ['Dezember']],
    ['des Januars', ['Januars']],
    ['Zwei Träger, drei Ämter', ['Zwei', 'drei']],
    ['zwölf, dreizehn, vierzig, einundzwanzig, zweihundert', ['zwölf, dreizehn, vierzig, einundzwanzig, zweihundert']],
    ['zweier Ämter, dreien', ['zweier', 'dreien']],
    ['zweimal, dreifache, vierjährigen, fünfmonatig', ['zweimal, dreifache, vierjährigen, fünfmonatig']],
    ['hundert Stellen und tausend Plätze', ['hundert', 'tausend']],
    ['Hunderte und Tausende', ['Hunderte', 'Tausende']],
    ['eine Million, Milliarden, ein Dutzend', ['Million, Milliarden', 'Dutzend']],
    ['5 Mio. Euro', ['5 Mio']],
    ['die Hälfte, ein Drittel, drei Viertel', ['Hälfte', 'Drittel, drei Viertel']],
    ['doppelt so viele, die doppelte Zahl', ['doppelt', 'doppelte']],
    ['vierteljährlich, im Vierteljahr', ['vierteljährlich', 'Vierteljahr']],
    ['zehn Prozent, Prozentpunkte', ['zehn Prozent, Prozentpunkte']],
    ['in % oder €', ['%', '€']],
    ['Niveau A2 nach § 16 SGB II', ['A2', '§ 16']],
    ['½ und ²', ['½', '²']],
  ])('%s', (text, literals) => expect(found(text)).toEqual(literals));

  it.each([
    'Achtung, wir achten auf beobachtete Übernachtungen.',
    'Ohne Zweifel dreist; einfach vielfach, elfenhaft, sechster Sinn.',
    'Beide Träger und ein Beirat, eine Stelle, einmal mehr.',
    'Im zweiten Arbeitsmarkt, an dritter Stelle.',
    'Das darf nicht außer Acht bleiben; Acht geben, in Acht nehmen.',
    'Im Stadtviertel, prozentual, jährlich, Maintal, Augustiner, Märzenbecher.',
    'Mehr unter https://example.org/2024/5-prozent oder planung2@example.org.',
    'Herbst und Frühjahr, halb so wild, deshalb innerhalb.',
  ])('are not found in „%s“', (text) => expect(found(text)).toEqual([]));

  it('are found as a numeral where „acht“ counts', () => {
    expect(found('Acht Länder, in acht Ländern')).toEqual(['Acht', 'acht']);
  });
});

describe('figures typed into a chapter', () => {
  const messages = (text: string) => problemsOf(text).map(([message]) => message.replace(/ Zahlen und Zeiten.*/, ''));

  it('are named at their own place, in both branches of a condition and in lists, quotations and headings', () => {
    const text = [
      '# Ziele 2024',
      '',
      '- Punkt mit **zwei** Teilen',
      '',
      '> Zitat mit 5 %',
      '',
      '{{#wenn (steigt elb von="2022-12")}}drei{{else}}vier{{/wenn}}',
    ].join('\n');
    expect(messages(text)).toEqual([
      '1:9 Im Text steht „2024“.',
      '3:15 Im Text steht „zwei“.',
      '5:13 Im Text steht „5 %“.',
      '7:37 Im Text steht „drei“.',
      '7:49 Im Text steht „vier“.',
    ]);
  });

  it('are found when characters are spelled by number or name', () => {
    expect(messages('# Titel\n\nAnteil &#50; M&auml;rz')).toEqual(['3:1 Im Text steht „2 März“.']);
  });

  it('are left aside in placeholders, addresses and list markers', () => {
    const text =
      '# Titel\n\n1. {{wert elb am="2019-09"}} {{fest "A2" grund="Sprachniveau"}}\n2. [Seite](https://example.org/2024) <https://example.org/5>\n';
    expect(narrateText(text).problems).toEqual([]);
  });

  it.each([
    ['§ 16', 'Schreiben Sie eine Rechtsgrundlage mit {{norm "§ 44c Abs. 6 SGB II"}}.'],
    ['31.12.2023', 'Setzen Sie ein Datum mit {{stichtag …}} aus der Kennzahl oder dem Ereignis ein.'],
    ['2023', 'Setzen Sie ein Jahr mit {{jahr}}, {{vorjahr}}, {{folgejahr}} oder {{stichtag … form="jahr"}} ein.'],
    ['5 %', 'Setzen Sie den Wert mit seiner Einheit ein: {{wert …}}.'],
    ['acht', 'Setzen Sie die Zahl mit {{zahlwort …}} oder {{wert …}} ein.'],
    ['Hälfte', 'Beschreiben Sie den Anteil mit {{wert …}} einer Kennzahl.'],
    ['6658', 'Setzen Sie die Zahl mit {{zahl …}} oder {{wert …}} ein.'],
  ])('„%s“ comes with the helper that prints it', (written, hint) => {
    const fixed = `Gehört die Angabe fest zum Wortlaut, dann {{fest "${written}" grund="…"}}.`;
    expect(problemsOf(`# Titel\n\n${written}`)).toEqual([
      [
        `3:1 Im Text steht „${written}“. Zahlen und Zeiten kommen aus den Daten und werden nicht in den Text geschrieben.`,
        `${hint} ${fixed}`,
      ],
    ]);
  });
});

describe('the sign by which a text without figures is known', () => {
  const pieces =
    'zwei drei Vier fünf ſechs sieben Acht neun zehn elf zwölf zig ßig un drit Dritte siebte te l n s en e r mal fach '
      .concat(
        'jährig hundert Tausend Dutzend Million Milliarde Billion Mio Mrd. Tsd hälfte Hälfte doppelt viertel jahr Mai ',
      )
      .concat('JULI März prozent punkt Promille % ‰ € 5 ² ½ § . - und ein eine a')
      .split(' ');

  it('is in every text in which a figure is found', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constant(' ')), { maxLength: 5 }), (parts) => {
        const text = parts.join('');
        if (LITERALS.every(([, pattern]) => text.search(pattern) < 0)) return;
        found += 1;
        expect(HINT.test(text)).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(found).toBeGreaterThan(500);
  });
});
