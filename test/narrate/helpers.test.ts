import { describe, expect, it } from 'vitest';
import { manualEntries } from '../../src/narrate/helpers/manual.ts';
import { blocksOf, narrateText, printed, template } from './build.ts';

describe('helpers that print a number', () => {
  it.each([
    ['{{elb}}', '6.658'],
    ['{{elb am="2019-09"}}', '7.539'],
    ['{{zahl elb}}', '6.658'],
    ['{{zahl elb am="2022-12"}}', '6.540'],
    ['{{zahl kfa}}', '2.374.960,98'],
    ['{{zahl kfa nachkomma=0}}', '2.374.961'],
    ['{{zahl elb-minus}}', '−881'],
    ['{{zahl elb-minus betrag=true}}', '881'],
    ['{{zahl elb-plus mitVorzeichen=true}}', '+118'],
    ['{{zahl mig-frueher}}', 'rund~35'],
    ['{{zahl mig-frueher ohneRund=true}}', '35'],
    ['{{wert elb}}', '6.658~Personen'],
    ['{{wert mig-heute}}', '41,5~%'],
    ['{{wert egt-zuteilung}}', '7.245.607,00~€'],
    ['{{wert barometer}}', '100,3~Punkte'],
    ['{{wert svb-wachstum}}', 'rund~5~%'],
    ['{{wert mig-punkte}}', 'rund~6,5~Prozentpunkte'],
    ['{{wert egt-zuteilung mio=true}}', '7,2~Mio.~€'],
    ['{{wert egt-zuteilung mio=true nachkomma=2}}', '7,25~Mio.~€'],
    ['{{zahlwort laender}}', 'acht'],
    ['{{zahlwort elb}}', '6.658'],
    ['{{zahlwort kinder}}', 'rund~drei'],
    ['{{zahlwort kinder ohneRund=true}}', 'drei'],
    ['{{spanne svb-jahre von="2019-06" bis="2023-06"}}', 'vier'],
    ['{{spanne svb-jahre von="2019-06"}}', 'vier'],
    ['{{spanne iq-frauen}}', '1'],
  ])('%s prints %s', (source, text) => expect(printed(source)).toBe(text));

  it('follows the thousands of the edition', () => {
    const { programme } = narrateText('# Titel\n\n{{svb}}', { edition: { thousands: 'space' } });
    expect(programme?.sections[0]?.blocks[1]).toMatchObject({ text: [{ text: '56\u202F970' }] });
  });
});

describe('helpers that print a time', () => {
  it.each([
    ['{{stichtag elb}}', 'September 2023'],
    ['{{stichtag elb am="2019-09"}}', 'September 2019'],
    ['{{stichtag ukraine}}', '31.12.2023'],
    ['{{stichtag ukraine form="lang"}}', '31.~Dezember 2023'],
    ['{{stichtag ukraine form="monat"}}', 'Dezember 2023'],
    ['{{stichtag ukraine form="jahr"}}', '2023'],
    ['{{stichtag amazon}}', 'Herbst 2022'],
    ['{{stichtag amazon form="jahr"}}', '2022'],
    ['{{stichtag kfa}}', '2024'],
    ['{{stichtag iq-frauen seit=true}}', '2023'],
    ['{{jahr}} {{vorjahr}} {{folgejahr}}', '2024 2023 2025'],
  ])('%s prints %s', (source, text) => expect(printed(source)).toBe(text));

  it('names both years of a two-year edition', () => {
    const { programme } = narrateText('# Titel\n\n{{jahr}}, {{jahr form="titel"}}, {{vorjahr}}, {{folgejahr}}', {
      edition: { years: { first: 2019, last: 2020 } },
    });
    expect(programme?.sections[0]?.blocks[1]).toMatchObject({
      text: [{ text: '2019 und 2020, 2019/2020, 2018, 2021' }],
    });
  });
});

