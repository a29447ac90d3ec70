/** Offices a person holds in a place, given by appointment. */
export const offices = ['clerk', 'akim', 'member', 'chair', 'auditor', 'operator'] as const;

export type Office = (typeof offices)[number];

/** What a person is to a community (person, resident, an office) or to one thing in it (author). */
export type Standing = 'person' | 'resident' | 'author' | Office;
