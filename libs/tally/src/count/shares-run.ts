import type { Profile } from '../election/profile.ts';
import { type Fraction, fraction } from '../exact/fraction.ts';
import type { Witness } from '../explain/witness.ts';
import type { CompletedShares } from '../shares/completion.ts';
import type { Walked } from './walk-through.ts';
import type { Part } from './parts.ts';
import type { PurseClass } from './purses.ts';

/** All that a count by equal shares found out, before it is put into words of the trace. */
export interface SharesRun {
  readonly completed: CompletedShares;
  readonly witness: Witness;
  readonly filled: Walked;
  readonly profile: Profile;
  /** Null when all voters begin alike. */
  readonly classes: readonly PurseClass[] | null;
  readonly part: Part;
}

/** What a project's supporters had together at the start of the pass that counts. */
export const moneyAtStart = ({ profile, completed }: SharesRun, project: number): Fraction => {
  const heads = completed.endowments.map(() => 0);
  for (let at = profile.starts[project]!; at < profile.starts[project + 1]!; at += 1)
    heads[profile.purseClass[profile.group[at]!]!]! += profile.weight[at]!;
  return completed.endowments.reduce(
    (sum, { num, den }, purse) =>
      sum.den === den
        ? fraction(sum.num + num * BigInt(heads[purse]!), den)
        : fraction(sum.num * den + num * BigInt(heads[purse]!) * sum.den, sum.den * den),
    fraction(0n),
  );
};

/** How many full payers the price corresponds to. */
export const effectiveVotes = (cost: bigint, price: Fraction): Fraction => ({ num: cost * price.den, den: price.num });
