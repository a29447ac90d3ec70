import type { AnswerOf, InputOf, voting } from '@ortaq/contract';
import { mayDo } from '@ortaq/domain';
import { type Cycle, type CycleId, phaseAt } from '@ortaq/domain/cycles';

import { cycleSeenBy } from '../cycles/cycles.queries.ts';
import type { Looking, Query } from '../platform/reader.ts';
import { blindedOf } from './take-token.act.ts';
import { findIssue, findVoter, type Voter } from './voters.store.ts';

type V = typeof voting;
type Project = AnswerOf<V['readBallot']>['projects'][number];

const before = ['draft', 'announced', 'submission', 'review'] as const;

const isDrawnUp = ({ storedPhase }: Cycle): boolean => !before.some((phase) => phase === storedPhase);

/** The ballot: nothing before it is published; with a seed, in an order that only the seed decides. */
export const readBallot: Query<InputOf<V['readBallot']>, AnswerOf<V['readBallot']>> = async (looking) => {
  const cycle = await cycleSeenBy(looking, looking.input.cycle);
  return {
    phase: phaseAt(cycle, looking.now),
    opensAt: cycle.votingOpensAt,
    closesAt: cycle.votingClosesAt,
    envelope: cycle.envelope,
    form: cycle.rules.ballot,
    projects: isDrawnUp(cycle) ? await projectsOf(looking) : [],
  };
};

const projectsOf = ({ manager, input }: Looking<InputOf<V['readBallot']>>): Promise<Project[]> =>
  manager.query<Project[]>(
    `select p.id, p.number, p.title, p.change, p.language, p.category, p.place_text as place, p.cost, f.sha256 as photo, f.alt as "photoAlt",
            case when s.id is not null then json_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) end as settlement
     from proposals.proposal p
       left join communities.settlement s on s.community_id = p.community_id and s.id = p.settlement_id
       left join lateral (select sha256, alt from proposals.photo f
                          where f.community_id = p.community_id and f.proposal_id = p.id and f.kind = 'idea'
                          order by f.position limit 1) f on true
     where p.cycle_id = $1 and p.status = 'admitted'
     order by case when $2::text is not null then sha256(convert_to($2 || p.id::text, 'UTF8')) end, p.number`,
    [input.cycle, input.seed ?? null],
  );

export interface Known {
  readonly cycle: Cycle;
  readonly phase: ReturnType<typeof phaseAt>;
  readonly voter: Voter;
}

/** What the record knows of the person who asks. */
export const readVoter: Query<{ readonly cycle: CycleId }, Known> = async (looking) => {
  const cycle = await cycleSeenBy(looking, looking.input.cycle);
  const voter = await findVoter(looking.manager, cycle.id, looking.actor.personId);
  return { cycle, phase: phaseAt(cycle, looking.now), voter };
};

type Took = InputOf<V['takeToken']>;

/** What was signed before for the person who asks the same again; nothing for another question, or when no token is given now. */
export const readIssue: Query<Took, readonly Buffer[] | undefined> = async (looking) => {
  const { cycle, phase, voter } = await readVoter(looking);
  if (voter.mark === null || !mayDo('token:take', ['resident'], phase)) return undefined;
  return findIssue(looking.manager, { cycleId: cycle.id, voterMark: voter.mark, blinded: blindedOf(looking.input) });
};

/** The cycle, or 404. */
export const readCycle: Query<{ readonly cycle: CycleId }, Cycle> = (looking) =>
  cycleSeenBy(looking, looking.input.cycle);
