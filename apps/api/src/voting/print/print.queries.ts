import type { AnswerOf, communities, InputOf, voting } from '@ortaq/contract';
import { mayDo } from '@ortaq/domain';
import { type Cycle, type CycleId, phaseAt } from '@ortaq/domain/cycles';
import { Refusal } from '@ortaq/kernel';
import { compareKk } from '@ortaq/words';

import { readCommunity } from '../../communities/communities.queries.ts';
import { cycleSeenBy } from '../../cycles/cycles.queries.ts';
import { standingsOf } from '../../platform/actor.ts';
import type { Looking, Query } from '../../platform/reader.ts';
import type { Seals } from '../../platform/seals.ts';
import { peopleOnRoll, type RollPerson as SealedPerson } from '../paper/book.store.ts';
import { singleOperatorIn } from '../issuers.store.ts';
import type { Pack, PaperProject, ProjectStory } from './pack.ts';
import type { RollPerson } from './roll.sheet.ts';

type Village = AnswerOf<(typeof communities)['readCommunity']>;
type InCycle = { readonly cycle: CycleId };

/** What is on the papers, but for the address of the site. */
export type PackFacts = Omit<Pack, 'site'> & { readonly slug: string };

/** The facts of the papers; refused in a stage that has none. */
export const readPackFacts: Query<InputOf<(typeof voting)['readPrintPack']>, PackFacts> = async (looking) => {
  const cycle = await cycleSeenBy(looking, looking.input.cycle);
  const standings = standingsOf(looking.actor, looking.community);
  if (!mayDo('print:take', standings, phaseAt(cycle, looking.now))) throw new Refusal(['cycles/not-in-this-stage']);
  const village = await readCommunity({ ...looking, input: { community: looking.input.community } });
  const isSingleOperator = await singleOperatorIn(looking.manager, cycle.id);
  return packOf(cycle, { village, isSingleOperator, projects: await projectsOf(looking, cycle) });
};

/** The facts of the head of the roll; without projects and issuers, which are not on it. */
export const readRollFacts: Query<InputOf<(typeof voting)['printRoll']>, PackFacts> = async (looking) => {
  const cycle = await cycleSeenBy(looking, looking.input.cycle);
  const village = await readCommunity({ ...looking, input: { community: looking.input.community } });
  return packOf(cycle, { village, isSingleOperator: null, projects: [] });
};

interface Found extends Pick<Pack, 'isSingleOperator' | 'projects'> {
  readonly village: Village;
}

const packOf = (cycle: Cycle, { village, isSingleOperator, projects }: Found): PackFacts => ({
  slug: village.slug,
  kato: village.kato,
  village: village.name,
  phone: village.phone,
  address: village.address,
  hours: village.hours,
  place: { zone: village.timeZone, currency: village.currency },
  mark: cycle.mark,
  cycle: cycle.title,
  opensAt: cycle.votingOpensAt,
  closesAt: cycle.votingClosesAt,
  envelope: cycle.envelope,
  form: cycle.rules.ballot,
  isSingleOperator,
  projects,
});

interface ProjectRow extends Omit<ProjectStory, 'admitted'> {
  readonly number: number;
  readonly title: string;
  readonly change: string;
  readonly category: string | null;
  readonly cost: string;
  readonly at: Date | null;
  readonly reason: string | null;
}

const projects = `
  select p.number, p.title, p.change, p.category, p.cost, p.language, p.problem, p.solution, d.decided_at as at, d.reason, f.photo,
         case when s.id is not null then json_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) end as settlement
  from proposals.proposal p
    left join communities.settlement s on s.community_id = p.community_id and s.id = p.settlement_id
    left join lateral (select decided_at, reason from review.decision d
                       where d.community_id = p.community_id and d.proposal_id = p.id and d.kind = 'admitted'
                       order by decided_at desc limit 1) d on true
    left join lateral (select r.sha256 as photo from proposals.photo f
                         join proposals.rendition r on r.community_id = f.community_id and r.photo_id = f.id
                       where f.community_id = p.community_id and f.proposal_id = p.id and f.kind = 'idea' and r.format = 'jpeg'
                       order by f.position, r.width < 640, r.width limit 1) f on true
  where p.cycle_id = $1 and p.status = 'admitted'
  order by sha256(convert_to($1::text || p.id::text, 'UTF8'))`;

/** In an order that nobody chose and anybody can work out again: by the hash of vote and project. */
async function projectsOf({ manager }: Looking<InCycle>, { id, rules }: Cycle): Promise<PaperProject[]> {
  const rows = await manager.query<ProjectRow[]>(projects, [id]);
  const signOf = (code: string | null) => rules.categories.find((each) => each.code === code)?.icon ?? 'other';
  return rows.map(({ number, title, change, category, cost, at, reason, ...story }) => ({
    ...{ number, title, change, sign: signOf(category), cost: BigInt(cost) },
    story: { ...story, admitted: at && { at, reason: reason ?? '' } },
  }));
}

/** How many are on the confirmed roll, or nothing while there is none. */
export const readRollCount: Query<InCycle, number | null> = async ({ manager, input }) => {
  const [roll] = await manager.query<{ count: number }[]>(
    `select (select count(*)::integer from voting.voter where cycle_id = $1) as count from voting.roll where cycle_id = $1`,
    [input.cycle],
  );
  return roll?.count ?? null;
};

export const readRollPeople: Query<InCycle, SealedPerson[]> = ({ manager, input }) =>
  peopleOnRoll(manager, input.cycle, {});

/** The people by name, in the order of the alphabet. */
export const byName = (people: readonly SealedPerson[], seals: Seals): RollPerson[] =>
  people
    .map(({ nameSealed, last4, settlement }) => ({ name: seals.open(nameSealed), last4, settlement }))
    .toSorted((a, b) => compareKk(a.name, b.name) || Number(a.last4) - Number(b.last4));
