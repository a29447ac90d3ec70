import type { Money, Named } from '@ortaq/kernel';

export type BallotType = 'approval' | 'choose-1' | 'cumulative' | 'ordinal' | 'scoring';

/** The rules of a cycle: frozen, hashed and shown once it is published. */
export interface CycleRules {
  readonly currency: string;
  readonly categories: readonly Category[];
  readonly projectCost: { readonly least: Money; readonly most: Money };
  readonly proposers: { readonly minimumAge: number; readonly mostProposals: number };
  readonly voters: { readonly minimumAge: number };
  readonly ballot: { readonly type: BallotType; readonly least: number; readonly most: number | null };
  /** The counting rule with every parameter: the same JSON that `@ortaq/tally` takes. */
  readonly count: Readonly<Record<string, unknown>>;
  /** SHA-256 of the seed of the public lot, hex: committed before the vote, revealed with the count. */
  readonly seedCommitment: string;
}

export interface Category {
  readonly code: string;
  readonly name: Named;
  readonly icon: string;
}
