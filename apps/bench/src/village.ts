import { drawIssuer, markOf, readConfig, Seals, SESSION_COOKIE } from '@ortaq/api';
import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { createPrivateKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

/** A village of which everything is made up by SQL: a thousand proposals in one cycle, a vote in another, and voters with a session each. */
export interface BenchVillage {
  readonly slug: string;
  readonly community: CommunityId;
  readonly proposing: string;
  readonly voting: CycleId;
  readonly projects: readonly string[];
  readonly voters: readonly BenchVoter[];
  /** The name of the vote in tokens and ballots. */
  readonly election: string;
  /** Stamps tokens of the vote. */
  readonly issuer: KeyObject;
}

export interface BenchVoter {
  readonly person: string;
  readonly cookie: string;
  readonly session: Buffer;
  readonly mark: Buffer;
}

interface Plan {
  readonly slug: string;
  readonly kato: string;
  readonly proposals: number;
  readonly projects: number;
  readonly voters: number;
}

const rules = {
  currency: 'KZT',
  categories: [{ code: 'roads', name: { kk: 'Roads', ru: 'Roads', en: 'Roads' }, icon: 'road' }],
  projectCost: { least: '1', most: '100000000000' },
  proposers: { minimumAge: 18, mostProposals: 3 },
  voters: { minimumAge: 18 },
  ballot: { type: 'approval', least: 1, most: 3, points: null, withinEnvelope: false },
  count: {
    kind: 'greedy',
    ties: { chain: ['lot'] },
    score: { kind: 'one' },
    perCost: false,
    overflow: 'skip',
    unsupported: 'never',
  },
  seedCommitment: '0'.repeat(64),
};

const profile = {
  id: 'kz-village',
  currency: 'KZT',
  bodies: {},
  quorum: { numerator: 1, denominator: 2 },
  majority: { numerator: 1, denominator: 2 },
  minimumAge: 18,
  signers: [],
};

const newVoter = (): BenchVoter => {
  const token = randomBytes(32).toString('base64url');
  return { person: randomUUID(), cookie: `${SESSION_COOKIE}=${token}`, session: markOf(token), mark: randomBytes(32) };
};

/** Fills the database behind the product's back, as its owner. */
export async function seedVillage(databaseUrl: string, plan: Plan): Promise<BenchVillage> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const [community, proposing, voting] = [randomUUID() as CommunityId, randomUUID(), randomUUID() as CycleId];
  const voters = Array.from({ length: plan.voters }, newVoter);
  await client.query(
    `insert into communities.community (id, slug, kato, name_kk, name_ru, name_en, time_zone, profile)
     values ($1, $2, $3, 'Bench', 'Bench', 'Bench', 'Asia/Almaty', $4)`,
    [community, plan.slug, plan.kato, JSON.stringify(profile)],
  );
  await addCycle(client, { community, cycle: proposing, phase: 'submission', windows: [-10, 20, 50, 64] });
  await addCycle(client, { community, cycle: voting, phase: 'ballot', windows: [-80, -50, -5, 9] });
  await addProposals(client, { community, cycle: proposing, status: 'submitted', count: plan.proposals });
  const projects = await addProposals(client, { community, cycle: voting, status: 'admitted', count: plan.projects });
  await addVoters(client, { community, cycle: voting, voters });
  const issuer = await addIssuer(client, { community, cycle: voting });
  const { rows } = await client.query<{ mark: string }>('select mark from cycles.cycle where id = $1', [voting]);
  await client.query('analyze');
  await client.end();
  const election = `${plan.slug}/${rows[0]!.mark}`;
  return { slug: plan.slug, community, proposing, voting, projects, voters, election, issuer };
}

interface NewCycle {
  readonly community: string;
  readonly cycle: string;
  readonly phase: string;
  /** Days from now. */
  readonly windows: readonly [number, number, number, number];
}

