import { type Id, type Money, type Named, settle } from '@ortaq/kernel';

import type { CommunityId } from '../communities/community.ts';
import { cycleProcess, type Phase, type Windows } from './cycle.process.ts';
import type { CycleRules } from './cycle-rules.ts';

export type CycleId = Id<'Cycle'>;

export type CycleOrigin = 'ortaq' | 'pabulib';

/** One round of the village budget: from the first idea to the last payment. */
export interface Cycle extends Windows {
  readonly id: CycleId;
  readonly communityId: CommunityId;
  /** Names the cycle in addresses: 2027, 2027-2. */
  readonly mark: string;
  readonly fiscalYear: number;
  readonly title: Named;
  /** The phase as last written. What holds at a moment is `phaseAt`. */
  readonly storedPhase: Phase;
  /** When the clock freezes the roll of voters; null where the vote has none here, or was published before there was such an hour. */
  readonly rollFreezesAt: Date | null;
  readonly envelope: Money;
  readonly rules: CycleRules;
  /** SHA-256 of the canonical frozen terms, hex; null while the cycle is a draft. */
  readonly rulesHash: string | null;
  /** Who changed the draft last; null where nobody here did. */
  readonly plannedBy: Id<'Person'> | null;
  /** `pabulib`: a vote that was held elsewhere and came as a published file. */
  readonly origin: CycleOrigin;
}

/** The phase that holds at `now` by the clock, whatever was written last. */
export const phaseAt = (cycle: Pick<Cycle, 'storedPhase'> & Windows, now: Date): Phase =>
  settle(cycleProcess, cycle.storedPhase, { facts: cycle, now });
