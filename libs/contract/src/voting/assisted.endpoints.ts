import { handOverRules, openingHandOverRules, passRules, takingRules } from '@ortaq/domain/voting';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { id, line, slug } from '../wire.ts';
import { Blinded } from './token.ts';

const inCycle = { community: slug, cycle: id<'Cycle'>() };
const path = '/communities/:community/cycles/:cycle';

/** The right to vote at one device, held in the memory of its page and nowhere else. */
const pass = z.string().regex(/^[\w-]{43}$/);

export const assistedEndpoints = {
  handOver: endpoint({
    method: 'POST',
    path: `${path}/hand-overs`,
    right: 'vote:assist',
    summary:
      'A person on the roll has shown a document: a code of six digits opens their vote at the device of the office',
    input: z.object({ ...inCycle, voter: line(40), last4: z.string().regex(/^\d{4}$/) }),
    output: z.object({ code: z.string(), minutes: z.int() }),
    refusals: handOverRules,
  }),
  openHandOver: endpoint({
    method: 'POST',
    path: `${path}/hand-overs/open`,
    right: 'token:assist',
    summary: 'Trades a hand-over code, once, for a pass that takes the token of that person; tries are counted',
    input: z.object({ ...inCycle, code: line(20) }),
    output: z.object({ pass }),
    refusals: openingHandOverRules,
    unseen: true,
  }),
  takeAssistedToken: endpoint({
    method: 'POST',
    path: `${path}/token/assisted`,
    right: 'token:assist',
    summary:
      'Signs blindly the token of the person to whom the device was handed; the same question gets the same answer',
    input: z.object({ ...inCycle, pass, blinded: Blinded }),
    output: z.object({ signed: z.array(z.string()) }),
    refusals: [...passRules, ...takingRules],
    unseen: true,
  }),
};
