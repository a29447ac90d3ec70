import { printParts, rollPrintRules } from '@ortaq/domain/voting';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { file, id, slug } from '../wire.ts';

const path = '/communities/:community/cycles/:cycle/print';
const inCycle = { community: slug, cycle: id<'Cycle'>() };

const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** One run of the press: it is told on the ballots, and numbers the stubs. */
const run = {
  run: count(1, 99).default(1),
  firstStub: count(1, 900_000).default(1),
  stubs: count(1, 2000).default(100),
};

const paper = { pages: z.int(), size: z.enum(['A5', 'A4', 'A3']) };

export const printEndpoints = {
  readPrintPack: endpoint({
    method: 'GET',
    path,
    right: 'print:take',
    summary: 'The papers of a vote on paper, with the number of their pages; without a confirmed roll there is no roll',
    input: z.object({ ...inCycle, ...run }),
    output: z.object({
      parts: z.array(z.object({ part: z.enum(printParts), ...paper })),
      roll: z.object(paper).nullable(),
    }),
  }),
  printPart: endpoint({
    method: 'GET',
    path: `${path}/:part`,
    right: 'print:take',
    summary: 'One of the papers, or all of them but the roll, as PDF; no person stands on any of them',
    input: z.object({ ...inCycle, ...run, part: z.enum([...printParts, 'all']) }),
    output: file,
    sends: 'file',
  }),
  printRoll: endpoint({
    method: 'POST',
    path: `${path}/roll`,
    right: 'roll:print',
    summary: 'The roll of voters with a column for signatures as PDF; the log tells that it was taken',
    input: z.object(inCycle),
    output: file,
    sends: 'file',
    refusals: rollPrintRules,
  }),
};