describe('helpers that say how a value has moved', () => {
  it.each([
    ['{{trend elb von="2022-12"}}', 'leicht gestiegen'],
    ['{{trend elb von="2022-12" form="nomen"}}', 'leichter Anstieg'],
    ['{{trend elb von="2022-12" form="verb"}}', 'steigt leicht'],
    ['{{trend elb von="2019-09" bis="2022-12"}}', 'deutlich gesunken'],
    ['{{trend stellen von="2022-12"}}', 'stark gesunken'],
    ['{{trend iq von="2022"}}', 'leicht gestiegen'],
    ['{{trend iq-frauen}}', 'leicht gestiegen'],
    ['{{trend gleichbleibend von="2022"}}', 'unverändert geblieben'],
    ['{{jenach elb von="2022-12" steigt="mehr" sinkt="weniger" gleich="gleich viel"}}', 'mehr'],
    ['{{jenach elb von="2019-09" steigt="mehr" sinkt="weniger"}}', 'weniger'],
    ['{{jenach gleichbleibend von="2022" steigt="mehr" sinkt="weniger" gleich="gleich viel"}}', 'gleich viel'],
    ['{{jenach iq-frauen steigt="Steigerung" sinkt="Reduzierung"}}', 'Steigerung'],
    ['{{jenach elb-minus steigt="mehr" sinkt="weniger"}}', 'weniger'],
    ['{{veraenderung elb von="2022-12"}}', '1,8~%'],
    ['{{veraenderung stellen von="2022-12"}}', '30,0~%'],
    ['{{veraenderung stellen von="2022-12" mitVorzeichen=true}}', '−30,0~%'],
    ['{{veraenderung stellen von="2022-12" nachkomma=0}}', '30~%'],
    ['{{veraenderung iq von="2022"}}', '1,3~Prozentpunkte'],
    ['{{unterschied elb von="2019-09"}}', '881'],
    ['{{unterschied elb von="2019-09" einheit=true mitVorzeichen=true}}', '−881~Personen'],
    ['{{unterschied iq von="2022" einheit=true}}', '1,3~Prozentpunkte'],
  ])('%s prints %s', (source, text) => expect(printed(source)).toBe(text));
});

describe('helpers that say where a value stands', () => {
  it.each([
    ['{{lage barometer zu=barometer-neutral ueber="über" unter="unter"}}', 'über'],
    ['{{lage barometer-alo zu=barometer-neutral ueber="über" unter="unter"}}', 'unter'],
    ['{{lage barometer-neutral zu=barometer-neutral ueber="über" unter="unter" gleich="auf"}}', 'auf'],
    ['{{lage elb am="2019-09" zu=elb ueber="über" unter="unter"}}', 'über'],
    ['{{extrem elb am="2022-12"}}', 'Tiefstand'],
    ['{{extrem elb am="2019-09"}}', 'Höchststand'],
    ['{{extrem stellen}}', 'Tiefstand'],
  ])('%s prints %s', (source, text) => expect(printed(source)).toBe(text));
});

describe('helpers that print names and wording', () => {
  it.each([
    ['{{aufzaehlung herkunft8}}', 'Afghanistan, Eritrea, Irak, Iran, Nigeria, Pakistan, Somalia und Syrien'],
    ['{{bezeichnung herkunft8}}', 'acht Herkunftsländer'],
    ['{{zitat weber teil=1}}', '„kein einfaches Jahr“'],
    ['{{zitat weber teil=2}}', '„Talfahrt ‚der‘ Erwartungen“'],
    ['{{norm "§ 44c Abs. 6 SGB II"}}', '§~44c~Abs.~6~SGB~II'],
    ['{{norm "§§ 16 bis 16i SGB II"}}', '§§~16~bis~16i~SGB~II'],
    ['{{norm "§16 SGB II"}}', '§~16~SGB~II'],
    ['{{norm "§ 48b Abs. 1 Satz 2 Nr. 4 SGB II"}}', '§~48b~Abs.~1~Satz~2~Nr.~4~SGB~II'],
    ['{{norm "Richtlinie 2001/55/EG"}}', 'Richtlinie~2001/55/EG'],
    ['{{fest "A2" grund="Sprachniveau"}}', 'A2'],
    ['{{fremd "Disconnected People" sprache="en"}}', 'Disconnected People'],
  ])('%s prints %s', (source, text) => expect(printed(source)).toBe(text));

  it('marks foreign words with their language', () => {
    expect(blocksOf('{{fremd "Disconnected People" sprache="en"}}')).toMatchObject([
      { text: [{ kind: 'foreign', lang: 'en', text: 'Disconnected People' }] },
    ]);
  });
});

