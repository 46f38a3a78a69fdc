import { textFingerprint } from '../../src/fingerprint/fingerprint.ts';
import type { Seed } from './seed.ts';

/** What a record of the last edition has for contents that nobody has touched since. */
const record = (lines: string): string => `from: "2024"\n${lines}\n`;

/** What is forgotten: values nobody has delivered, and contents that nobody has looked at since last year. */
export const OPEN: readonly Seed[] = [
  {
    rule: 'open.value',
    case: 'The latest count has not come yet',
    file: 'customers.yaml',
    edit: { find: '{ date: 2024-09, value: 6812,', replace: '{ date: 2024-09, value: offen,' },
  },
  {
    rule: 'open.value',
    case: 'An amount of the Zuteilung has not come yet',
    file: 'resources.yaml',
    edit: { find: 'value: -620897', replace: 'value: offen' },
  },
  {
    rule: 'open.carried-figure',
    case: 'A target is the one of last year, and nobody has said that it stays',
    file: 'carried-over.yaml',
    edit: () =>
      record(`entries:\n  ziel-iq-frauen: ${textFingerprint('["2025",2.4,null,null,null,"Angebot",null,false]')}`),
    at: { file: 'targets.yaml', words: 'ziel-iq-frauen:' },
  },
  {
    rule: 'open.carried-figure',
    case: 'A long-run share is the one of last year, and nobody has said that it stays',
    file: 'carried-over.yaml',
    edit: () =>
      record(
        `entries:\n  migrationsanteil-frueher: ${textFingerprint('["2020-09",35,null,null,null,"Schätzung",null,true]')}`,
      ),
    at: { file: 'customers.yaml', words: 'migrationsanteil-frueher:' },
  },
  {
    rule: 'open.carried-entry',
    case: 'An opening is announced for the year that was announced last year',
    file: 'carried-over.yaml',
    edit: () => record(`entries:\n  acc: ${textFingerprint('["2026"]')}`),
    at: { file: 'employment.yaml', words: '  acc:' },
  },
  {
    rule: 'open.carried-entry',
    case: 'The words quoted are those of last year',
    file: 'carried-over.yaml',
    edit: () =>
      record(
        `entries:\n  beispiel: ${textFingerprint(
          '["Erika Beispiel (erfunden)","erfundene Sprecherin für Prognosen am IAB","2025-01","vorsichtige Zuversicht","kein Selbstläufer"]',
        )}`,
      ),
    at: { file: 'forecast.yaml', words: '  beispiel:' },
  },
  {
    rule: 'open.carried-text',
    case: 'A sentence of a chapter is the one of last year',
    file: 'carried-over.yaml',
    edit: () =>
      record(`chapters:\n  digitales.md: [${textFingerprint('Anträge lassen sich auch auf digitalem Weg stellen.')}]`),
    at: { file: 'chapters/digitales.md', words: 'Anträge lassen sich' },
  },
  {
    rule: 'open.carried-text',
    case: 'The publisher named in the imprint is the one of last year',
    file: 'carried-over.yaml',
    edit: () => record(`texts:\n  imprint.Herausgeber: ${textFingerprint('Jobcenter Musterstadt (erfunden)')}`),
    at: { file: 'edition.yaml', words: 'text: Jobcenter Musterstadt (erfunden)' },
  },
];
