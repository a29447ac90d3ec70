import type { CommunityId, SettlementId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { AuthorShows, ProposalId, ProposalStatus } from '@ortaq/domain/proposals';
import type { Language } from '@ortaq/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { SettlementEntity } from '../communities/settlement.entity.ts';
import { CycleEntity } from '../cycles/cycle.entity.ts';
import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';

@Entity('proposal', { schema: 'proposals' })
@Unique('proposal_number_once', ['communityId', 'cycleId', 'number'])
@Unique('proposal_external_once', ['communityId', 'cycleId', 'externalId'])
@Check('proposal_status', `status in ('draft', 'submitted', 'returned', 'admitted', 'refused', 'merged', 'withdrawn')`)
@Check('proposal_numbered', `(status = 'draft') = (number is null)`)
@Check('proposal_number', 'number > 0')
@Check('proposal_cost', 'cost >= 0 and cost_proposed >= 0')
@Check('proposal_point', '(latitude is null) = (longitude is null)')
@Check('proposal_author_shows', `author_shows in ('name', 'initials', 'resident')`)
@Index('proposal_by_status', ['communityId', 'cycleId', 'status', 'number'])
@Index('proposal_by_author', ['communityId', 'authorId', 'cycleId'])
@Index('proposal_by_words', { synchronize: false })
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'proposal_of_cycle' })
@ForeignKey(() => SettlementEntity, ['communityId', 'settlementId'], ['communityId', 'id'], {
  name: 'proposal_in_settlement',
})
@ForeignKey(() => PersonEntity, ['authorId'], ['id'], { name: 'proposal_of_author' })
export class ProposalEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'proposal_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_once' })
  id: ProposalId;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  @Column('integer', { nullable: true })
  number: number | null;

  @Column('text', { default: 'draft' })
  status: ProposalStatus;

  @Column('text', { default: 'kk' })
  language: Language;

  @Column('text', { default: '' })
  title: string;

  @Column('text', { default: '' })
  change: string;

  @Column('text', { default: '' })
  problem: string;

  @Column('text', { default: '' })
  solution: string;

  @Column('text', { default: '' })
  beneficiaries: string;

  @Column('text', { nullable: true })
  category: string | null;

  @Column('uuid', { name: 'settlement_id', nullable: true })
  settlementId: SettlementId | null;

  @Column('text', { name: 'place_text', nullable: true })
  placeText: string | null;

  @Column('numeric', { precision: 9, scale: 6, nullable: true })
  latitude: string | null;

  @Column('numeric', { precision: 9, scale: 6, nullable: true })
  longitude: string | null;

  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: PersonId | null;

  @Column('text', { name: 'author_shows', default: 'initials' })
  authorShows: AuthorShows;

  @Column('text', { name: 'author_shown', default: '' })
  authorShown: string;

  /** What counts now: as proposed, until the review corrects it. */
  @Column('bigint', { default: '0' })
  cost: string;

  @Column('bigint', { name: 'cost_proposed', default: '0' })
  costProposed: string;

  @Column('text', { name: 'cost_source', default: '' })
  costSource: string;

  @Column('boolean', { name: 'asks_estimate', default: false })
  asksEstimate: boolean;

  /** Its name in the file that it was imported from. */
  @Column('text', { name: 'external_id', nullable: true })
  externalId: string | null;

  @Column('timestamptz', { name: 'respond_by', nullable: true })
  respondBy: Date | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt: Date;
}
