import type { AnswerOf, cycles } from '@ortaq/contract';
import { type Cycle, deadlineOf, nextChangeAt, phaseAt } from '@ortaq/domain/cycles';

export type Card = AnswerOf<(typeof cycles)['listCycles']>['cycles'][number];

/** A cycle as lists show it, in the phase that holds now. */
export function cardOf(cycle: Cycle, now: Date) {
  const phase = phaseAt(cycle, now);
  return {
    id: cycle.id,
    mark: cycle.mark,
    fiscalYear: cycle.fiscalYear,
    title: cycle.title,
    phase,
    envelope: cycle.envelope,
    submissionOpensAt: cycle.submissionOpensAt,
    submissionClosesAt: cycle.submissionClosesAt,
    votingOpensAt: cycle.votingOpensAt,
    votingClosesAt: cycle.votingClosesAt,
    rollFreezesAt: cycle.rollFreezesAt,
    nextChangeAt: nextChangeAt(phase, cycle),
    deadline: deadlineOf(phase, cycle),
  } satisfies Card;
}
