import { ballotTypes, type CountingRule as KnownCount, phases } from '@ortaq/domain/cycles';
import { z } from 'zod';

import { id, instant, instantIn, moneyIn, moneyOut, named, namedIn } from '../wire.ts';
import { CountingRule } from './counting-rule.ts';

export const phase = z.enum(phases);

/** Rights that the asker holds here and now: what a page may offer. */
export const abilities = z.array(z.string());

const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);
const age = z.int().min(0).max(120);

const ballot = z.strictObject({
  type: z.enum(ballotTypes),
  least: z.int().min(1).max(500),
  most: z.int().min(1).max(500).nullable(),
  points: z.int().min(1).max(1000).nullable(),
  withinEnvelope: z.boolean(),
});

const classes = z
  .array(z.strictObject({ code, settlements: z.array(id<'Settlement'>()).min(1).max(200).readonly() }))
  .min(1)
  .max(20)
  .readonly()
  .exactOptional();

const people = {
  proposers: z.strictObject({ minimumAge: age, mostProposals: z.int().min(1).max(1000) }),
  voters: z.strictObject({ minimumAge: age }),
};

/** Rules as an office plans them; the currency comes from the village's profile, the seed from the act that publishes. */
export const rulesIn = z.strictObject({
  categories: z.array(z.strictObject({ code, name: namedIn, icon: code })).max(40),
  classes,
  projectCost: z.strictObject({ least: moneyIn, most: moneyIn }),
  ...people,
  ballot,
  count: CountingRule,
});

export const Category = z.object({ code: z.string(), name: named, icon: z.string() });

export const CycleRules = z.object({
  currency: z.string(),
  categories: z.array(Category).readonly(),
  classes,
  projectCost: z.object({ least: moneyOut, most: moneyOut }),
  ...people,
  ballot,
  count: CountingRule as unknown as z.ZodType<KnownCount>,
  /** Commitment to the seed of the public lot, hex; empty while the cycle is a draft. */
  seedCommitment: z.string(),
});

const windows = {
  submissionOpensAt: instant,
  submissionClosesAt: instant,
  votingOpensAt: instant,
  votingClosesAt: instant,
};

/** Everything of a cycle that a plan may say. */
export const planIn = {
  title: namedIn,
  fiscalYear: z.int().min(2000).max(2100),
  envelope: moneyIn,
  submissionOpensAt: instantIn,
  submissionClosesAt: instantIn,
  votingOpensAt: instantIn,
  votingClosesAt: instantIn,
  rollFreezesAt: instantIn,
  rules: rulesIn,
};

export const CycleCard = z.object({
  id: id<'Cycle'>(),
  /** Names the cycle in addresses: 2027, 2027-2. */
  mark: z.string(),
  fiscalYear: z.int(),
  title: named,
  /** The phase that holds now by the clock of the database. */
  phase,
  envelope: moneyOut,
  ...windows,
  /** When the clock freezes the roll of voters; null where the vote has none here. */
  rollFreezesAt: instant.nullable(),
  /** When the clock moves the cycle on; null where people do. */
  nextChangeAt: instant.nullable(),
  /** What residents wait for now; null when nothing has an hour. */
  deadline: instant.nullable(),
});

export const ProposalCounts = z.object({
  /** Submitted ones, whatever became of them. */
  all: z.int(),
  undecided: z.int(),
  admitted: z.int(),
  refused: z.int(),
  /** What the admitted ones cost together. */
  admittedCost: moneyOut,
});

export const CyclePage = CycleCard.extend({
  rules: CycleRules,
  /** SHA-256 of the canonical frozen terms, hex; null in a draft. */
  rulesHash: z.string().nullable(),
  counts: ProposalCounts,
  /** Codes of the rules that stand in the way of the next move by hand; told to the office only. */
  obstacles: z.array(z.string()),
  abilities,
});
