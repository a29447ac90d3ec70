import type {
  FindingId,
  FindingMove,
  FindingOutcome,
  FindingStatus,
  FindingText,
  Severity,
  Stance,
} from '@ortaq/domain/audit';
import type { CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';
import type { ContractId } from '@ortaq/domain/spending';
import type { Money } from '@ortaq/kernel';

import type { PersonId } from '../platform/actor.ts';
import type { Notice } from '../platform/outbox.ts';
import { found, refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { FindingEntity } from './finding.entity.ts';
import { FindingStepEntity } from './finding-step.entity.ts';

/** A finding, held against any other change until the act is committed. */
export interface HeldFinding extends FindingText {
  readonly id: FindingId;
  readonly number: number;
  readonly cycleId: CycleId;
  readonly amount: string | null;
  readonly severity: Severity;
  readonly status: FindingStatus;
  readonly answerBy: Date | null;
  readonly mendBy: Date | null;
}

export interface NewFinding extends FindingText {
  readonly id: FindingId;
  readonly number: number;
  readonly cycleId: CycleId;
  readonly proposalId: ProposalId | null;
  readonly contractId: ContractId | null;
  readonly amount: Money | null;
  readonly severity: Severity;
}

/** What was done with a finding, by whom, and what was said. */
export interface FindingStep {
  readonly move: FindingMove;
  readonly by: PersonId;
  readonly text: string;
  readonly stance: Stance | null;
  readonly outcome: FindingOutcome | null;
  readonly dueAt: Date | null;
}

export interface FindingsStore {
  hold(id: FindingId): Promise<HeldFinding>;
  /** The number of the next finding of the village, kept for this act until it is committed. */
  nextNumber(): Promise<number>;
  /** Writes a finding that only the auditor sees. */
  raise(finding: NewFinding, by: PersonId): Promise<void>;
  /** Writes where a finding stands now, and the step that brought it there. */
  move(id: FindingId, stands: Pick<HeldFinding, 'status' | 'answerBy' | 'mendBy'>, step: FindingStep): Promise<void>;
  /** Where letters to the akim go. */
  akims(): Promise<Pick<Notice, 'to' | 'channel' | 'language'>[]>;
}

export const findingsIn = (tx: Tx): FindingsStore => {
  const { manager, community, now } = tx;
  const communityId = community!.id;

  const write = async (findingId: FindingId, { by, move, ...said }: FindingStep): Promise<void> => {
    const position = await manager.countBy(FindingStepEntity, { communityId, findingId });
    const office = move === 'answer' ? 'akim' : 'auditor';
    const row = { communityId, findingId, position, at: now, move, office, personId: by, ...said } as const;
    await refuseOn('finding_step_once', 'process/no-such-move', () => manager.insert(FindingStepEntity, row));
  };

  return {
    hold: async (id) =>
      found(await manager.findOne(FindingEntity, { where: { communityId, id }, lock: { mode: 'pessimistic_write' } })),

    async nextNumber() {
      const name = `audit.finding ${communityId}`;
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
      return (await manager.countBy(FindingEntity, { communityId })) + 1;
    },

    async raise(finding, by) {
      const amount = finding.amount === null ? null : String(finding.amount);
      const standing = { status: 'raised', answerBy: null, mendBy: null, raisedBy: by, raisedAt: now } as const;
      await manager.insert(FindingEntity, { communityId, ...finding, amount, ...standing });
      await write(finding.id, { move: 'raise', by, text: '', stance: null, outcome: null, dueAt: null });
    },

    async move(id, stands, step) {
      await manager.update(FindingEntity, { communityId, id }, stands);
      await write(id, step);
    },

    akims: () =>
      manager.query(
        `select coalesce(p.phone, p.email) as "to", case when p.phone is null then 'email' else 'sms' end as channel, p.language
         from identity.appointment a join identity.person p on p.id = a.person_id
         where a.office = 'akim' and a.kato = $1 and a.until is null and coalesce(p.phone, p.email) is not null`,
        [community!.kato],
      ),
  };
};
