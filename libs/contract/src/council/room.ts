import { sessionStates } from '@ortaq/domain/council';
import { phases } from '@ortaq/domain/cycles';
import { z } from 'zod';

import { abilities } from '../cycles/cycle.ts';
import { id, instant, moneyOut, named } from '../wire.ts';
import { Attendance, Item, Resolution, Result, RollLine, Share } from './minutes.ts';

const moment = instant.nullable();
const person = id<'Person'>();

const Seat = z.object({
  person,
  name: z.string(),
  isChair: z.boolean(),
  isPresent: z.boolean(),
  arrivedAt: moment,
  leftAt: moment,
  isEntered: z.boolean(),
  /** The one who asks sits here. */
  isSelf: z.boolean(),
});

/** A session as the Kenes and its secretary see it while it goes on. */
export const SessionRoom = z.object({
  number: z.int(),
  state: z.enum(sessionStates),
  startsAt: instant,
  place: z.string(),
  openedAt: moment,
  endedAt: moment,
  why: z.string().nullable(),
  cycle: z.object({ id: id<'Cycle'>(), mark: z.string(), title: named, phase: z.enum(phases) }),
  quorum: Attendance,
  majority: Share,
  seats: z.array(Seat),
  items: z.array(Item.extend({ roll: z.array(RollLine.extend({ person })) })),
  result: Result.extend({
    /** Numbers of winning projects that the one who asks wrote. */
    own: z.array(z.int()),
    left: moneyOut,
  }),
  resolution: Resolution.nullable(),
  abilities,
});

/** Who the Kenes are now, and the counts that wait for their session. */
export const Kenes = z.object({
  members: z.array(z.object({ name: z.string(), isChair: z.boolean() })),
  waiting: z.array(
    z.object({
      cycle: z.object({ id: id<'Cycle'>(), mark: z.string(), title: named }),
      projects: z.int(),
      total: moneyOut,
    }),
  ),
  abilities,
});
