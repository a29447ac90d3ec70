import { checkCodes, checkStates, flagCodes, papersSeen, placesSeen } from '@ortaq/domain/audit';
import { z } from 'zod';

import { day, id, instant, moneyOut } from '../wire.ts';

/** Numbers and sums as decimal text, hashes as they are; what is not there yet is left out. */
const found = z.record(z.string(), z.string());

export const Check = z.object({ code: z.enum(checkCodes), state: z.enum(checkStates), found });

/** A case that must be looked at. It accuses nobody. */
export const Flag = z.object({
  code: z.enum(flagCodes),
  project: z.int().nullable(),
  contract: z.string().nullable(),
  supplier: z.string(),
  found,
});

export const CheckSheet = z.object({
  at: instant,
  /** What failed first, then what cannot be told yet. */
  checks: z.array(Check),
  flags: z.array(Flag),
});

/** A payment that the log has drawn for the auditor to hold against its paper. */
export const SampledPayment = z.object({
  id: id<'Entry'>(),
  contractId: id<'Entry'>(),
  project: z.int(),
  number: z.string(),
  dated: day,
  supplier: z.string(),
  amount: moneyOut,
  document: z.string(),
  paper: z.enum(papersSeen).nullable(),
  place: z.enum(placesSeen).nullable(),
});

export const Sample = z.object({
  /** Of how many payments of the cycle. */
  of: z.int(),
  payments: z.array(SampledPayment),
});
