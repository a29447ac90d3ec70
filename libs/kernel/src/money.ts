/** Whole minor units (tiyn: a hundredth of a tenge). A cycle has one currency, so money never carries its own. */
export type Money = bigint & { readonly unit: 'minor' };

export const money = (minor: bigint | number | string): Money => BigInt(minor) as Money;

export const sum = (amounts: Iterable<Money>): Money => {
  let total = 0n;
  for (const each of amounts) total += each;
  return total as Money;
};

export const minus = (from: Money, amount: Money): Money => (from - amount) as Money;
