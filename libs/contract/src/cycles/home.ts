import { z } from 'zod';

import { id, instant, moneyOut } from '../wire.ts';
import { CycleCard, CycleRules, ProposalCounts } from './cycle.ts';

const Payment = z.object({
  proposalId: id<'Proposal'>(),
  number: z.int(),
  title: z.string(),
  supplier: z.string(),
  amount: moneyOut,
  paidAt: instant,
});

const Session = z.object({ number: z.int(), startsAt: instant, place: z.string() });

/** A cycle in which money is spent or was: what became of it. */
const Finished = z.object({
  cycle: CycleCard,
  done: z.int(),
  left: z.int(),
  paid: moneyOut,
});

/** What a village's front page needs, in one answer. */
export const Home = z.object({
  /** The cycle that people can act in now, or the nearest; null before the first one is announced. */
  cycle: CycleCard.extend({ categories: CycleRules.shape.categories, ballotMost: z.int().nullable() }).nullable(),
  others: z.array(CycleCard),
  counts: ProposalCounts.nullable(),
  /** People on the roll and ballots issued. Never anything of a project. */
  turnout: z.object({ voters: z.int(), voted: z.int() }).nullable(),
  latestPayment: Payment.nullable(),
  nextSession: Session.nullable(),
  lastFinished: Finished.nullable(),
});
