import { defineProcess, rule } from '@ortaq/kernel';

/** Stage windows of a cycle: each opens and closes by the clock of the database. */
export interface Windows {
  readonly submissionOpensAt: Date;
  readonly submissionClosesAt: Date;
  readonly votingOpensAt: Date;
  readonly votingClosesAt: Date;
}

/** What the moves of a cycle depend on. */
export interface CycleFacts extends Windows {
  readonly now: Date;
  readonly undecidedProposals: number;
  readonly admittedProposals: number;
  readonly hasFrozenRoll: boolean;
  readonly isCounted: boolean;
  /** The vote was held elsewhere: nobody here decides about it or pays for it. */
  readonly isPublished: boolean;
  readonly openObligations: number;
}

type Needed = Partial<CycleFacts>;
const fact = rule<Needed>();

const everyProposalDecided = fact('cycles/proposals-undecided', (f) => f.undecidedProposals === 0);
const ballotNotEmpty = fact('cycles/ballot-empty', (f) => (f.admittedProposals ?? 0) > 0);
const rollFrozen = fact('cycles/roll-not-frozen', (f) => f.hasFrozenRoll === true);
const inTime = fact('cycles/voting-is-over', (f) => !!f.now && !!f.votingClosesAt && f.now < f.votingClosesAt);
const counted = fact('cycles/not-counted', (f) => f.isCounted === true);
const heldElsewhere = fact('cycles/held-here', (f) => f.isPublished === true);
const everythingPaid = fact('cycles/obligations-open', (f) => f.openObligations === 0);

/** Before the list of projects is published. */
export const ballotPublicationRules = [everyProposalDecided, ballotNotEmpty, rollFrozen, inTime] as const;

/** Before a cycle is closed. */
export const completionRules = [everythingPaid] as const;

const at = (window: keyof Windows) => (facts: Needed) => facts[window] ?? new Date(8.64e15);

/** The life of a cycle. Moves with `at` are made by the clock, the others by an act. */
// prettier-ignore
export const cycleProcess = defineProcess<Needed>()({
  draft:      { publish:       { to: 'announced' } },
  announced:  { openIntake:    { to: 'submission', at: at('submissionOpensAt') } },
  submission: { closeIntake:   { to: 'review',     at: at('submissionClosesAt') } },
  review:     { publishBallot: { to: 'ballot',     needs: ballotPublicationRules } },
  ballot:     { openPolls:     { to: 'voting',     at: at('votingOpensAt') } },
  voting:     { closePolls:    { to: 'tally',      at: at('votingClosesAt') } },
  tally:      { certify:       { to: 'council',    needs: [counted] },
                archive:       { to: 'closed',     needs: [counted, heldElsewhere] } },
  council:    { adopt:         { to: 'spending' },
                remand:        { to: 'tally' } },
  spending:   { complete:      { to: 'closed',     needs: completionRules } },
  closed:     {},
});

export type Phase = keyof typeof cycleProcess;

export const phases = Object.keys(cycleProcess) as [Phase, ...Phase[]];
