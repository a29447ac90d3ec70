/** Payments that are held against their papers; a cycle with fewer is looked at as a whole. */
export const SAMPLE = 20;

/** How the paper of a payment looked beside what was entered. */
export const papersSeen = ['same', 'different', 'missing'] as const;

export type PaperSeen = (typeof papersSeen)[number];

/** What there was at the place that was paid for. */
export const placesSeen = ['seen', 'different'] as const;

export type PlaceSeen = (typeof placesSeen)[number];
