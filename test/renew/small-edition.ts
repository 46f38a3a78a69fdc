import { filesOf } from '../load/files-of.ts';
import { renewed } from './editions.ts';

const HEAD = `years: 2024
title: Programm
shortTitle: AMIP
state: decided
stand: 2024-02-29
chapters: [a.md]
`;

/** A small edition 2024: what is not given is as short as it may be. */
export const smallEdition = (given: Readonly<Record<string, string>>) =>
  filesOf({
    'data/jobcenter.yaml': 'name: Jobcenter\nshortName: JC\ncarriers: [Stadt]\ntheme: { accent: "#1f5a94" }\n',
    ...Object.fromEntries(
      Object.entries({
        'edition.yaml': HEAD,
        'terms.yaml': 'sources:\n  muster: { name: Musterstatistik }\n',
        'chapters/a.md': '# Titel\n\nEin Satz.\n',
        ...given,
      }).map(([name, text]) => [`data/2024/${name}`, text]),
    ),
  });

/** A file of the edition made from it. */
export function renewedFile(given: Readonly<Record<string, string>>, name: string, to = '2025'): string {
  const text = renewed(smallEdition(given), '2024', to).get(`data/${to}/${name}`);
  if (text === undefined) throw new Error(`there is no ${name} in ${to}`);
  return text;
}
