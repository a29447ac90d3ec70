import { findingMoves, findingStatuses, outcomes, severities, stances } from '@ortaq/domain/audit';
import { z } from 'zod';

import { id, instant, moneyOut } from '../wire.ts';

export const stance = z.enum(stances);
export const findingOutcome = z.enum(outcomes);
export const severity = z.enum(severities);

/** One step in the life of a finding. `by` is an office, never a person. */
export const FindingStep = z.object({
  at: instant,
  move: z.enum(findingMoves),
  by: z.enum(['auditor', 'akim']),
  text: z.string(),
  stance: stance.nullable(),
  outcome: findingOutcome.nullable(),
  /** The day that the step gives: for an answer, or for mending. */
  dueAt: instant.nullable(),
});

export const Finding = z.object({
  id: id<'Finding'>(),
  /** Within the village, without a gap. */
  number: z.int(),
  cycle: z.object({ id: id<'Cycle'>(), mark: z.string() }),
  /** What it is about, where it is not the cycle as a whole. */
  project: z.object({ id: id<'Proposal'>(), number: z.int(), title: z.string() }).nullable(),
  contract: z.object({ id: id<'Entry'>(), number: z.string() }).nullable(),
  title: z.string(),
  criterion: z.string(),
  condition: z.string(),
  effect: z.string(),
  amount: moneyOut.nullable(),
  severity,
  status: z.enum(findingStatuses),
  answerBy: instant.nullable(),
  mendBy: instant.nullable(),
  raisedAt: instant,
  /** The oldest first. */
  steps: z.array(FindingStep),
});
