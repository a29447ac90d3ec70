import type { Tx } from '../platform/tx.ts';
import type { RollImportId } from './roll-import.entity.ts';
import type { EnteringVoter } from './roll.store.ts';

export type Decision = 'keep' | 'leave';

/** The lines of an import that waits. */
export interface RollLinesStore {
  /** How many of these lines are questions. */
  countQuestions(id: RollImportId, lines: readonly number[]): Promise<number>;
  countUndecided(id: RollImportId): Promise<number>;
  countEntering(id: RollImportId): Promise<number>;
  decide(id: RollImportId, lines: readonly number[], decision: Decision): Promise<void>;
  /** The people who enter, each with a salt drawn now. */
  entering(id: RollImportId): Promise<EnteringVoter[]>;
  /** Forgets the lines of the people who entered; those who did not stay for their objections. */
  forgetEntered(id: RollImportId): Promise<void>;
}

const enters = `(verdict = 'accepted' or decision = 'keep')`;

export const rollLinesIn = ({ manager }: Tx): RollLinesStore => {
  const count = async (condition: string, values: readonly unknown[]) => {
    const sql = `select count(*)::int as count from voting.roll_line where import_id = $1 and ${condition}`;
    return (await manager.query<{ count: number }[]>(sql, [...values]))[0]!.count;
  };
  return {
    countQuestions: (id, lines) => count(`verdict = 'question' and line = any ($2)`, [id, lines]),
    countUndecided: (id) => count(`verdict = 'question' and decision is null`, [id]),
    countEntering: (id) => count(enters, [id]),

    async decide(id, lines, decision) {
      const sql = `update voting.roll_line set decision = $3 where import_id = $1 and line = any ($2)`;
      await manager.query(sql, [id, lines, decision]);
    },

    entering: (id) =>
      manager.query<EnteringVoter[]>(
        `select voter_mark as "voterMark", iin_last4 as "iinLast4", name_sealed as "nameSealed", phone_sealed as "phoneSealed",
                settlement_id as "settlementId", uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) as salt
         from voting.roll_line where import_id = $1 and ${enters}`,
        [id],
      ),

    async forgetEntered(id) {
      await manager.query(`delete from voting.roll_line where import_id = $1 and ${enters}`, [id]);
    },
  };
};
