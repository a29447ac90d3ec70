import type { CycleId } from '@ortaq/domain/cycles';
import type { VoterFacts } from '@ortaq/domain/voting';
import type { EntityManager } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { IssuanceEntity } from './issuance.entity.ts';

/** A person as the roll sees them: by the keyed mark of their identity number. */
export interface Voter extends VoterFacts {
  readonly mark: Buffer | null;
}

/** What the roll and the book know of a person. */
export async function findVoter(manager: EntityManager, cycleId: CycleId, personId: PersonId | null): Promise<Voter> {
  const rows = await manager.query<Voter[]>(
    `select p.iin_mark as mark, p.iin_mark is not null as "hasIdentityNumber",
            exists (select from voting.roll r where r.cycle_id = $1) as "hasRoll",
            v.voter_mark is not null as "isOnRoll", i.channel as issued
     from identity.person p
       left join voting.voter v on v.cycle_id = $1 and v.voter_mark = p.iin_mark
       left join voting.issuance i on i.community_id = v.community_id and i.cycle_id = v.cycle_id and i.voter_mark = v.voter_mark
     where p.id = $2`,
    [cycleId, personId],
  );
  return rows[0] ?? { mark: null, hasIdentityNumber: false, hasRoll: false, isOnRoll: false, issued: null };
}

/** The line of a token in the book. */
export interface Issue {
  readonly cycleId: CycleId;
  readonly voterMark: Buffer;
  readonly takenOn: string;
  readonly blinded: Buffer[];
  readonly signed: Buffer[];
  /** Who handed the person a device of the office. */
  readonly assistedBy?: PersonId;
}

export interface VotersStore {
  find(cycleId: CycleId, personId: PersonId | null): Promise<Voter>;
  /** Writes the one line a person has in the book; refused when it is there. */
  issue(issue: Issue): Promise<void>;
}

export const votersIn = ({ manager, community }: Tx): VotersStore => ({
  find: (cycleId, personId) => findVoter(manager, cycleId, personId),
  async issue(issue) {
    const row = { communityId: community!.id, channel: 'online' as const, ...issue };
    await refuseOn('issuance_of_voter', 'voting/not-on-roll', () =>
      refuseOn('issuance_once', 'voting/token-taken', () => manager.insert(IssuanceEntity, row)),
    );
  },
});

/** What was signed for a person before, where they ask for the same again; nothing where they ask for something else. */
export async function findIssue(
  manager: EntityManager,
  { cycleId, voterMark, blinded }: Pick<Issue, 'cycleId' | 'voterMark' | 'blinded'>,
): Promise<readonly Buffer[] | undefined> {
  const rows = await manager.query<Pick<Issue, 'signed'>[]>(
    'select signed from voting.issuance where cycle_id = $1 and voter_mark = $2 and blinded = $3::bytea[]',
    [cycleId, voterMark, blinded],
  );
  return rows[0]?.signed;
}
