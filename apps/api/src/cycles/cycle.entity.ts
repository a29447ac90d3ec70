import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId, CycleOrigin, CycleRules, Phase } from '@ortaq/domain/cycles';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { CommunityEntity } from '../communities/community.entity.ts';
import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';

/** Rules as JSON keeps them: money is a decimal string. */
export type KeptRules = Omit<CycleRules, 'projectCost'> & {
  readonly projectCost: { readonly least: string; readonly most: string };
};

@Entity('cycle', { schema: 'cycles' })
@Unique('cycle_mark_once', ['communityId', 'mark'])
@Check('cycle_envelope', 'envelope > 0')
@Check(
  'cycle_phase',
  `phase in ('draft', 'announced', 'submission', 'review', 'ballot', 'voting', 'tally', 'council', 'spending', 'closed')`,
)
@Check(
  'cycle_windows',
  'submission_opens_at < submission_closes_at and submission_closes_at <= voting_opens_at and voting_opens_at < voting_closes_at',
)
@Check('cycle_roll_freezes', 'roll_freezes_at < voting_opens_at')
@Check('cycle_published', `(phase = 'draft') = (rules_hash is null)`)
@ForeignKey(() => CommunityEntity, ['communityId'], ['id'], { name: 'cycle_of_community' })
@ForeignKey(() => PersonEntity, ['plannedBy'], ['id'], { name: 'cycle_planned_by' })
export class CycleEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'cycle_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cycle_once' })
  id: CycleId;

  /** Names the cycle in addresses: 2027, 2027-2. */
  @Column('text')
  mark: string;

  @Column('integer', { name: 'fiscal_year' })
  fiscalYear: number;

  @Column('text', { name: 'title_kk' })
  titleKk: string;

  @Column('text', { name: 'title_ru' })
  titleRu: string;

  @Column('text', { name: 'title_en' })
  titleEn: string;

  @Column('text')
  phase: Phase;

  @Column('bigint')
  envelope: string;

  @Column('jsonb')
  rules: KeptRules;

  @Column('text', { name: 'rules_hash', nullable: true })
  rulesHash: string | null;

  /** The revealed seed of the public lot, hex; the commitment to it lies in the rules. */
  @Column('text', { nullable: true })
  seed: string | null;

  /** Never selected unless asked for by name. */
  @Column('bytea', { name: 'seed_sealed', nullable: true, select: false })
  seedSealed: Buffer | null;

  @Column('timestamptz', { name: 'submission_opens_at' })
  submissionOpensAt: Date;

  @Column('timestamptz', { name: 'submission_closes_at' })
  submissionClosesAt: Date;

  @Column('timestamptz', { name: 'voting_opens_at' })
  votingOpensAt: Date;

  @Column('timestamptz', { name: 'voting_closes_at' })
  votingClosesAt: Date;

  /** Null where the vote has no roll here, or was published before there was such an hour. */
  @Column('timestamptz', { name: 'roll_freezes_at', nullable: true })
  rollFreezesAt: Date | null;

  @Column('text', { default: 'ortaq' })
  origin: CycleOrigin;

  /** Who changed the draft last: the second person publishes. */
  @Column('uuid', { name: 'planned_by', nullable: true })
  plannedBy: PersonId | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
