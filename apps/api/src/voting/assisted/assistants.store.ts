import type { CycleId } from '@ortaq/domain/cycles';

import type { PersonId } from '../../platform/actor.ts';
import type { Tx } from '../../platform/tx.ts';

/** What is counted of those who hand over the device. */
export interface AssistantsStore {
  /** How many people the assistant helped on the day, and is helping now. */
  helped(assistant: PersonId, day: string): Promise<number>;
  /** The auditor is told that an assistant came to the number of a day, and to how many people; not who it is. */
  alert(cycleId: CycleId, assistant: PersonId, told: { readonly people: number; readonly day: string }): Promise<void>;
}

export const assistantsIn = ({ manager, seals, community }: Tx): AssistantsStore => ({
  async helped(assistant, day) {
    const [row] = await manager.query<{ count: number }[]>(
      `select ((select count(*) from voting.issuance where assisted_by = $1 and taken_on = $2)
             + (select count(*) from voting.hand_over h where assistant_id = $1 and ends_at > now() and not exists
                 (select from voting.issuance i where i.cycle_id = h.cycle_id and i.voter_mark = h.voter_mark)))::integer as count`,
      [assistant, day],
    );
    return row!.count;
  },

  async alert(cycleId, assistant, { people, day }) {
    await manager.query(
      `insert into voting.issue_alert (community_id, id, cycle_id, kind, mark, people, raised_on)
       values ($1, gen_random_uuid(), $2, 'assistant', $3, $4, $5)
       on conflict on constraint issue_alert_of_mark do update set people = greatest(issue_alert.people, excluded.people)`,
      [community!.id, cycleId, seals.mark(`assistant\0${cycleId}\0${assistant}`), people, day],
    );
  },
});
