import { type Money, rule } from '@ortaq/kernel';

/** What setting money aside for the winners depends on. */
export interface AdoptionFacts {
  readonly envelope: Money;
  /** Of every winner together. */
  readonly adopted: Money;
}

export const adoptionRules = [
  rule<AdoptionFacts>()('budget/over-envelope', ({ envelope, adopted }) => adopted <= envelope),
] as const;

/** Both numbers of an excess and the excess, for the words of a refusal; the excess is never below zero. */
export const excessOf = (asked: Money, left: Money) => ({
  asked: String(asked),
  left: String(left),
  excess: String(asked > left ? asked - left : 0n),
});
