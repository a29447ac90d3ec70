import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { file, id, slug } from '../wire.ts';
import { MoneyPage, ReturnedEntry, sha256, WaitingEntry, Work, Contract, WorkPage } from './spending.ts';

const inCycle = { community: slug, cycle: id<'Cycle'>() };

/** What anybody may look at, and what the office works with. */
export const reads = {
  readMoney: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/money',
    right: 'record:read',
    summary: 'The money of a cycle: totals, every adopted project, every contract, every payment',
    input: z.object(inCycle),
    output: MoneyPage,
  }),
  downloadMoney: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/money.csv',
    right: 'record:read',
    summary: 'The table of the money of a cycle as CSV: one line a project, tenge with tiyn, UTF-8',
    input: z.object(inCycle),
    output: file,
    sends: 'file',
  }),
  readWork: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/money/projects/:number',
    right: 'record:read',
    summary: 'The money of one adopted project with every paper behind it, newest first',
    input: z.object({ ...inCycle, number: z.coerce.number().int().min(1) }),
    output: WorkPage,
  }),
  readContract: endpoint({
    method: 'GET',
    path: '/communities/:community/contracts/:contract',
    right: 'record:read',
    summary: 'One contract: with whom, for what, how much, and what happened under it, newest first',
    input: z.object({ community: slug, contract: id<'Entry'>() }),
    output: WorkPage.extend({ contract: Contract }),
  }),
  readDocument: endpoint({
    method: 'GET',
    path: '/communities/:community/documents/:sha256',
    right: 'record:read',
    summary: 'A paper by its code: for everybody once it is confirmed, for the office before',
    input: z.object({ community: slug, sha256 }),
    output: file,
    sends: 'file',
  }),
  readRoom: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/spending',
    right: 'spending:read',
    summary: 'What the office has to do about the money of a cycle; the second person is not told the sums that wait',
    input: z.object(inCycle),
    output: z.object({
      works: z.array(Work),
      contracts: z.array(Contract),
      waiting: z.array(WaitingEntry),
      returned: z.array(ReturnedEntry),
      mayEnter: z.boolean(),
      mayDecide: z.boolean(),
    }),
  }),
};
