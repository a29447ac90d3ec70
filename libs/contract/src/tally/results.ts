import { z } from 'zod';

import { id, instant, moneyOut, named } from '../wire.ts';

/** Minor units as a decimal, cut after three places. */
const amount = z.string();
const cut = z.string();

const TieMet = z.object({ projects: z.array(z.string()), winner: z.string(), decidedBy: z.string() });

const Money = z.object({
  needed: amount,
  atStart: amount,
  atEnd: amount,
  /** The most that equal shares of some of them come to, where only those pay who can pay one. */
  shareable: amount.optional(),
  droppedAfter: z.object({ round: z.int(), left: amount }).optional(),
  spentOn: z.array(z.object({ project: z.string(), amount, sharedSupporters: z.int(), percent: cut })),
});

/** Why a project won or not: codes and numbers of @ortaq/tally; which ones are there depends on `how` and `why`. */
export const ReasonOut = z.object({
  outcome: z.enum(['won', 'lost']),
  how: z.enum(['shares', 'greedy', 'fill', 'phragmen', 'welfare', 'overspending', 'in-part']).optional(),
  why: z
    .enum([
      'no-votes',
      'below-gate',
      'over-budget',
      'rival-won',
      'over-ceiling',
      'does-not-fit',
      'equal-did-not-fit',
      'not-in-best',
      'after-the-end',
      'few-supporters',
      'money-spent',
      'over-together',
      'narrowly',
      'tie',
    ])
    .optional(),
  failed: z.string().optional(),
  round: z.int().optional(),
  price: amount.optional(),
  effectiveVotes: cut.optional(),
  score: z.number().optional(),
  leftBefore: amount.optional(),
  left: amount.optional(),
  budget: amount.optional(),
  /** Equal shares: what all would have cost together after one more raising. */
  total: amount.optional(),
  /** Welfare: what the project adds, what the best set has, and the best one with it; whole numbers of any size. */
  welfare: z.string().optional(),
  best: z.string().optional(),
  bestWith: z.string().optional(),
  /** Bounded overspending: the part of its cost that its supporters paid, in percent. */
  covered: cut.optional(),
  /** Phragmén: what each supporter carries, or would carry. */
  load: amount.optional(),
  /** The winner of its exclusive group. */
  rival: z.string().optional(),
  /** The ceiling that kept it out. */
  column: z.string().optional(),
  value: z.string().optional(),
  /** The quota whose floor paid for a winner. */
  floor: z.object({ column: z.string(), value: z.string() }).optional(),
  /** Projects with the same load that did not fit. */
  equals: z.array(z.string()).optional(),
  /** How many further votes, or how much off its cost, would have been enough for a loser; null: no number would. */
  distance: z.object({ votesToAdd: z.int().nullable(), costToCut: amount.nullable(), isWhole: z.boolean() }).optional(),
  support: z.int().optional(),
  money: Money.optional(),
  tie: TieMet.optional(),
});

export const CountProgress = z.object({
  run: id<'Run'>(),
  status: z.enum(['running', 'done', 'failed', 'cancelled']),
  passes: z.int(),
  /** Cost of the last outcome; a count by equal shares ends when it reaches the envelope. */
  reached: moneyOut.nullable(),
  ballots: z.int().nullable(),
  begunAt: instant,
  finishedAt: instant.nullable(),
  fingerprint: z.string().nullable(),
  certifiedAt: instant.nullable(),
  winners: z.array(z.object({ number: z.int(), title: z.string(), cost: moneyOut })),
});

export const CountedCycle = z.object({
  cycle: id<'Cycle'>(),
  mark: z.string(),
  fiscalYear: z.int(),
  title: named,
  certifiedAt: instant,
  /** Whether the election was held elsewhere and came as a published file. */
  isImported: z.boolean(),
});

export const ResultRow = z.object({
  proposal: id<'Proposal'>(),
  number: z.int(),
  /** The id under which the count, the trace and the .pb file know it. */
  key: z.string(),
  title: z.string(),
  language: z.string(),
  category: z.string().nullable(),
  cost: moneyOut,
  votes: z.coerce.number().int(),
  place: z.int().nullable(),
  isWinner: z.boolean(),
  reason: ReasonOut,
});

const Measures = z.object({
  voters: z.int(),
  votersWithWinner: z.int(),
  percentWithWinner: cut,
  averageWinners: cut,
  averageCost: amount,
  histogram: z.array(z.int()),
  /** Of the number of winners on a ballot; counts of earlier versions have neither this nor `columns`. */
  gini: cut.optional(),
  columns: z
    .array(
      z.object({
        column: z.string(),
        values: z.array(z.object({ value: z.string(), votes: cut, money: cut })),
        distance: cut,
      }),
    )
    .optional(),
});

const Beside = z.object({
  prefersFirst: z.int(),
  prefersSecond: z.int(),
  withWinnerFirst: z.int(),
  withWinnerSecond: z.int(),
  onlyFirst: z.array(z.string()),
  onlySecond: z.array(z.string()),
});

export const Results = z.object({
  run: id<'Run'>(),
  certifiedAt: instant,
  ballots: z.int(),
  /** Of every amount here; a published election keeps its own. */
  currency: z.string(),
  envelope: moneyOut,
  totalCost: moneyOut,
  /** The frozen rule with the revealed seed of the lot. */
  rule: z.record(z.string(), z.unknown()),
  seedCommitment: z.string().nullable(),
  fingerprint: z.string(),
  /** Equal shares: how often everybody's share was raised, and the share at the end as a fraction of currency units. */
  passes: z.int().nullable(),
  endowment: z.object({ num: z.string(), den: z.string() }).nullable(),
  measures: Measures,
  besideGreedy: Beside,
  reserve: z.array(z.string()),
  projects: z.array(ResultRow),
});
