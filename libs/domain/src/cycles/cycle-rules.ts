import type { Money, Named } from '@ortaq/kernel';

import type { CountingRule } from './counting-rule.ts';
import type { SettlementClass } from './limits.ts';

export const ballotTypes = ['approval', 'choose-1', 'cumulative', 'ordinal', 'scoring'] as const;

export type BallotType = (typeof ballotTypes)[number];

/** The rules of a cycle: frozen, hashed and shown once it is published. */
export interface CycleRules {
  readonly currency: string;
  readonly categories: readonly Category[];
  /** Only where limits speak of them. */
  readonly classes?: readonly SettlementClass[];
  readonly projectCost: { readonly least: Money; readonly most: Money };
  readonly proposers: { readonly minimumAge: number; readonly mostProposals: number };
  readonly voters: { readonly minimumAge: number };
  readonly ballot: BallotForm;
  readonly count: CountingRule;
  /** Commitment to the seed of the public lot, hex (`commitToSeed` of @ortaq/tally): made before the vote, opened with the count. */
  readonly seedCommitment: string;
}

/** How a ballot is filled in. */
export interface BallotForm {
  readonly type: BallotType;
  readonly least: number;
  readonly most: number | null;
  /** Points to give out in all (cumulative) or to one project at most (scoring); null for other ballots. */
  readonly points: number | null;
  /** The choices together may not cost more than the envelope. */
  readonly withinEnvelope: boolean;
}

export interface Category {
  readonly code: string;
  readonly name: Named;
  readonly icon: string;
}

/** Rules before publication: the seed is drawn, and committed to, by the act that freezes them. */
export type DraftRules = Omit<CycleRules, 'seedCommitment'>;
