import type { Profile } from '../election/profile.ts';
import type { Fraction } from '../exact/fraction.ts';
import type { Witness } from '../explain/witness.ts';
import type { CompletedShares } from '../shares/completion.ts';
import type { Walked } from './greedy.ts';

/** All that a count by equal shares found out, before it is put into words of the trace. */
export interface SharesRun {
  readonly completed: CompletedShares;
  readonly witness: Witness;
  readonly filled: Walked;
  readonly profile: Profile;
}

/** How many full payers the price corresponds to. */
export const effectiveVotes = (cost: bigint, price: Fraction): Fraction => ({ num: cost * price.den, den: price.num });
