export const EDITION_STATES = ['draft', 'submitted', 'decided', 'published', 'withdrawn'] as const;

export type EditionState = (typeof EDITION_STATES)[number];
