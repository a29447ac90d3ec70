import { proposalStatuses } from '@ortaq/domain/proposals';
import { criterionCodes, decisionKinds } from '@ortaq/domain/review';
import { z } from 'zod';

import { id, instant, moneyOut } from '../wire.ts';

export const criterion = z.enum(criterionCodes);
const status = z.enum(proposalStatuses);

export const QueueKind = z.enum(['review', 'waiting', 'objection', 'decided']);

export const QueueItem = z.object({
  proposalId: id<'Proposal'>(),
  number: z.int(),
  title: z.string(),
  authorShown: z.string(),
  status,
  /** What is to be done: judge it, wait for its author, answer an objection, nothing. */
  kind: QueueKind,
  /** By when; null where nothing is to be done. */
  dueAt: instant.nullable(),
  isLate: z.boolean(),
  cost: moneyOut,
  /** Criteria answered so far. */
  answered: z.int(),
});

export const QueueCounts = z.object({
  review: z.int(),
  waiting: z.int(),
  objection: z.int(),
  decided: z.int(),
  late: z.int(),
});

export const Answer = z.object({ criterion, isMet: z.boolean(), why: z.string() });

export const Objection = z.object({
  madeAt: instant,
  dueAt: instant,
  /** Told to the author and the office. */
  text: z.string().nullable(),
  isUpheld: z.boolean().nullable(),
  answer: z.string().nullable(),
  answeredAt: instant.nullable(),
});

export const Decision = z.object({
  id: id<'Decision'>(),
  kind: z.enum(decisionKinds),
  decidedAt: instant,
  /** The criterion that a refusal names. */
  criterion: criterion.nullable(),
  reason: z.string(),
  respondBy: instant.nullable(),
  into: z.object({ id: id<'Proposal'>(), number: z.int(), title: z.string() }).nullable(),
  cost: moneyOut,
  answers: z.array(Answer),
  objection: Objection.nullable(),
});

export const CostCorrection = z.object({ was: moneyOut, became: moneyOut, reason: z.string(), decidedAt: instant });

/** Everything the office needs to judge one proposal, beside the proposal itself. */
export const Case = z.object({
  proposalId: id<'Proposal'>(),
  number: z.int(),
  title: z.string(),
  status,
  cost: moneyOut,
  costProposed: moneyOut,
  limits: z.object({ least: moneyOut, most: moneyOut }),
  dueAt: instant.nullable(),
  respondBy: instant.nullable(),
  votingOpensAt: instant,
  answers: z.array(Answer),
  corrections: z.array(CostCorrection),
  decisions: z.array(Decision),
  /** Why the one who asks may not decide; null for one who may. */
  bar: z.enum(['review/own-proposal', 'review/conflict-declared']).nullable(),
  /** Letters can be sent: the author left a phone or an e-mail. */
  isReachable: z.boolean(),
  /** The language the author reads. */
  authorLanguage: z.string(),
  authorShown: z.string(),
});
