import { rule } from '@ortaq/kernel';

/** What printing the roll of voters depends on. */
export interface RollPrintFacts {
  readonly hasRoll: boolean;
}

export const rollPrintRules = [rule<RollPrintFacts>()('voting/roll-not-ready', ({ hasRoll }) => hasRoll)];
