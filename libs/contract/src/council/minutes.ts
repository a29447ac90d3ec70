import { interestKinds, itemKinds, itemStates, resolutionKinds, rollMarks, sessionStates } from '@ortaq/domain/council';
import { z } from 'zod';

import { instant, moneyOut, named } from '../wire.ts';

const moment = instant.nullable();

export const Share = z.object({ numerator: z.int(), denominator: z.int() });

export const Attendance = z.object({ seats: z.int(), present: z.int(), quorum: z.int() });

const Tally = z.object({ for: z.int(), against: z.int(), abstain: z.int() });

export const RollLine = z.object({
  name: z.string(),
  isChair: z.boolean(),
  mark: z.enum(rollMarks),
  at: moment,
  isEntered: z.boolean(),
  interest: z.object({ kind: z.enum(interestKinds), project: z.int().nullable() }).nullable(),
});

export const Item = z.object({
  position: z.int(),
  kind: z.enum(itemKinds),
  /** Empty for the certified count: the page says it in its own language. */
  title: z.string(),
  state: z.enum(itemStates),
  openedAt: moment,
  closedAt: moment,
  tally: Tally.nullable(),
  needed: z.int().nullable(),
  isCarried: z.boolean().nullable(),
  roll: z.array(RollLine),
});

const Winner = z.object({ number: z.int(), title: z.string(), cost: moneyOut });

export const Result = z.object({
  fingerprint: z.string(),
  isSingleOperator: z.boolean().nullable(),
  envelope: moneyOut,
  total: moneyOut,
  projects: z.array(Winner),
});

export const Resolution = z.object({ number: z.int(), kind: z.enum(resolutionKinds), text: z.string() });

/** The minutes as they are hashed: their canonical JSON (RFC 8785) is `text`. */
export const Minutes = z.object({
  format: z.literal('ortaq-minutes-1'),
  village: z.object({ kato: z.string(), name: named, council: named }),
  cycle: z.object({ mark: z.string(), title: named }),
  session: z.object({
    number: z.int(),
    state: z.enum(sessionStates),
    startsAt: instant,
    place: z.string(),
    openedAt: moment,
    endedAt: moment,
    why: z.string().nullable(),
  }),
  quorum: Attendance,
  majority: Share,
  seats: z.array(
    z.object({ name: z.string(), isChair: z.boolean(), arrivedAt: moment, leftAt: moment, isEntered: z.boolean() }),
  ),
  items: z.array(Item),
  result: Result,
  resolution: Resolution.nullable(),
  signers: z.array(z.object({ role: z.enum(['chair', 'secretary']), name: z.string().nullable() })),
});

/** What a list says of a session. */
export const SessionCard = z.object({
  number: z.int(),
  state: z.enum(sessionStates),
  startsAt: instant,
  place: z.string(),
  cycle: z.object({ mark: z.string(), title: named }),
  items: z.int(),
  resolution: Resolution.pick({ number: true, kind: true }).nullable(),
});
