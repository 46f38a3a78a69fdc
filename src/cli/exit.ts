/**
 * Exit statuses of every command. Of `verify` alone: `undecided` where nothing is damaged and nothing was decided,
 * `notRebuilt` where all holds but another program does not make the same bytes.
 */
export const EXIT = { done: 0, problems: 1, wrongCall: 2, undecided: 3, notRebuilt: 4, internal: 70 } as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
