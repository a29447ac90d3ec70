/** Days that an office has to answer a resident: the shortest that the village may not overstep. */
export const REVIEW_DAYS = 15;
export const OBJECTION_DAYS = 5;

const DAY = 86_400_000;

/** By when a proposal is decided: so many days after it came, and never after the voting has begun. */
export const reviewDueAt = (cameAt: Date, votingOpensAt: Date): Date =>
  earlier(after(cameAt, REVIEW_DAYS), votingOpensAt);

export const objectionDueAt = (madeAt: Date, votingOpensAt: Date): Date =>
  earlier(after(madeAt, OBJECTION_DAYS), votingOpensAt);

const after = (instant: Date, days: number): Date => new Date(instant.getTime() + days * DAY);
const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
