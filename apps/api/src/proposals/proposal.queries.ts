import type { AnswerOf, InputOf, proposals } from '@ortaq/contract';
import { type Cycle, phaseAt } from '@ortaq/domain/cycles';
import { birthdayIn } from '@ortaq/domain/identity';
import { isPublic, type ProposalId, submissionRules } from '@ortaq/domain/proposals';
import { broken } from '@ortaq/kernel';

import { cycleSeenBy } from '../cycles/cycles.queries.ts';
import { type PersonId, standingsOf } from '../platform/actor.ts';
import type { Looking, Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';
import type { Seals } from '../platform/seals.ts';
import { isAuthor, type Relation, relationOf } from './authoring.ts';
import { abilitiesOn } from './proposal-rights.ts';
import { proposalOf } from './proposal-rows.ts';
import { ProposalEntity } from './proposal.entity.ts';
import { shownFacts, submissionFacts } from './submission.ts';

type P = typeof proposals;
type Page = AnswerOf<P['readProposal']>;

/** What the page needs beside the row of the proposal itself. */
interface Around extends Pick<
  Page,
  'settlement' | 'costLines' | 'photos' | 'steps' | 'mergedInto' | 'supporters' | 'coAuthors'
> {
  readonly relations: readonly { readonly personId: PersonId; readonly status: 'asked' | 'accepted' | 'declined' }[];
  readonly supports: boolean;
  readonly joined: number;
  readonly otherProposals: number;
  /** Opened for the authors only. */
  readonly iinSealed: Buffer | null;
}

const AROUND = `
  select
    (select json_build_object('id', s.id, 'name', json_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en))
     from communities.settlement s where s.community_id = p.community_id and s.id = p.settlement_id) as settlement,
    coalesce((select json_agg(json_build_object('name', l.name, 'amount', l.amount::text) order by l.position)
              from proposals.cost_line l where l.community_id = p.community_id and l.proposal_id = p.id), '[]') as "costLines",
    coalesce((select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'sha256', f.sha256, 'width', f.width, 'height', f.height,
                'colour', f.colour, 'alt', f.alt) order by array_position('{idea,before,after}', f.kind), f.position)
              from proposals.photo f where f.community_id = p.community_id and f.proposal_id = p.id), '[]') as photos,
    coalesce((select json_agg(json_build_object('at', s.at, 'move', s.move, 'status', s.status, 'by', s.by, 'reasonCode', s.reason_code,
                'note', s.note, 'facts', s.facts) order by s.at, s.id)
              from proposals.step s where s.community_id = p.community_id and s.proposal_id = p.id), '[]') as steps,
    coalesce((select json_agg(json_build_object('shown', a.shown) order by a.answered_at, a.id)
              from proposals.co_author a where a.community_id = p.community_id and a.proposal_id = p.id and a.status = 'accepted'), '[]') as "coAuthors",
    coalesce((select json_agg(json_build_object('personId', a.person_id, 'status', a.status))
              from proposals.co_author a where a.community_id = p.community_id and a.proposal_id = p.id), '[]') as relations,
    (select count(*)::int from proposals.support u where u.community_id = p.community_id and u.proposal_id = p.id) as supporters,
    exists (select from proposals.support u where u.community_id = p.community_id and u.proposal_id = p.id and u.person_id = $2) as supports,
    (select json_build_object('number', o.number, 'title', o.title)
     from proposals.step s
       join proposals.proposal o on o.community_id = s.community_id and o.cycle_id = p.cycle_id and o.number::text = s.facts ->> 'into'
     where p.status = 'merged' and s.community_id = p.community_id and s.proposal_id = p.id and s.status = 'merged'
     order by s.at desc, s.id desc limit 1) as "mergedInto",
    (select count(distinct o.id)::int from proposals.proposal o
       join proposals.step s on s.community_id = o.community_id and s.proposal_id = o.id and s.status = 'merged'
     where o.cycle_id = p.cycle_id and o.status = 'merged' and s.facts ->> 'into' = p.number::text) as joined,
    (select count(*)::int from proposals.proposal o
     where o.author_id = p.author_id and o.cycle_id = p.cycle_id and o.id <> p.id and o.status not in ('draft', 'withdrawn')) as "otherProposals",
    (select a.iin_sealed from identity.person a where a.id = p.author_id) as "iinSealed"
  from proposals.proposal p where p.id = $1`;

const idOfNumber = async ({ manager, input }: Looking<InputOf<P['readNumbered']>>): Promise<ProposalId> => {
  const rows = await manager.query<{ id: ProposalId }[]>(
    'select id from proposals.proposal where cycle_id = $1 and number = $2',
    [input.cycle, input.number],
  );
  return found(rows[0]).id;
};

/** One proposal, as much of it as the one who asks may know. */
export const readProposal =
  (seals: Seals): Query<InputOf<P['readProposal']>, Page> =>
  (asking) =>
    pageOf(asking, asking.input.proposal, seals);

export const readNumbered =
  (seals: Seals): Query<InputOf<P['readNumbered']>, Page> =>
  async (asking) =>
    pageOf(asking, await idOfNumber(asking), seals);

type Asking = Pick<Looking<unknown>, 'manager' | 'now' | 'actor' | 'community'>;

async function pageOf(asking: Asking, id: ProposalId, seals: Seals): Promise<Page> {
  const { manager, actor, community } = asking;
  const row = found(await manager.findOneBy(ProposalEntity, { communityId: community!.id, id }));
  const [around] = await manager.query<[Around]>(AROUND, [id, actor.personId]);
  const relation = relationOf(actor.personId, row.authorId, around.relations);
  found(isPublic(row.status) || relation !== 'stranger' ? row : null);
  const known: Known = { row, around, relation, cycle: await cycleSeenBy(asking, row.cycleId) };
  const { authorId: _, communityId: __, cycleId: ___, settlementId: ____, ...proposal } = proposalOf(row);
  const { relations: _r, supports, joined: _j, otherProposals: _o, iinSealed: _i, ...shown } = around;
  return {
    ...proposal,
    ...shown,
    cycle: cycleShown(known.cycle, asking.now),
    changedAt: row.changedAt,
    mine: { isAuthor: isAuthor(relation), isInvited: relation === 'invited', supports },
    obstacles: isAuthor(relation) ? obstaclesOf(asking, known, seals) : [],
    obstacleFacts: isAuthor(relation) ? shownFacts({ cycle: known.cycle, proposal: proposalOf(row) }) : {},
    abilities: abilitiesFor(asking, known),
  };
}

interface Known {
  readonly row: ProposalEntity;
  readonly around: Around;
  readonly relation: Relation;
  readonly cycle: Cycle;
}

const cycleShown = (cycle: Cycle, now: Date): Page['cycle'] => ({
  id: cycle.id,
  mark: cycle.mark,
  phase: phaseAt(cycle, now),
  votingOpensAt: cycle.votingOpensAt,
});

function obstaclesOf({ now, community }: Asking, { row, around, cycle }: Known, seals: Seals): string[] {
  if (!['draft', 'returned'].includes(row.status)) return [];
  const birthday = around.iinSealed && birthdayIn(seals.open(around.iinSealed));
  const ground = { cycle, proposal: proposalOf(row), birthday, otherProposals: around.otherProposals };
  return broken(submissionRules, submissionFacts(ground, { now, timeZone: community!.timeZone }));
}

const abilitiesFor = ({ now, actor, community }: Asking, { row, around, relation, cycle }: Known) =>
  abilitiesOn(
    {
      phase: phaseAt(cycle, now),
      status: row.status,
      respondBy: row.respondBy,
      now,
      relation,
      supports: around.supports,
      joined: around.joined,
    },
    standingsOf(actor, community),
  );
