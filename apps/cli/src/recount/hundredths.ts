import { type CountedReason, wholeOf } from '@ortaq/words';

/** Sentences speak of hundredths of the currency unit; a file may be finer, and then its amounts are cut. */
export const hundredths = (units: bigint, scale: number): bigint => units / 10n ** BigInt(scale - 2);

/** A reason whose amounts are told in hundredths; what would have been enough is left out, as a cut amount would not be. */
export function inHundredths(reason: CountedReason, scale: number): CountedReason {
  const cut = (amount: string): string => String(hundredths(wholeOf(amount), scale));
  const { price, left, total, budget, money } = reason;
  return {
    ...reason,
    price: price && cut(price),
    left: left && cut(left),
    total: total && cut(total),
    budget: budget && cut(budget),
    distance: undefined,
    money: money && {
      ...money,
      needed: cut(money.needed),
      atStart: cut(money.atStart),
      atEnd: cut(money.atEnd),
      shareable: money.shareable && cut(money.shareable),
    },
  };
}
