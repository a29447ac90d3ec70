import { rollFaultCodes, rollFields, verdicts } from '@ortaq/domain/voting';
import { z } from 'zod';

import { id, instant, named } from '../wire.ts';

export const rollDecision = z.enum(['keep', 'leave']);

export const RollImport = z.object({
  id: id<'RollImport'>(),
  fileName: z.string(),
  importedAt: instant,
  importedBy: z.string(),
  /** Whether the one who asks imported it, and so may not confirm it. */
  isOwn: z.boolean(),
  /** Waiting for a second person, given up for a newer file, or confirmed by the second person. */
  status: z.enum(['waiting', 'replaced', 'confirmed']),
  /** Lines with a person in the file: always accepted + questions + errors. */
  read: z.int(),
  accepted: z.int(),
  questions: z.int(),
  errors: z.int(),
  undecided: z.int(),
  /** People who will be on the roll: the accepted lines and the questions decided so. */
  entering: z.int(),
});

export const RollLine = z.object({
  line: z.int(),
  verdict: z.enum(verdicts),
  name: z.string(),
  /** Dots and the last four digits; never the number. */
  iinMasked: z.string(),
  phoneMasked: z.string().nullable(),
  settlement: named.nullable(),
  faults: z.array(z.object({ field: z.enum(rollFields), code: z.enum(rollFaultCodes), line: z.int().optional() })),
  decision: rollDecision.nullable(),
});

export const Roll = z.object({
  count: z.int(),
  /** Root of the RFC 6962 tree over the salted leaves, hex. */
  seal: z.string(),
  frozenAt: instant,
  /** How often it was corrected since. */
  corrections: z.int(),
});
