import type { CycleId } from '@ortaq/domain/cycles';
import { type Channel, givingRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';
import type { EntityManager } from 'typeorm';

import { refuseOn } from '../../platform/refuse-on.ts';
import type { Tx } from '../../platform/tx.ts';

/** A person of the confirmed roll, sealed as the roll keeps them. */
export interface RollPerson {
  readonly mark: Buffer;
  readonly last4: string;
  readonly nameSealed: Buffer;
  readonly settlement: { readonly kk: string; readonly ru: string; readonly en: string } | null;
  readonly issued: Channel | null;
}

/** By what people are looked for: the mark of the whole number, its end, or nothing, which is everybody. */
export interface Wanted {
  readonly mark?: Buffer | undefined;
  readonly last4?: string | undefined;
}

/** People of the roll of a vote, with what they took. */
export const peopleOnRoll = (manager: EntityManager, cycle: CycleId, { mark, last4 }: Wanted): Promise<RollPerson[]> =>
  manager.query<RollPerson[]>(
    `select v.voter_mark as mark, v.iin_last4 as last4, v.name_sealed as "nameSealed", i.channel as issued,
            case when s.id is not null then json_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) end as settlement
     from voting.voter v
       left join voting.issuance i on i.community_id = v.community_id and i.cycle_id = v.cycle_id and i.voter_mark = v.voter_mark
       left join communities.settlement s on s.community_id = v.community_id and s.id = v.settlement_id
     where v.cycle_id = $1 and ($2::bytea is null or v.voter_mark = $2) and ($3::text is null or v.iin_last4 = $3)
     order by v.voter_mark`,
    [cycle, mark ?? null, last4 ?? null],
  );

/** The line of a paper ballot in the book. */
export interface GivenPaper {
  readonly cycleId: CycleId;
  readonly voterMark: Buffer;
  readonly takenOn: string;
}

export interface BookStore {
  people(cycle: CycleId, wanted: Wanted): Promise<RollPerson[]>;
  /** Writes the one line a person has in the book; refused by what is there when somebody was quicker. */
  give(paper: GivenPaper): Promise<void>;
}

export const bookIn = ({ manager, community }: Tx): BookStore => ({
  people: (cycle, wanted) => peopleOnRoll(manager, cycle, wanted),

  async give({ cycleId, voterMark, takenOn }) {
    const write = () =>
      manager.query<unknown[]>(
        `insert into voting.issuance (community_id, cycle_id, voter_mark, channel, taken_on) values ($1, $2, $3, 'paper', $4)
         on conflict on constraint issuance_once do nothing returning channel`,
        [community!.id, cycleId, voterMark, takenOn],
      );
    const rows = await refuseOn('issuance_of_voter', 'record/not-found', () =>
      refuseOn('paper_in_time', 'cycles/not-in-this-stage', write),
    );
    if (rows.length > 0) return;
    const [person] = await peopleOnRoll(manager, cycleId, { mark: voterMark });
    obey(givingRules, { issued: person!.issued });
  },
});
