import type { ProposalId } from '../proposals/proposal.ts';
import { type Money, rule, sum } from '@ortaq/kernel';

import type { BallotForm } from '../cycles/cycle-rules.ts';
import { hasPoints, limitsOf, type Marks, type Project } from './ballot.ts';

/** What a filled-in ballot is judged by: the same facts on the page and in the registrar. */
export interface ChoiceFacts extends Marks {
  readonly ballot: BallotForm;
  readonly envelope: Money;
  readonly projects: readonly Project[];
}

const choice = rule<ChoiceFacts>();

const costsOf = ({ projects }: ChoiceFacts): Map<ProposalId, Money> =>
  new Map(projects.map(({ id, cost }) => [id, cost]));
const given = ({ points }: ChoiceFacts): readonly number[] => points ?? [];
const total = (facts: ChoiceFacts): number => given(facts).reduce((all, each) => all + each, 0);
const mostPoints = ({ ballot }: ChoiceFacts): number => ballot.points ?? Infinity;

/** What the choices cost together. */
export function costOf(facts: ChoiceFacts): Money {
  const costs = costsOf(facts);
  return sum(facts.choices.map((each) => costs.get(each) ?? (0n as Money)));
}

// prettier-ignore
export const choiceRules = [
  choice('voting/choice-unknown',  (f) => f.choices.every((each) => costsOf(f).has(each))),
  choice('voting/choice-repeated', (f) => new Set(f.choices).size === f.choices.length),
  choice('voting/too-few',         (f) => f.choices.length >= limitsOf(f.ballot).least),
  choice('voting/too-many',        (f) => f.choices.length <= limitsOf(f.ballot).most),
  choice('voting/over-budget',     (f) => !f.ballot.withinEnvelope || costOf(f) <= f.envelope),
  choice('voting/points-misplaced', (f) => given(f).length === (hasPoints(f.ballot) ? f.choices.length : 0)),
  choice('voting/points-form',     (f) => given(f).every((each) => Number.isSafeInteger(each) && each > 0)),
  choice('voting/points-over',     (f) => f.ballot.type === 'scoring' ? given(f).every((each) => each <= mostPoints(f)) : total(f) <= mostPoints(f)),
];
