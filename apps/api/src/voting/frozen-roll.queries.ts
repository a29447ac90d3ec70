import type { AnswerOf, InputOf, voting } from '@ortaq/contract';
import type { CycleId } from '@ortaq/domain/cycles';
import { objectionsUntil } from '@ortaq/domain/voting';
import type { Named } from '@ortaq/kernel';
import { dayOf } from '@ortaq/words';
import type { EntityManager } from 'typeorm';

import { cycleSeenBy } from '../cycles/cycles.queries.ts';
import type { Looking, Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';
import { proofOf, type RollProof, type SealedVoter } from './roll-seal.ts';
import { findVoter } from './voters.store.ts';

type V = typeof voting;
type OfCycle = { readonly cycle: CycleId };

/** Count and root of a roll as it was frozen, or as the latest correction left it. */
export interface StandingRoll {
  readonly count: number;
  readonly seal: string;
  readonly frozenAt: Date;
  readonly corrections: number;
}

export async function standingRoll(manager: EntityManager, cycleId: CycleId): Promise<StandingRoll | null> {
  const rows = await manager.query<StandingRoll[]>(
    `select coalesce(c.count, r.count) as count, coalesce(c.seal, r.seal) as seal, r.frozen_at as "frozenAt",
            coalesce(c.number, 0) as corrections
     from voting.roll r
       left join lateral (select number, count, seal from voting.roll_correction c
                          where c.community_id = r.community_id and c.cycle_id = r.cycle_id and c.number is not null
                          order by c.number desc limit 1) c on true
     where r.cycle_id = $1`,
    [cycleId],
  );
  return rows[0] ?? null;
}

export const readRoll: Query<InputOf<V['readRoll']>, AnswerOf<V['readRoll']>> = async (looking) => {
  const { id } = await cycleSeenBy(looking, looking.input.cycle);
  return { roll: await standingRoll(looking.manager, id) };
};

type Own = AnswerOf<V['readOwnRoll']>;

/** An objection as the database keeps it: what the person wrote is sealed. */
interface SealedObjection extends Omit<Own['objections'][number], 'text'> {
  readonly textSealed: Buffer;
}

export interface SealedOwnRoll extends Omit<Own, 'objections'> {
  readonly objections: readonly SealedObjection[];
}

/** The place on the roll of the person who asks. */
export const readOwnRoll: Query<OfCycle, SealedOwnRoll> = async (looking) => {
  const { manager, actor } = looking;
  const cycle = await cycleSeenBy(looking, looking.input.cycle);
  const voter = await findVoter(manager, cycle.id, actor.personId);
  const roll = await standingRoll(manager, cycle.id);
  return {
    isSignedIn: actor.personId !== null,
    hasIdentityNumber: voter.hasIdentityNumber,
    isOnRoll: voter.isOnRoll,
    isListed: roll ? null : await isListed(looking),
    settlement: voter.isOnRoll ? await settlementOf(manager, cycle.id, voter.mark!) : null,
    objectionsUntil: roll && objectionsUntil({ ...cycle, ...roll }),
    objections: await ownObjections(looking),
  };
};

/** Whether the person is on the list that a second person confirmed; nothing while there is none. */
async function isListed({ manager, input, actor }: Looking<OfCycle>): Promise<boolean | null> {
  const rows = await manager.query<{ listed: boolean }[]>(
    `select exists (select from voting.roll_line l join identity.person p on p.iin_mark = l.voter_mark
                    where l.community_id = i.community_id and l.import_id = i.id and p.id = $2
                      and (l.verdict = 'accepted' or l.decision = 'keep')) as listed
     from voting.roll_import i where i.cycle_id = $1 and i.replaced_at is null and i.confirmed_at is not null`,
    [input.cycle, actor.personId],
  );
  return rows[0]?.listed ?? null;
}

async function settlementOf(manager: EntityManager, cycleId: CycleId, mark: Buffer): Promise<Named | null> {
  const rows = await manager.query<{ name: Named }[]>(
    `select json_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) as name
     from voting.voter v join communities.settlement s on s.community_id = v.community_id and s.id = v.settlement_id
     where v.cycle_id = $1 and v.voter_mark = $2`,
    [cycleId, mark],
  );
  return rows[0]?.name ?? null;
}

const ownObjections = ({ manager, input, actor }: Looking<OfCycle>): Promise<SealedObjection[]> =>
  manager.query(
    `select id, kind, text_sealed as "textSealed", raised_at as "raisedAt", is_upheld as "isUpheld", answer,
            answered_at as "answeredAt"
     from voting.roll_objection where cycle_id = $1 and raised_by = $2 order by raised_at desc`,
    [input.cycle, actor.personId],
  );

/** Everything with which a person shows that they are on the roll; bytes in hex. */
export interface OwnProof extends RollProof {
  readonly cycle: CycleId;
  readonly salt: string;
  readonly mark: string;
}

/** The proof of one's own entry; who is not on the roll has none. */
export const readRollProof: Query<OfCycle, OwnProof> = async (looking) => {
  const { manager, actor } = looking;
  const { id } = await cycleSeenBy(looking, looking.input.cycle);
  const { mark, isOnRoll } = await findVoter(manager, id, actor.personId);
  if (!mark || !isOnRoll) return found<OwnProof>(null);
  const voters = await manager.query<SealedVoter[]>(
    `select voter_mark as "voterMark", salt from voting.voter where cycle_id = $1`,
    [id],
  );
  const own = found(voters.find(({ voterMark }) => voterMark.equals(mark)));
  const proof = found(proofOf(id, voters, own));
  return { cycle: id, salt: own.salt.toString('hex'), mark: mark.toString('hex'), ...proof };
};

type History = AnswerOf<V['readRollHistory']>;
type Answered = Omit<History['objections'][number], 'answeredOn'> & { readonly answeredAt: Date };

/** What everybody may know of the changes of a roll. */
export const readRollHistory: Query<OfCycle, History> = async (looking) => {
  const { manager, community } = looking;
  const { id } = await cycleSeenBy(looking, looking.input.cycle);
  const answered = await manager.query<Answered[]>(
    `select kind, is_upheld as "isUpheld", answer, answered_at as "answeredAt" from voting.roll_objection
     where cycle_id = $1 and answered_at is not null order by answered_at desc`,
    [id],
  );
  const [open] = await manager.query<{ count: number }[]>(
    'select count(*)::int as count from voting.roll_objection where cycle_id = $1 and answered_at is null',
    [id],
  );
  const corrections = await manager.query<History['corrections']>(
    `select number, kind, count, seal, settled_at as "confirmedAt" from voting.roll_correction
     where cycle_id = $1 and number is not null order by number desc`,
    [id],
  );
  const objections = answered.map(({ answeredAt, ...said }) => ({
    ...said,
    answeredOn: dayOf(answeredAt, community!.timeZone),
  }));
  return { objections, open: open!.count, corrections };
};
