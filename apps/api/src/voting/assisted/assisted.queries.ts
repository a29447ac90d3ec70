import type { InputOf, voting } from '@ortaq/contract';

import type { Query } from '../../platform/reader.ts';
import type { Seals } from '../../platform/seals.ts';
import { blindedOf } from '../take-token.act.ts';
import { findIssue } from '../voters.store.ts';
import { handOverMark } from './hand-overs.store.ts';

type Took = InputOf<(typeof voting)['takeAssistedToken']>;

/** What was signed before under the same pass for the same question: an answer that was lost on the way is given once more. */
export const readAssistedIssue =
  (seals: Seals): Query<Took, readonly Buffer[] | undefined> =>
  async ({ manager, input }) => {
    const { cycle: cycleId, pass } = input;
    const [handed] = await manager.query<{ voterMark: Buffer }[]>(
      `select voter_mark as "voterMark" from voting.hand_over where cycle_id = $1 and pass_mark = $2 and ends_at > now()`,
      [cycleId, handOverMark(seals, cycleId, pass)],
    );
    return handed && findIssue(manager, { cycleId, voterMark: handed.voterMark, blinded: blindedOf(input) });
  };
