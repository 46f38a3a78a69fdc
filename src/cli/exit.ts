/** Exit statuses of every command. */
export const EXIT = { done: 0, problems: 1, wrongCall: 2, internal: 70 } as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
