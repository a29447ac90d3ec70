import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { VoteEntity } from './vote.entity.ts';

/** A person on the roll of this house, by the keyed mark of their identity number in this vote. */
@Entity('voter', { schema: 'issuer' })
@Check('voter_mark_length', 'octet_length(voter_mark) = 32')
@ForeignKey(() => VoteEntity, ['election'], ['election'], { name: 'voter_of_vote' })
export class VoterEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'voter_once' })
  election: string;

  @PrimaryColumn('bytea', { name: 'voter_mark', primaryKeyConstraintName: 'voter_once' })
  voterMark: Buffer;
}
