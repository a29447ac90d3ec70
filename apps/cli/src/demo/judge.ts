import { review } from '@ortaq/contract';
import { type Criterion, criterionCodes } from '@ortaq/domain/review';

import { moment } from './calendar.ts';
import type { Played } from './round.ts';
import { tiyn } from './tiyn.ts';
import { village } from './village.ts';

const community = village.slug;

/** The clerk answers every question of the checklist; at most one with «no». */
const fillIn = (played: Played, at: number, failed?: { readonly criterion: Criterion; readonly why: string }) =>
  played.cast.clerk(review.saveChecks, {
    community,
    proposal: played.proposals[at]!,
    answers: criterionCodes.map((criterion) => ({
      criterion,
      isMet: criterion !== failed?.criterion,
      why: criterion === failed?.criterion ? failed.why : '',
    })),
  });

export async function admit(played: Played, at: number): Promise<void> {
  await fillIn(played, at);
  await played.cast.clerk(review.admitProposal, { community, proposal: played.proposals[at]! });
}

/** Refused by a criterion, with the reason that the author reads. */
export async function refuse(played: Played, at: number, [criterion, reason]: readonly [Criterion, string]) {
  await fillIn(played, at, { criterion, why: reason });
  await played.cast.clerk(review.refuseProposal, { community, proposal: played.proposals[at]!, criterion, reason });
}

/** Given back for a change, until so many days from today. */
export async function giveBack(played: Played, at: number, { reason, until }: { reason: string; until: number }) {
  await fillIn(played, at, { criterion: 'cost-founded', why: reason });
  const respondBy = moment(until, 18);
  await played.cast.clerk(review.returnProposal, { community, proposal: played.proposals[at]!, reason, respondBy });
}

export async function correctCost(played: Played, at: number, to: { tenge: number; reason: string }): Promise<void> {
  const proposal = played.proposals[at]!;
  await played.cast.clerk(review.correctCost, { community, proposal, cost: tiyn(to.tenge), reason: to.reason });
}
