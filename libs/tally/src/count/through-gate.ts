import type { Near } from '../explain/near.ts';
import type { Setting } from './setting.ts';

/** What is enough for a loser beyond the gate, made enough for the gate too; `limit` is the highest cost that passes it. */
export const throughGate = (setting: Setting, loser: number, beyond: (limit: bigint) => Near): Near => {
  const passage = setting.passage(loser);
  const near = beyond(passage.cost ?? 0n);
  const votes = near.votes === null || passage.votes === null ? null : Math.max(near.votes, passage.votes);
  return { votes, cost: passage.cost === null ? null : near.cost };
};
