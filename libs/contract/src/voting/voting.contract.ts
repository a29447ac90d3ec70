import {
  castRules,
  choiceRules,
  confirmRules,
  importRules,
  lineRules,
  rollFileRules,
  takingRules,
  turnRules,
  verdicts,
  voterRules,
} from '@ortaq/domain/voting';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { day, id, instant, line, named, slug } from '../wire.ts';
import { assistedEndpoints } from './assisted.endpoints.ts';
import { Ballot, MyVoting } from './ballot.ts';
import { frozenRollEndpoints } from './frozen-roll.contract.ts';
import { issueAlertEndpoints } from './issue-alert.ts';
import { paperEndpoints } from './paper.contract.ts';
import { issuerEndpoints } from './issuer.contract.ts';
import { printEndpoints } from './print.endpoints.ts';
import { Blinded, Cast, CastReceipt, Poll } from './token.ts';
import { rollDecision, RollImport, RollLine } from './roll.ts';

const inCycle = { community: slug, cycle: id<'Cycle'>() };
const rollImport = id<'RollImport'>();

export const voting = {
  ...frozenRollEndpoints,
  ...issueAlertEndpoints,
  ...issuerEndpoints,
  importRoll: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/roll/imports',
    right: 'roll:import',
    summary:
      'Reads a roll from CSV and reports every line that cannot enter; nothing enters before a second person confirms',
    input: z.object({ ...inCycle, fileName: line(200) }),
    output: RollImport,
    refusals: [...rollFileRules, ...importRules],
    takes: 'file',
  }),
  listRollImports: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/roll/imports',
    right: 'roll:read',
    summary: 'The imports of the roll of a cycle, newest first',
    input: z.object(inCycle),
    output: z.object({ imports: z.array(RollImport) }),
  }),
  readRollImport: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/roll/imports/:rollImport',
    right: 'roll:read',
    summary: 'The lines of an import, in the order of the file, a hundred at a time',
    input: z.object({
      ...inCycle,
      rollImport,
      verdict: z.enum(verdicts).optional(),
      after: z.coerce.number().int().min(0).default(0),
    }),
    output: z.object({ import: RollImport, lines: z.array(RollLine) }),
  }),
  decideRollLines: endpoint({
    method: 'PUT',
    path: '/communities/:community/cycles/:cycle/roll/imports/:rollImport/decisions',
    right: 'roll:import',
    summary: 'Decides questions: the person enters the roll, or is left out',
    input: z.object({
      ...inCycle,
      rollImport,
      lines: z.array(z.int().min(1)).min(1).max(1000),
      decision: rollDecision,
    }),
    output: z.object({ undecided: z.int(), entering: z.int() }),
    refusals: lineRules,
  }),
  confirmRoll: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/roll/imports/:rollImport/confirmation',
    right: 'roll:confirm',
    summary:
      'A second person confirms the roll: the clock freezes it at the hour of the plan, or at once if that has passed',
    input: z.object({ ...inCycle, rollImport, entering: z.int().min(0) }),
    output: z.object({ count: z.int(), freezesAt: instant }),
    refusals: confirmRules,
  }),
  readBallot: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/ballot',
    right: 'record:read',
    summary: 'The projects on the ballot; with a seed, in an order of its own that stays the same',
    input: z.object({
      ...inCycle,
      seed: z
        .string()
        .regex(/^[\w-]{8,64}$/)
        .optional(),
    }),
    output: Ballot,
  }),
  readMyVoting: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/voting/me',
    right: 'self:read',
    summary:
      'Whether the person may vote, why not, and whether they took a token; whether they used it is known to nobody',
    input: z.object(inCycle),
    output: MyVoting,
  }),
  readPoll: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/poll',
    right: 'record:read',
    summary: 'What a token of this vote is made of: its election, the keys of its issuers, the key of the ballot box',
    input: z.object(inCycle),
    output: Poll,
  }),
  takeToken: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/token',
    right: 'token:take',
    summary: 'Signs blindly the token of a person on the roll, once; the same question gets the same answer again',
    input: z.object({ ...inCycle, blinded: Blinded }),
    output: z.object({ signed: z.array(z.string()) }),
    refusals: [...voterRules, ...takingRules],
  }),
  castBallot: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/ballots',
    right: 'ballot:cast',
    summary: 'Puts a ballot with its token into the box, or one that takes its place; nobody is asked who they are',
    input: Cast.extend(inCycle),
    output: CastReceipt,
    refusals: [...castRules, ...choiceRules, ...turnRules],
    unseen: true,
  }),
  readReceipt: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/receipt',
    right: 'record:read',
    summary: 'Whether the ballot with this receipt lies in the box; never what it says',
    input: z.object({ ...inCycle, code: z.string().trim().min(1).max(100) }),
    output: z.object({ isReadable: z.boolean(), isCounted: z.boolean(), receipt: z.string().nullable() }),
  }),
  readTurnout: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/turnout',
    right: 'record:read',
    summary:
      'How many took a ballot since the opening, by day and by settlement, and how many a key before it; groups under twenty people are joined, and no choice is counted',
    input: z.object(inCycle),
    output: z.object({
      voters: z.int(),
      voted: z.int(),
      /** Keys taken before the day of the opening: whether they were used is known to nobody. */
      early: z.int(),
      days: z.array(z.object({ on: day, voted: z.int() })),
      settlements: z.array(z.object({ settlement: named.nullable(), voters: z.int(), voted: z.int() })),
    }),
  }),
  ...paperEndpoints,
  ...assistedEndpoints,
  ...printEndpoints,
};
