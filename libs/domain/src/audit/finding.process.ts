import { advance, defineProcess, rule } from '@ortaq/kernel';

/** How the akim answers a finding. */
export const stances = ['agree', 'partly', 'disagree'] as const;

export type Stance = (typeof stances)[number];

/** How the auditor closes one. */
export const outcomes = ['mended', 'partly', 'not-mended', 'irrelevant'] as const;

export type FindingOutcome = (typeof outcomes)[number];

/** What a move depends on. Days that a move does not ask for are null. */
export interface FindingFacts {
  readonly now: Date;
  /** The day that was given for an answer and stands so far. */
  readonly answerBy: Date | null;
  /** The day that the move gives for an answer. */
  readonly newAnswerBy: Date | null;
  readonly stance: Stance | null;
  /** The day by which the akim promises to mend what was found. */
  readonly mendBy: Date | null;
}

const moving = rule<FindingFacts>();

const givesTime = moving('audit/answer-by-past', (f) => f.newAnswerBy !== null && f.newAnswerBy > f.now);

/** Who is blamed is heard first: a finding is not closed while the akim still has time to answer. */
const wasHeard = moving('audit/answer-awaited', (f) => f.answerBy === null || f.answerBy <= f.now);

const namesDay = moving('audit/mend-by-missing', (f) => f.stance === 'disagree' || f.mendBy !== null);
const dayAhead = moving('audit/mend-by-past', (f) => f.mendBy === null || f.mendBy > f.now);

/** Every rule that a move may break. */
export const findingRules = [givesTime, wasHeard, namesDay, dayAhead];

/** The life of a finding. Only the auditor's eyes see it before `communicate`; nobody takes it back after. */
// prettier-ignore
export const findingProcess = defineProcess<FindingFacts>()({
  raised:       { communicate: { to: 'communicated', needs: [givesTime] },
                  withdraw:    { to: 'withdrawn' } },
  communicated: { answer:      { to: 'answered',     needs: [namesDay, dayAhead] },
                  close:       { to: 'closed',       needs: [wasHeard] } },
  answered:     { insist:      { to: 'communicated', needs: [givesTime] },
                  close:       { to: 'closed' } },
  closed:       { reopen:      { to: 'communicated', needs: [givesTime] } },
  withdrawn:    {},
});

export type FindingStatus = keyof typeof findingProcess;

export const findingStatuses = Object.keys(findingProcess) as [FindingStatus, ...FindingStatus[]];

/** `raise` is the first step and no move: it makes the finding. */
export const findingMoves = ['raise', 'communicate', 'withdraw', 'answer', 'insist', 'close', 'reopen'] as const;

export type FindingMove = (typeof findingMoves)[number];

/** Where a move leads; refused when the status has no such move, or a rule of it is broken. */
export const findingAfter = (from: FindingStatus, move: FindingMove, facts: FindingFacts): FindingStatus =>
  advance(findingProcess, from, { move, facts });

/** Whether everybody may read it. */
export const isPublicFinding = (status: FindingStatus): boolean => status !== 'raised' && status !== 'withdrawn';
