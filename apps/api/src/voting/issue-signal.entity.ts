import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { IssueSignal } from '@ortaq/domain/voting';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { IssuanceEntity } from './issuance.entity.ts';

/** One thing that was noticed when a token was given: a keyed mark that has no equal in any other vote. */
@Entity('issue_signal', { schema: 'voting' })
@Check('issue_signal_kind', `kind in ('device', 'phone', 'address', 'assistant')`)
@Index('issue_signal_by_mark', ['communityId', 'cycleId', 'kind', 'mark'])
@ForeignKey(() => IssuanceEntity, ['communityId', 'cycleId', 'voterMark'], ['communityId', 'cycleId', 'voterMark'], {
  name: 'issue_signal_of_issuance',
})
export class IssueSignalEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'issue_signal_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'issue_signal_once' })
  cycleId: CycleId;

  @PrimaryColumn('bytea', { name: 'voter_mark', primaryKeyConstraintName: 'issue_signal_once' })
  voterMark: Buffer;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'issue_signal_once' })
  kind: IssueSignal;

  @Column('bytea')
  mark: Buffer;

  @Column('timestamptz', { name: 'forget_at' })
  forgetAt: Date;
}
