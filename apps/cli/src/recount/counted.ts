import { count, type CountResult, type Election, formatDecimal } from '@ortaq/tally';

import { type BesideSelected, besideSelected } from '../selected.ts';
import type { AskedRule } from './rule-asked.ts';

/** An election counted again, and its outcome beside the published one. */
export interface Counted {
  readonly election: Election;
  readonly asked: AskedRule;
  readonly result: CountResult;
  readonly selected: BesideSelected | null;
}

export function countAgain(election: Election, asked: AskedRule): Counted {
  const result = count(election, asked.rule);
  return { election, asked, result, selected: besideSelected(election, result.winners) };
}

/** Whether the file's own rule gives another outcome than the file publishes. */
export const disagrees = ({ asked, selected }: Counted): boolean => asked.isOfFile && selected?.agrees === false;

/** What came of a file, for programs: amounts in units of the currency, reasons as the count gives them. */
export function countedJson({ election, asked, result, selected }: Counted, file: string) {
  const amount = (units: bigint) => formatDecimal(units, election.scale);
  const { winners, totalCost, ties, reasons, trace, fingerprint } = result;
  return {
    file,
    ruleName: asked.name,
    rule: asked.rule,
    budget: amount(election.budget),
    winners,
    totalCost: amount(totalCost),
    shares: trace.shares ?? null,
    ties,
    reasons,
    fingerprint,
    selected,
  };
}
