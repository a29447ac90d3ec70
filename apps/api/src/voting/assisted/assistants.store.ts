import type { CycleId } from '@ortaq/domain/cycles';

import type { PersonId } from '../../platform/actor.ts';
import type { Tx } from '../../platform/tx.ts';
import { raiseAlert } from '../issue-alerts.store.ts';

/** What is counted of those who hand over the device. */
export interface AssistantsStore {
  /** How many people the assistant helped on the day, and is helping now. */
  helped(assistant: PersonId, day: string): Promise<number>;
  /** The auditor is told that an assistant came to the number of a day, and to how many people; not who it is. */
  alert(cycleId: CycleId, assistant: PersonId, told: { readonly people: number; readonly day: string }): Promise<void>;
}

export const assistantsIn = (tx: Tx): AssistantsStore => ({
  async helped(assistant, day) {
    const [row] = await tx.manager.query<{ count: number }[]>(
      `select ((select count(*) from voting.issuance where assisted_by = $1 and taken_on = $2)
             + (select count(*) from voting.hand_over h where assistant_id = $1 and ends_at > now() and not exists
                 (select from voting.issuance i where i.cycle_id = h.cycle_id and i.voter_mark = h.voter_mark)))::integer as count`,
      [assistant, day],
    );
    return row!.count;
  },

  alert: (cycleId, assistant, { people, day }) =>
    raiseAlert(tx, {
      cycleId,
      kind: 'assistant',
      mark: tx.seals.mark(`assistant\0${cycleId}\0${assistant}`),
      people,
      raisedOn: day,
    }),
});
