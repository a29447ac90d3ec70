import { limitColumns, tieSteps } from '@ortaq/domain/cycles';
import { z } from 'zod';

const share = z.int().min(1).max(1_000_000);

const utility = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cost') }),
  z.strictObject({ kind: z.literal('one') }),
  z.strictObject({ kind: z.literal('points') }),
  z.strictObject({ kind: z.literal('positional'), scores: z.array(z.int().min(0).max(1000)).min(1).max(100) }),
  z.strictObject({ kind: z.literal('borda'), last: z.literal([0, 1]) }),
]);

const ties = z.strictObject({ chain: z.array(z.enum(tieSteps)).min(1).max(tieSteps.length) });

const gate = z.strictObject({
  minVotes: z.int().min(1).max(1_000_000).exactOptional(),
  minScore: z.int().min(1).max(1_000_000).exactOptional(),
  votesForCost: z.strictObject({ num: share, den: share }).exactOptional(),
});

const units = z.string().regex(/^\d{1,13}(\.\d{1,2})?$/);

const limit = z.strictObject({
  column: z.enum(limitColumns),
  value: z.string().min(1).max(40),
  floor: units.exactOptional(),
  ceiling: units.exactOptional(),
});

const limits = z.array(limit).min(1).max(100);

const order = { score: utility, perCost: z.boolean(), unsupported: z.enum(['never', 'last']) };

const greedy = z.strictObject({
  kind: z.literal('greedy'),
  ties,
  gate: gate.exactOptional(),
  quotas: limits.exactOptional(),
  ...order,
  overflow: z.enum(['skip', 'stop', 'part']),
  partPercent: z.int().min(1).max(100).exactOptional(),
});

const equalShares = z.strictObject({
  kind: z.literal('equal-shares'),
  ties,
  gate: gate.exactOptional(),
  quotas: limits.exactOptional(),
  utility,
  completion: z.strictObject({
    increment: z
      .string()
      .regex(/^\d{1,9}(\.\d{1,2})?$/)
      .nullable(),
    integral: z.boolean(),
    stopWhenExhaustive: z.enum(['supported', 'all', 'never']),
    plainWhenAllFit: z.boolean(),
    fill: z.strictObject(order).nullable(),
  }),
  comparison: z.enum(['none', 'preference', 'exclusion']),
});

/** The counting rule with every parameter: `Rule` of @ortaq/tally, short of the seed of the lot. */
export const CountingRule = z.discriminatedUnion('kind', [greedy, equalShares]);
