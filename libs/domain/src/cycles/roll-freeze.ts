const DAY = 86_400_000;

/** The fewest days between the freeze of the roll and the last hour of objecting to it, unless the polls close sooner. */
export const ROLL_OBJECTION_DAYS = 5;

/** Days between the freeze and the opening of the polls where a plan says nothing else. */
const USUAL_DAYS = 10;

const daysBefore = (moment: Date, days: number): Date => new Date(moment.getTime() - days * DAY);

/** The hour at which most villages freeze the roll. */
export const usualRollFreeze = (votingOpensAt: Date): Date => daysBefore(votingOpensAt, USUAL_DAYS);

/** Whether everybody may look and object for some days before the polls open. */
export const leavesTimeToObject = (rollFreezesAt: Date, votingOpensAt: Date): boolean =>
  rollFreezesAt <= daysBefore(votingOpensAt, ROLL_OBJECTION_DAYS);
