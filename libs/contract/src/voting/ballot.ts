import { phases } from '@ortaq/domain/cycles';
import { z } from 'zod';

import { CycleRules } from '../cycles/cycle.ts';
import { id, instant, moneyOut, named } from '../wire.ts';

const form = CycleRules.shape.ballot;

export const BallotProject = z.object({
  id: id<'Proposal'>(),
  number: z.int(),
  title: z.string(),
  /** What changes for people, one line. */
  change: z.string(),
  language: z.string(),
  category: z.string().nullable(),
  settlement: named.nullable(),
  place: z.string().nullable(),
  cost: moneyOut,
  /** SHA-256 of the photo of the idea, hex. */
  photo: z.string().nullable(),
  photoAlt: z.string().nullable(),
});

export const Ballot = z.object({
  phase: z.enum(phases),
  opensAt: instant,
  closesAt: instant,
  envelope: moneyOut,
  form,
  projects: z.array(BallotProject),
});

export const voterObstacle = z.enum([
  'voting/no-identity-number',
  'voting/roll-not-ready',
  'voting/not-on-roll',
  'voting/voted-on-paper',
]);

export const MyVoting = z.object({
  phase: z.enum(phases),
  opensAt: instant,
  closesAt: instant,
  isSignedIn: z.boolean(),
  isResident: z.boolean(),
  /** Why a resident cannot vote; null for one who can. */
  obstacle: voterObstacle.nullable(),
  /** A token was given to this person. Whether it was used nobody can know but the device that holds it. */
  isIssued: z.boolean(),
  /** Opaque, of this person in this vote: two people on one device keep their tokens apart. Null for who is not on the roll. */
  voter: z.string().nullable(),
});
