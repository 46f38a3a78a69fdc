import type { Finding } from '../../problem/problem.ts';
import { warning } from './finding.ts';

/** What the catalogue says about figures that are possible but should be looked at. Numbers and dates come printed. */

/** How to live with a warning of a rule. */
export const orAcknowledge = (code: string): string =>
  `Ist es so richtig, bestätigen Sie es bei der Zahl unter „acknowledged“ mit „${code}“ und einem Grund.`;

/** The same for a warning about a table or chart. */
export const orAcknowledgeExhibit = (code: string, exhibit: string): string =>
  `Ist es so richtig, bestätigen Sie es bei „${exhibit}“ in exhibits.yaml unter „acknowledged“ mit „${code}“ und einem Grund.`;

export interface Printed {
  readonly id: string;
  readonly value: string;
  readonly date: string;
}

/** `„elb“ (6.658 Personen)` */
export const named = ({ id, value }: Printed): string => `„${id}“ (${value})`;

/** `„a“ (1) und „b“ (2)`; long lists end in „…“. */
export function listed(values: readonly Printed[], most = 8): string {
  const names = values.slice(0, most).map(named);
  if (values.length > most) return `${names.join(', ')}, …`;
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} und ${last}`;
}

export const doubt = (text: string): Finding =>
  warning(
    'doubt',
    `Zweifel vermerkt: ${text}`,
    'Bitte klären Sie den Zweifel und entfernen den Vermerk, oder bestätigen Sie ihn unter „acknowledged“ mit einem Grund.',
  );
