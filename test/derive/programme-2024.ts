import type { Edition } from '../../src/validate/edition.ts';
import { derived, edition, figure, place, sum } from './build.ts';

const HERKUNFT8 = ['Afghanistan', 'Eritrea', 'Irak', 'Iran', 'Nigeria', 'Pakistan', 'Somalia', 'Syrien'];
const ansatz = { status: 'Ansatz' } as const;

/** The figures of the published programme for 2024 and what follows from them. */
export const programme2024 = (): Edition =>
  edition({
    populations: [
      { id: 'elb', name: 'erwerbsfähige Leistungsberechtigte', definition: '…', members: [], place: place(1) },
      {
        id: 'herkunft8',
        name: 'acht Herkunftsländer',
        definition: '…',
        members: HERKUNFT8,
        partOf: 'elb',
        place: place(2),
      },
    ],
    figures: [
      figure('barometer', 'Punkte', [['2024-01', 100.3]]),
      figure('barometer-alo', 'Punkte', [['2024-01', 97.4]]),
      figure('barometer-besch', 'Punkte', [['2024-01', 103.1]]),
      figure('svb', 'Beschäftigte', [
        ['2022-06-30', 54915],
        ['2023-06-30', 56970],
      ]),
      figure('svb-auslaender', 'Beschäftigte', [['2023-06-30', 8785]]),
      figure('svb-wachstum', 'Prozent Veränderung', [['2023-06', 5]], { approximate: true, decimals: 0 }),
      figure(
        'elb',
        'Personen',
        [
          ['2019-09', 7539],
          ['2022-12', 6540],
          ['2023-09', 6658],
        ],
        { population: 'elb' },
      ),
      figure('herkunft8', 'Personen', [['2023-09', 970]], { population: 'herkunft8' }),
      figure('mig-frueher', 'Prozent', [['2019', 35]], { approximate: true, decimals: 0 }),
      figure('mig-heute', 'Prozent', [['2023-09', 41.5]]),
      figure('ukraine', 'Personen', [['2023-12-31', 1079, { status: 'operativ' }]]),
      figure('ukraine-kinder', 'Personen', [['2023-12-31', 299, { status: 'operativ' }]]),
      figure('egt-zuteilung', 'Euro', [['2024', 7245607, ansatz]]),
      figure('vk-zuteilung', 'Euro', [['2024', 11033496, ansatz]]),
      figure('kfa', 'Euro', [['2024', 2374960.98, ansatz]]),
      figure('umschichtung', 'Euro', [['2024', 2421392, ansatz]]),
    ],
    derived: [
      // declared before what it is computed from
      derived('gesamt', sum('egt-operativ', 'vk-operativ')),
      derived('egt-operativ', sum('egt-zuteilung', '-umschichtung')),
      derived('vk-operativ', sum('vk-zuteilung', 'kfa', 'umschichtung')),
      derived('umschichtung-anteil', { kind: 'share', part: 'umschichtung', whole: 'egt-zuteilung' }),
      derived('kfa-anteil', { kind: 'share', part: 'kfa', whole: 'vk-operativ' }, { decimals: 3 }),
      derived('auslaender-anteil', { kind: 'share', part: 'svb-auslaender', whole: 'svb' }, { decimals: 0 }),
      derived('deutschen-anteil', { kind: 'share', part: 'svb-deutsch', whole: 'svb' }),
      derived('svb-deutsch', sum('svb', '-svb-auslaender')),
      derived('svb-zuwachs', { kind: 'growth', from: 'svb@2022-06-30', to: 'svb' }),
      derived('elb-tief', { kind: 'lowest', of: 'elb' }),
      derived('elb-hoch', { kind: 'highest', of: 'elb' }),
      derived('elb-wachstum', { kind: 'growth', from: 'elb@2022-12', to: 'elb' }),
      derived('elb-plus', { kind: 'difference', from: 'elb@2022-12', to: 'elb' }),
      derived('elb-rueckgang', { kind: 'growth', from: 'elb@2019-09', to: 'elb' }, { decimals: 2 }),
      derived('elb-minus', { kind: 'difference', from: 'elb@2019-09', to: 'elb' }),
      derived('elb-fall', { kind: 'growth', from: 'elb@2019-09', to: 'elb@2022-12' }, { decimals: 2 }),
      derived('herkunft8-anteil', { kind: 'share', part: 'herkunft8', whole: 'elb' }),
      derived('laender', { kind: 'members', of: 'herkunft8' }),
      derived('mig-punkte', { kind: 'points', from: 'mig-frueher', to: 'mig-heute' }),
      derived('ukraine-erwachsene', sum('ukraine', '-ukraine-kinder')),
      derived('kinder-anteil', { kind: 'share', part: 'ukraine-kinder', whole: 'ukraine' }),
    ],
  });
