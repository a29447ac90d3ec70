import type { AnswerOf, cycles, InputOf } from '@ortaq/contract';
import { type CycleId, currentOf } from '@ortaq/domain/cycles';
import type { EntityManager } from 'typeorm';

import type { Query } from '../platform/reader.ts';
import { cardOf } from './cycle-card.ts';
import { countsOf, cyclesSeenBy } from './cycles.queries.ts';

type Answer = AnswerOf<(typeof cycles)['readHome']>;

/** What the front page of a village says. */
export const readHome: Query<InputOf<(typeof cycles)['readHome']>, Answer> = async (asking) => {
  const { manager, now } = asking;
  const all = (await cyclesSeenBy(asking)).map((cycle) => ({ ...cardOf(cycle, now), rules: cycle.rules }));
  const current = currentOf(all);
  return {
    cycle: current ? { ...current, categories: current.rules.categories, ballotMost: current.rules.ballot.most } : null,
    others: all.filter(({ id, phase }) => id !== current?.id && phase !== 'draft'),
    counts: current ? await countsOf(manager, current.id) : null,
    turnout: current?.phase === 'voting' || current?.phase === 'tally' ? await turnoutOf(manager, current.id) : null,
    latestPayment: null,
    nextSession: null,
    lastFinished: null,
  };
};

/** People on the roll and ballots issued; null before there is a roll. */
async function turnoutOf(manager: EntityManager, cycle: CycleId): Promise<Answer['turnout']> {
  const rows = await manager.query<NonNullable<Answer['turnout']>[]>(
    `select r.count as voters,
            (select count(*) from voting.issuance i where i.community_id = r.community_id and i.cycle_id = r.cycle_id)::integer as voted
     from voting.roll r where r.cycle_id = $1`,
    [cycle],
  );
  return rows[0] ?? null;
}
