import { batchSteps } from '@ortaq/domain/voting';
import { z } from 'zod';

import { id, named } from '../wire.ts';

/** A person of the roll as the clerk at the table sees them. */
export const PaperVoter = z.object({
  /** Opaque, of this person in this vote. */
  voter: z.string(),
  name: z.string(),
  last4: z.string(),
  settlement: named.nullable(),
  /** What they took before; null for one who may take paper. */
  issued: z.enum(['online', 'paper']).nullable(),
});

export const PaperBatch = z.object({
  id: id<'PaperBatch'>(),
  number: z.int(),
  /** 1, and one more at every reopening. */
  version: z.int(),
  place: z.string(),
  sheets: z.int(),
  step: z.enum(batchSteps),
  /** Why it was reopened. */
  reason: z.string().nullable(),
  /** The person who asks may key it or sign for it now. */
  isMyTurn: z.boolean(),
});

/** A batch as those see it who read it and sign for it. */
export const OpenPaperBatch = PaperBatch.extend({
  keyedBy: z.array(z.string()),
  signedBy: z.array(z.string()),
  /** What the pile says, once it is agreed. */
  agreed: z.object({ votes: z.int(), blank: z.int(), invalid: z.int(), seal: z.string() }).nullable(),
  aside: z.object({ given: z.int(), reason: z.string() }).nullable(),
  /** What two people read differently; told only to the third, who decides. Sheets are counted from 1. */
  differences: z.array(z.object({ sheet: z.int(), first: z.string(), second: z.string() })),
  /** Differences that a third person has to decide. */
  differing: z.int(),
});

export const PaperAccount = z.object({
  given: z.int(),
  counted: z.int(),
  aside: z.int(),
  spoiled: z.int(),
  unreturned: z.int(),
});
