import type { ProposalId } from '@ortaq/domain/proposals';
import type { Answer, Criterion, DecisionKind } from '@ortaq/domain/review';
import type { Money } from '@ortaq/kernel';

import type { PersonId } from '../platform/actor.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { CheckEntity } from './check.entity.ts';
import { ConflictEntity } from './conflict.entity.ts';
import { CostCorrectionEntity } from './cost-correction.entity.ts';
import { DecisionEntity, type DecisionId } from './decision.entity.ts';

export interface NewDecision {
  readonly id: DecisionId;
  readonly proposalId: ProposalId;
  readonly kind: DecisionKind;
  readonly criterion: Criterion | null;
  readonly reason: string;
  readonly intoId: ProposalId | null;
  readonly respondBy: Date | null;
  readonly cost: Money;
  readonly answers: readonly Answer[];
  readonly decidedBy: PersonId;
  readonly decidedAt: Date;
}

export interface NewCorrection {
  readonly id: CostCorrectionEntity['id'];
  readonly proposalId: ProposalId;
  readonly was: Money;
  readonly became: Money;
  readonly reason: string;
  readonly decidedBy: PersonId;
  readonly decidedAt: Date;
}

/** Who checked, and when. */
export interface Hand {
  readonly by: PersonId;
  readonly at: Date;
}

export interface VerdictsStore {
  answers(proposal: ProposalId): Promise<Answer[]>;
  /** Sets the whole checklist: a criterion left out is open again. */
  saveAnswers(proposal: ProposalId, answers: readonly Answer[], hand: Hand): Promise<void>;
  hasConflict(proposal: ProposalId, person: PersonId | null): Promise<boolean>;
  declare(proposal: ProposalId, nature: string, hand: Hand): Promise<void>;
  correct(correction: NewCorrection): Promise<void>;
  decide(decision: NewDecision): Promise<void>;
}

/** The table keeps people out of their own matters as the rule does. */
const impartially = <T>(work: () => Promise<T>): Promise<T> =>
  refuseOn('decision_impartial', 'review/conflict-declared', work);

export const verdictsIn = ({ manager, community }: Tx): VerdictsStore => {
  const communityId = community!.id;
  return {
    async answers(proposalId) {
      const rows = await manager.find(CheckEntity, { where: { communityId, proposalId }, order: { criterion: 'asc' } });
      return rows.map(({ criterion, isMet, why }) => ({ criterion, isMet, why }));
    },

    async saveAnswers(proposalId, answers, { by, at }) {
      await manager.delete(CheckEntity, { communityId, proposalId });
      if (answers.length === 0) return;
      await manager.insert(
        CheckEntity,
        answers.map((answer) => ({ communityId, proposalId, ...answer, checkedBy: by, checkedAt: at })),
      );
    },

    hasConflict: async (proposalId, personId) =>
      personId !== null && manager.existsBy(ConflictEntity, { communityId, proposalId, personId }),

    async declare(proposalId, nature, { by, at }) {
      const row = { communityId, proposalId, personId: by, nature, declaredAt: at };
      await refuseOn('conflict_once', 'review/conflict-declared-already', () => manager.insert(ConflictEntity, row));
    },

    async correct({ was, became, ...correction }) {
      const row = { communityId, ...correction, was: String(was), became: String(became) };
      await impartially(() => manager.insert(CostCorrectionEntity, row));
    },

    async decide({ cost, answers, ...decision }) {
      const row = { communityId, ...decision, cost: String(cost), answers: [...answers] };
      await impartially(() => manager.insert(DecisionEntity, row));
    },
  };
};
