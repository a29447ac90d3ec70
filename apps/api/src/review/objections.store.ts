import type { ProposalId } from '@ortaq/domain/proposals';
import type { DecisionKind } from '@ortaq/domain/review';

import type { PersonId } from '../platform/actor.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import type { DecisionId } from './decision.entity.ts';
import { ObjectionEntity, type ObjectionId } from './objection.entity.ts';

/** The latest decision about a proposal, and what was said against it. */
export interface StandingDecision {
  readonly id: DecisionId;
  readonly kind: DecisionKind;
  readonly decidedBy: PersonId;
  readonly objectionId: ObjectionId | null;
  readonly isAnswered: boolean;
}

export interface NewObjection {
  readonly id: ObjectionId;
  readonly decisionId: DecisionId;
  readonly decidedBy: PersonId;
  readonly text: string;
  readonly madeBy: PersonId;
  readonly madeAt: Date;
}

export interface ObjectionAnswer {
  readonly isUpheld: boolean;
  readonly answer: string;
  readonly answeredBy: PersonId;
  readonly answeredAt: Date;
}

export interface ObjectionsStore {
  latest(proposal: ProposalId): Promise<StandingDecision | null>;
  add(objection: NewObjection): Promise<void>;
  answer(id: ObjectionId, answer: ObjectionAnswer): Promise<void>;
}

export const objectionsIn = ({ manager, community }: Tx): ObjectionsStore => {
  const communityId = community!.id;
  return {
    async latest(proposal) {
      const rows = await manager.query<StandingDecision[]>(
        `select d.id, d.kind, d.decided_by as "decidedBy", o.id as "objectionId", o.answered_at is not null as "isAnswered"
         from review.decision d left join review.objection o on o.community_id = d.community_id and o.decision_id = d.id
         where d.proposal_id = $1 order by d.decided_at desc, d.id desc limit 1`,
        [proposal],
      );
      return rows[0] ?? null;
    },

    async add(objection) {
      await refuseOn('objection_of_decision_once', 'review/objected-already', () =>
        manager.insert(ObjectionEntity, { communityId, ...objection }),
      );
    },

    async answer(id, answer) {
      await refuseOn('objection_answered_once', 'review/objection-answered', () =>
        refuseOn('objection_by_another', 'review/own-decision', () =>
          manager.update(ObjectionEntity, { communityId, id }, { ...answer }),
        ),
      );
    },
  };
};
