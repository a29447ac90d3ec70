import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { IssueSignal } from '@ortaq/domain/voting';
import type { Id } from '@ortaq/kernel';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { CycleEntity } from '../cycles/cycle.entity.ts';

export type IssueAlertId = Id<'IssueAlert'>;

/** That a limit was passed, and by how many people. It outlives the signals. */
@Entity('issue_alert', { schema: 'voting' })
@Unique('issue_alert_of_mark', ['communityId', 'cycleId', 'kind', 'mark'])
@Check('issue_alert_kind', `kind in ('device', 'phone', 'address', 'assistant')`)
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'issue_alert_of_cycle' })
export class IssueAlertEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'issue_alert_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'issue_alert_once' })
  id: IssueAlertId;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  @Column('text')
  kind: IssueSignal;

  @Column('bytea')
  mark: Buffer;

  @Column('integer')
  people: number;

  @Column('date', { name: 'raised_on' })
  raisedOn: string;
}
