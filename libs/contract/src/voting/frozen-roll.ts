import { rollCorrectionKinds, rollObjectionKinds } from '@ortaq/domain/voting';
import { z } from 'zod';

import { day, id, instant, named } from '../wire.ts';

export const rollObjectionKind = z.enum(rollObjectionKinds);
export const rollCorrectionKind = z.enum(rollCorrectionKinds);

/** One’s own objection, as one wrote it. */
export const OwnRollObjection = z.object({
  id: id<'RollObjection'>(),
  kind: rollObjectionKind,
  text: z.string(),
  raisedAt: instant,
  isUpheld: z.boolean().nullable(),
  /** Public: it names nobody. */
  answer: z.string().nullable(),
  answeredAt: instant.nullable(),
});

/** What a person is told of their own place on the roll. */
export const OwnRoll = z.object({
  isSignedIn: z.boolean(),
  hasIdentityNumber: z.boolean(),
  isOnRoll: z.boolean(),
  /** Whether one is on the list that waits, confirmed, for the clock to freeze it; null while there is none. */
  isListed: z.boolean().nullable(),
  settlement: named.nullable(),
  objectionsUntil: instant.nullable(),
  objections: z.array(OwnRollObjection),
});

/** What the public may know of the objections and corrections of a roll: days, kinds, answers, roots; no person. */
export const RollHistory = z.object({
  objections: z.array(
    z.object({ kind: rollObjectionKind, isUpheld: z.boolean(), answer: z.string(), answeredOn: day }),
  ),
  /** Objections that wait for an answer. */
  open: z.int(),
  corrections: z.array(
    z.object({ number: z.int(), kind: rollCorrectionKind, count: z.int(), seal: z.string(), confirmedAt: instant }),
  ),
});

/** An objection as the office sees it. */
export const RollObjection = OwnRollObjection.extend({
  name: z.string(),
  /** Dots and the last four digits; null where the person showed no number. */
  iinMasked: z.string().nullable(),
  /** Whether the one who asks made it, and so may not answer it. */
  isOwn: z.boolean(),
});

/** A correction as the office sees it: the second person reads the number in the paper, and not here. */
export const RollCorrection = z.object({
  id: id<'RollCorrection'>(),
  kind: rollCorrectionKind,
  name: z.string(),
  settlement: named.nullable(),
  /** The decision or paper on which it rests. */
  reason: z.string(),
  enteredBy: z.string(),
  enteredAt: instant,
  isOwn: z.boolean(),
  status: z.enum(['waiting', 'confirmed', 'returned']),
});