const addCycle = (client: pg.Client, { community, cycle, phase, windows }: NewCycle) =>
  client.query(
    `insert into cycles.cycle (community_id, id, fiscal_year, title_kk, title_ru, title_en, phase, envelope, rules, rules_hash,
                               submission_opens_at, submission_closes_at, voting_opens_at, voting_closes_at)
     select $1, $2, 2027, 'Bench', 'Bench', 'Bench', $3, 1000000000, $4, $5, w[1], w[2], w[3], w[4]
     from (select array_agg(now() + days * interval '1 day' order by place) as w
           from unnest($6::int[]) with ordinality as each (days, place)) windows`,
    [community, cycle, phase, JSON.stringify(rules), 'a'.repeat(64), [...windows]],
  );

interface NewProposals {
  readonly community: string;
  readonly cycle: string;
  readonly status: string;
  readonly count: number;
}

async function addProposals(client: pg.Client, { community, cycle, status, count }: NewProposals): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `insert into proposals.proposal (community_id, id, cycle_id, number, status, title, change, problem, solution, category, place_text,
                                     author_shown, cost, cost_proposed, submitted_at)
     select $1, gen_random_uuid(), $2, n, $3, 'Lamps in street number ' || n, 'The way to school is lit in winter.',
            repeat('The street is dark. ', 12), repeat('Lamps are put up. ', 12), 'roads', 'Street ' || n, 'A. B.', n * 1000, n * 1000, now()
     from generate_series(1, $4::int) n returning id`,
    [community, cycle, status, count],
  );
  return rows.map(({ id }) => id);
}

interface NewVoters {
  readonly community: string;
  readonly cycle: string;
  readonly voters: readonly BenchVoter[];
}

async function addVoters(client: pg.Client, { community, cycle, voters }: NewVoters): Promise<void> {
  await client.query(
    `create schema if not exists bench;
     create table if not exists bench.voter (turn integer primary key, person uuid, session bytea, mark bytea, token bytea, receipt bigint)`,
  );
  await client.query('truncate bench.voter');
  await client.query(
    `insert into bench.voter
     select place, person, session, mark, sha256(mark), (random() * 1e12)::bigint
     from unnest($1::uuid[], $2::bytea[], $3::bytea[]) with ordinality as each (person, session, mark, place)`,
    [voters.map(({ person }) => person), voters.map(({ session }) => session), voters.map(({ mark }) => mark)],
  );
  await client.query(
    `insert into identity.person (id, name, iin_mark, iin_sealed, iin_last4) select person, 'Voter', mark, '', '0007' from bench.voter;
     insert into identity.session (mark, person_id, expires_at) select session, person, now() + interval '1 day' from bench.voter`,
  );
  await client.query(`insert into identity.residency (community_id, person_id) select $1, person from bench.voter`, [
    community,
  ]);
  await client.query(
    `insert into voting.voter (community_id, cycle_id, voter_mark, salt, name_sealed, iin_last4) select $1, $2, mark, mark, '', '0007' from bench.voter`,
    [community, cycle],
  );
  await closeRoll(client, { community, cycle });
}

/** The key of the vote, sealed as the product will open it. */
async function addIssuer(client: pg.Client, { community, cycle }: Omit<NewVoters, 'voters'>): Promise<KeyObject> {
  const seals = new Seals(readConfig(process.env));
  const { name, n, e, sealed } = drawIssuer(seals);
  await client.query(
    'insert into voting.issuer_key (community_id, cycle_id, name, n, e, sealed, made_at) values ($1, $2, $3, $4, $5, $6, now())',
    [community, cycle, name, n, e, sealed],
  );
  return createPrivateKey(seals.open(sealed));
}

/** A roll that one person brought and another confirmed. */
async function closeRoll(client: pg.Client, { community, cycle }: Omit<NewVoters, 'voters'>): Promise<void> {
  await client.query(
    `with brought as (
       insert into voting.roll_import (community_id, id, cycle_id, file_name, sha256, accepted, questions, errors, imported_by, imported_at)
       select $1, gen_random_uuid(), $2, 'roll.csv', '', 1, 0, 0, person, now() from bench.voter where turn = 1 returning *)
     insert into voting.roll (community_id, cycle_id, import_id, count, seal, imported_by, confirmed_by, confirmed_at, frozen_at)
     select community_id, cycle_id, id, 1, 'seal', imported_by, (select person from bench.voter where turn = 2), now(), now() from brought`,
    [community, cycle],
  );
}
