import type { Finding } from '../../problem/problem.ts';
import { STATE_NAME } from '../comparison.ts';
import { error, warning } from './finding.ts';

/** About decisions of the Trägerversammlung and the state of an edition. */

type State = keyof typeof STATE_NAME;

const quoted = (state: State): string => `„${STATE_NAME[state]}“ (${state})`;

export const claimedWithoutDecision = (state: State, year: string): Finding =>
  warning(
    'state.without-decision',
    `Die Ausgabe gilt als ${quoted(state)}, aber es ist kein Beschluss eingetragen.`,
    `Solange das so ist, wird ein Entwurf gebaut. Setzen Sie state auf submitted, und tragen Sie den Beschluss ein: npm run amip -- approve ${year} --date JJJJ-MM-TT --resolution "…"`,
  );

const SHOWN = 5;

export const changedSinceDecision = (
  resolution: string,
  date: string,
  paths: readonly string[],
  year: string,
): Finding =>
  warning(
    'state.changed-since-decision',
    `Seit dem Beschluss vom ${date} (${resolution}) hat sich geändert: ${paths.slice(0, SHOWN).join(', ')}${paths.length > SHOWN ? ` und ${paths.length - SHOWN} weitere Dateien` : ''}.`,
    `Dafür gilt der Beschluss nicht, gebaut wird ein Entwurf. Machen Sie die Änderung rückgängig, oder heben Sie den Beschluss auf und lassen Sie neu beschließen: npm run amip -- approve ${year} --undo --reason "…"`,
  );

export const stateNotRecorded = (state: State, recorded: State, way: string, year: string): Finding =>
  error(
    'state.illegal-move',
    `Laut approval.yaml ist die Ausgabe ${quoted(recorded)}, laut edition.yaml ${quoted(state)}; so ein Wechsel ist nicht vorgesehen.`,
    `${way} Ein Wechsel, der unterbrochen wurde, wird fertig, wenn Sie den Befehl noch einmal aufrufen. Den Beschluss heben Sie auf mit: npm run amip -- approve ${year} --undo --reason "…"`,
  );

export const waysOn = (recorded: State, ways: readonly State[]): string =>
  ways.length === 0
    ? `Auf „${STATE_NAME[recorded]}“ folgt nichts mehr.`
    : `Auf „${STATE_NAME[recorded]}“ folgt ${ways.map(quoted).join(' oder ')}.`;
