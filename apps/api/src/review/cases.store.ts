import type { CycleId } from '@ortaq/domain/cycles';
import type { ProposalId, ProposalStatus } from '@ortaq/domain/proposals';
import { type Language, type Money, money } from '@ortaq/kernel';

import type { PersonId } from '../platform/actor.ts';
import { uuidv7 } from '../platform/ids.ts';
import { found } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { ProposalEntity } from '../proposals/proposal.entity.ts';
import { StepEntity } from '../proposals/step.entity.ts';

/** A proposal under judgement, held against any other change until the act is committed. */
export interface HeldProposal {
  readonly id: ProposalId;
  readonly cycleId: CycleId;
  readonly number: number;
  readonly status: ProposalStatus;
  readonly cost: Money;
  readonly respondBy: Date | null;
  readonly authors: readonly PersonId[];
}

/** Where the author's letters go; null for one who left no address, or who is known to another system only. */
export interface Address {
  readonly to: string;
  readonly channel: 'sms' | 'email';
  readonly language: Language;
}

/** What the public history of a proposal will say of a step. */
export interface Step {
  readonly move: string;
  readonly status: ProposalStatus;
  readonly by: 'clerk' | 'akim' | 'author';
  readonly reasonCode: string | null;
  readonly note: string | null;
  readonly facts: Readonly<Record<string, string>>;
}

export interface CasesStore {
  hold(id: ProposalId): Promise<HeldProposal>;
  addressOf(proposal: HeldProposal): Promise<Address | null>;
  setCost(id: ProposalId, cost: Money): Promise<void>;
  /** Writes where the proposal stands now, and the step that brought it there. */
  step(id: ProposalId, step: Step, respondBy?: Date | null): Promise<void>;
}

export const casesIn = ({ manager, community, now }: Tx): CasesStore => {
  const communityId = community!.id;
  return {
    async hold(id) {
      const row = found(
        await manager.findOne(ProposalEntity, { where: { communityId, id }, lock: { mode: 'pessimistic_write' } }),
      );
      const { cycleId, number, status, cost, respondBy, authorId } = row;
      const others = await manager.query<{ id: PersonId }[]>(
        `select person_id as id from proposals.co_author where proposal_id = $1 and status = 'accepted'`,
        [id],
      );
      const authors = [...(authorId ? [authorId] : []), ...others.map((each) => each.id)];
      return { id, cycleId, number: found(number), status, cost: money(cost), respondBy, authors };
    },

    async addressOf({ id }) {
      const rows = await manager.query<Address[]>(
        `select coalesce(p.phone, p.email) as "to", case when p.phone is null then 'email' else 'sms' end as channel, p.language
         from proposals.proposal o join identity.person p on p.id = o.author_id
         where o.id = $1 and coalesce(p.phone, p.email) is not null`,
        [id],
      );
      return rows[0] ?? null;
    },

    async setCost(id, cost) {
      await manager.update(ProposalEntity, { communityId, id }, { cost: String(cost) });
    },

    async step(id, step, respondBy = null) {
      await manager.update(ProposalEntity, { communityId, id }, { status: step.status, respondBy, changedAt: now });
      await manager.insert(StepEntity, {
        communityId,
        id: uuidv7() as StepEntity['id'],
        proposalId: id,
        at: now,
        ...step,
        facts: { ...step.facts },
      });
    },
  };
};