describe('conditions', () => {
  it.each([
    ['(steigt elb von="2022-12")', true],
    ['(steigt elb von="2019-09")', false],
    ['(sinkt elb von="2019-09")', true],
    ['(steigt iq-frauen)', true],
    ['(gleich gleichbleibend von="2022")', true],
    ['(gleich elb von="2022-12")', false],
    ['(groesser barometer barometer-neutral)', true],
    ['(kleiner barometer barometer-neutral)', false],
    ['(kleiner barometer-alo barometer-neutral)', true],
    ['(nicht (steigt elb von="2022-12"))', false],
    ['(und (steigt elb von="2022-12") (sinkt elb von="2019-09"))', true],
    ['(und (steigt elb von="2022-12") (steigt elb von="2019-09"))', false],
    ['(oder (steigt elb von="2019-09") (steigt elb von="2022-12"))', true],
    ['(oder (steigt elb von="2019-09") (nicht (steigt elb von="2022-12")))', false],
  ])('%s is %s', (condition, holds) => {
    expect(printed(`{{#wenn ${condition}}}ja{{else}}nein{{/wenn}}`)).toBe(holds ? 'ja' : 'nein');
  });

  it('prints nothing where a condition without else does not hold', () => {
    expect(printed('Text{{#wenn (steigt elb von="2019-09")}} mehr{{/wenn}}.')).toBe('Text.');
  });

  it('takes the first branch that holds', () => {
    const source = '{{#wenn (steigt elb von="2019-09")}}a{{else wenn (steigt elb von="2022-12")}}b{{else}}c{{/wenn}}';
    expect(printed(source)).toBe('b');
  });

  it('leaves no empty line where a block stands on lines of its own', () => {
    expect(printed('- eins\n{{#wenn (steigt elb von="2022-12")}}\n- mehr\n{{/wenn}}\n- Ende')).toBe('eins\nmehr\nEnde');
  });
});

describe('printed facts', () => {
  const { programme } = narrateText(
    '# Titel\n\n{{elb}} {{wert elb am="2019-09"}} {{veraenderung elb von="2022-12"}} {{unterschied elb von="2019-09"}}' +
      '{{#wenn (steigt elb von="2019-09")}} {{svb}}{{/wenn}}',
  );

  it('are recorded with what was made on demand, and without those of a branch not taken', () => {
    expect([...(programme?.printed.keys() ?? [])]).toEqual([
      'elb',
      'elb@2019-09',
      'growth(elb@2022-12,elb)',
      'difference(elb@2019-09,elb)',
    ]);
  });

  it('keep their origin', () => {
    expect(programme?.printed.get('growth(elb@2022-12,elb)')).toMatchObject({
      value: expect.closeTo(1.804, 3),
      origin: { kind: 'derived', rule: 'growth', inputs: ['elb@2022-12', 'elb'] },
    });
  });

  it('are named where they are printed', () => {
    expect(programme?.sections[0]?.blocks[1]).toMatchObject({
      text: [
        { kind: 'figure', text: '6.658', fact: 'elb' },
        { kind: 'text', text: ' ' },
        { kind: 'figure', text: '7.539\u00A0Personen', fact: 'elb@2019-09' },
        { kind: 'text', text: ' ' },
        { kind: 'figure', text: '1,8\u00A0%', fact: 'growth(elb@2022-12,elb)' },
        { kind: 'text', text: ' ' },
        { kind: 'figure', text: '881', fact: 'difference(elb@2019-09,elb)' },
      ],
    });
  });
});

describe('the manual', () => {
  const place = { file: 'data/2024/exhibits.yaml', line: 3, column: 12 };
  const cells = [{ kind: 'figure', operand: 'elb', negate: false, place }] as const;
  const budget = {
    id: 'budget',
    caption: template('Budget'),
    columns: [template('Position'), template('Wert')],
    rows: [{ label: template('eLb'), cells, total: false }],
    acknowledged: new Map(),
    place,
  };
  const verlauf = {
    id: 'elb-verlauf',
    type: 'line' as const,
    caption: template('Verlauf'),
    series: [{ label: template('eLb'), figure: 'elb', place }],
    acknowledged: new Map(),
    place,
  };

  it('shows an example of every helper that works', () => {
    const broken = manualEntries().flatMap(({ name, example }) => {
      const inText = example.startsWith('(') ? `{{#wenn ${example}}}x{{/wenn}}` : example;
      const placed = inText.replace('spanne svb-wachstum', 'spanne iq-frauen');
      const both =
        name === 'tabelle' || name === 'diagramm' ? '' : '\n\n{{tabelle "budget"}}\n\n{{diagramm "elb-verlauf"}}';
      const { problems } = narrateText(`# Kundenentwicklung\n\n${placed}${both}`, {
        tables: [budget],
        charts: [verlauf],
      });
      return problems.filter((it) => it.severity === 'error').map((it) => `${name}: ${it.message}`);
    });
    expect(broken).toEqual([]);
  });

  it('describes every option with what it takes', () => {
    const trend = manualEntries().find((it) => it.name === 'trend');
    expect(trend).toMatchObject({
      parameters: ['eine Kennzahl'],
      options: [
        { name: 'von', expects: 'ein Zeitpunkt wie "2023-12"', required: false },
        { name: 'bis', expects: 'ein Zeitpunkt wie "2023-12"', required: false },
        { name: 'form', expects: 'eines der Wörter "partizip", "nomen", "verb"', required: false },
      ],
    });
  });
});
