import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { CommunityEntity } from '../communities/community.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { PersonEntity } from './person.entity.ts';

@Entity('printed_code', { schema: 'identity' })
@Check('printed_code_tries', 'tries_left >= 0')
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'printed_code_of_person' })
@ForeignKey(() => PersonEntity, ['printedBy'], ['id'], { name: 'printed_code_by' })
@ForeignKey(() => CommunityEntity, ['communityId'], ['id'], { name: 'printed_code_of_community' })
export class PrintedCodeEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('bytea', { name: 'code_mark' })
  codeMark: Buffer;

  @Column('integer', { name: 'tries_left' })
  triesLeft: number;

  @Column('uuid', { name: 'printed_by' })
  printedBy: PersonId;

  @Column('timestamptz', { name: 'printed_at' })
  printedAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
