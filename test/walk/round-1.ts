import { delivered, type Round, retyped } from './round.ts';

/** The statistics of the Bundesagentur have come. */
export const ROUND_1: Round = {
  told: 'the statistics have come',
  edits: [
    ...delivered('customers.yaml', '2024-09', {
      elb: ['offen }', '6812, status: endgültig }'],
      herkunft8: ['970,', '1024,'],
      'ukraine-elb': ['747,', '802,'],
    }),
    ...delivered('employment.yaml', '2024-06', { svb: ['56970,', '57410,'], 'svb-auslaender': ['8785,', '9420,'] }),
    ...delivered('employment.yaml', '2020-06', { 'svb-auslaenderanteil-frueher': ['10,', '11,'] }),
    ...delivered('employment.yaml', '2024-12', { stellen: ['1609,', '1742,'] }),
    ...delivered('employment.yaml', '2024-12-31', { 'stellen-je-bewerber': ['3.9,', '3.6,'] }),
    ...retyped('employment.yaml', { 'svb-wachstum': ['5', '6'], 'stellen-rueckgang': ['-30', '8'] }),
  ],
  confirmed: [],
};
