import { abilitiesIn, type Right } from '@ortaq/domain';
import type { Phase } from '@ortaq/domain/cycles';
import type { Standing } from '@ortaq/domain/identity';
import {
  amendmentRules,
  isPublic,
  joiningRules,
  type ProposalStatus,
  supportRules,
  withdrawalRules,
} from '@ortaq/domain/proposals';
import { broken, type Rule } from '@ortaq/kernel';

import { isAuthor, type Relation } from './authoring.ts';

/** What one who asks may do with a proposal depends on. */
export interface AbilityFacts {
  readonly phase: Phase;
  readonly status: ProposalStatus;
  readonly respondBy: Date | null;
  readonly now: Date;
  readonly relation: Relation;
  readonly supports: boolean;
  readonly joined: number;
}

const holds = <F>(rules: readonly Rule<F>[], facts: F): boolean => broken(rules, facts).length === 0;
const isTheirTurn = (facts: AbilityFacts): boolean => isAuthor(facts.relation) && holds(amendmentRules, facts);

/** Rights that depend on the proposal itself, beside its cycle. */
const narrowed: Partial<Record<Right, (facts: AbilityFacts) => boolean>> = {
  'proposal:draft': () => false,
  'proposal:amend': isTheirTurn,
  'proposal:submit': (f) => isTheirTurn(f) && (f.status !== 'draft' || f.phase === 'submission'),
  'proposal:withdraw': (f) => f.relation === 'author' && holds(withdrawalRules, f),
  'proposal:join': (f) => f.relation === 'invited' && holds(joiningRules, { ...f, invitation: 'asked', accepts: true }),
  'proposal:support': (f) => f.supports || holds(supportRules, { ...f, isAuthor: isAuthor(f.relation) }),
  'comment:write': (f) => isPublic(f.status),
};

/** What a page may offer the one who asks, and nothing that would be refused. */
export function abilitiesOn(facts: AbilityFacts, standings: readonly Standing[]): Right[] {
  const all = isAuthor(facts.relation) ? [...standings, 'author' as const] : standings;
  return abilitiesIn(facts.phase, all).filter((right) => narrowed[right]?.(facts) ?? true);
}
