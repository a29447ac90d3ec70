import {
  asideRules,
  givingRules,
  keyingRules,
  MOST_SHEETS,
  openingRules,
  reopeningRules,
  settlingRules,
  signingRules,
} from '@ortaq/domain/voting';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { done, id, line, slug, text } from '../wire.ts';
import { OpenPaperBatch, PaperAccount, PaperBatch, PaperVoter } from './paper.ts';

const inCycle = { community: slug, cycle: id<'Cycle'>() };
const batch = id<'PaperBatch'>();
const sheets = z.int().min(0).max(1000);
const ballots = z.int().min(0).max(1_000_000);
const reason = text(1000);

export const paperEndpoints = {
  readPaper: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/paper',
    right: 'paper:read',
    summary: 'The paper ballots of a vote: given out, read in batches, and accounted for otherwise',
    input: z.object(inCycle),
    output: z.object({
      account: PaperAccount,
      isCountBegun: z.boolean(),
      batches: z.array(PaperBatch),
    }),
  }),
  findVoters: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/paper/voters',
    right: 'paper:give',
    summary: 'People on the confirmed roll by identity number, its last four digits, or a part of the name',
    input: z.object({ ...inCycle, asked: line(120) }),
    output: z.object({ voters: z.array(PaperVoter), isMore: z.boolean() }),
  }),
  givePaper: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/paper/given',
    right: 'paper:give',
    summary: 'Writes into the book that a person on the roll took a paper ballot, once and for good',
    input: z.object({ ...inCycle, voter: line(40), last4: z.string().regex(/^\d{4}$/) }),
    output: done,
    refusals: givingRules,
  }),
  openBatch: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/paper/batches',
    right: 'paper:open',
    summary: `Opens a batch of at most ${MOST_SHEETS} sheets that were counted by hand`,
    input: z.object({ ...inCycle, place: line(120), sheets }),
    output: z.object({ batch }),
    refusals: openingRules,
  }),
  reopenBatch: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/paper/batches/:batch/versions',
    right: 'paper:open',
    summary: 'Begins a batch anew as its next version, for a reason that everybody may read',
    input: z.object({ ...inCycle, batch, sheets, reason }),
    output: z.object({ batch }),
    refusals: reopeningRules,
  }),
  readBatch: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/paper/batches/:batch',
    right: 'paper:read',
    summary: 'One batch; what was read of it only after two people have read it, and differences only to a third',
    input: z.object({ ...inCycle, batch }),
    output: OpenPaperBatch,
  }),
  keyBatch: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/paper/batches/:batch/keyings',
    right: 'paper:key',
    summary: 'What one person read in a batch, a line a sheet: `3 7 12`, B for blank, X for invalid',
    input: z.object({ ...inCycle, batch, lines: z.array(line(200)).min(1).max(MOST_SHEETS) }),
    output: done,
    refusals: keyingRules,
  }),
  signBatch: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/paper/batches/:batch/signatures',
    right: 'paper:sign',
    summary: 'Signs for what was read in a batch; three people do, and then it counts',
    input: z.object({ ...inCycle, batch, seal: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: done,
    refusals: signingRules,
  }),
  setBatchAside: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/paper/batches/:batch/aside',
    right: 'paper:set-aside',
    summary: 'Leaves a batch out of the count that nobody can sign for, for a reason that everybody may read',
    input: z.object({ ...inCycle, batch, given: ballots, reason }),
    output: done,
    refusals: asideRules,
  }),
  settlePaper: endpoint({
    method: 'PUT',
    path: '/communities/:community/cycles/:cycle/paper/account',
    right: 'paper:open',
    summary: 'Declares what became of the ballots that are in no batch: refused unless everything adds up',
    input: z.object({ ...inCycle, spoiled: ballots, unreturned: ballots }),
    output: done,
    refusals: settlingRules,
  }),
};
