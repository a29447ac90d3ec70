import { type Call, cycles, identity, voting } from '@ortaq/contract';
import { castVote, type Held } from '@ortaq/token/device';
import { expect } from '@playwright/test';

import { callAs, inOffice, sessionOf } from './calling.ts';
import { type Commission, lineIn } from './commission.ts';
import { at, year } from './doing.ts';
import { asOwner, letTimePass, openVillage, twoHousesVillage as village } from './operator.ts';
import { people } from './paper-village.ts';

/** So many that their ballots are published. */
const VOTERS = 21;

const community = village.slug;

const plan = {
  community,
  title: { kk: `${year} жылғы ауыл бюджеті`, ru: `Бюджет села на ${year} год` },
  fiscalYear: year,
  envelope: '500000000',
  submissionOpensAt: `${at(1)}:00Z`,
  submissionClosesAt: `${at(10)}:00Z`,
  votingOpensAt: `${at(20)}:00Z`,
  votingClosesAt: `${at(30)}:00Z`,
  rollFreezesAt: `${at(14)}:00Z`,
  rules: {
    categories: [{ code: 'light', name: { kk: 'Жарық', ru: 'Освещение' }, icon: 'light' }],
    projectCost: { least: '10000000', most: '400000000' },
    proposers: { minimumAge: 18, mostProposals: 3 },
    voters: { minimumAge: 18 },
    ballot: { type: 'approval' as const, least: 1, most: null, points: null, withinEnvelope: false },
    count: {
      kind: 'greedy' as const,
      ties: { chain: ['lowest-cost', 'most-votes', 'lot'] },
      score: { kind: 'one' },
      perCost: false,
      overflow: 'skip',
      unsupported: 'never',
    } as never,
  },
};

/** Puts the hours back that the journey moved: what is published is held against the terms as they were hashed. */
export const backToThePlan = (): Promise<void> =>
  asOwner(async (owner) => {
    const { submissionOpensAt, submissionClosesAt, votingOpensAt, votingClosesAt, rollFreezesAt } = plan;
    await owner.query('alter table cycles.cycle disable trigger user');
    await owner.query(
      `update cycles.cycle set submission_opens_at = $1, submission_closes_at = $2, voting_opens_at = $3, voting_closes_at = $4,
                               roll_freezes_at = $5`,
      [submissionOpensAt, submissionClosesAt, votingOpensAt, votingClosesAt, rollFreezesAt],
    );
    await owner.query('alter table cycles.cycle enable trigger user');
  }, village);

const addProposal = () =>
  asOwner(async (owner) => {
    await owner.query(
      `insert into proposals.proposal (community_id, id, cycle_id, number, status, title, change, problem, solution, category, place_text,
                                       author_shown, cost, cost_proposed, submitted_at)
       select c.community_id, gen_random_uuid(), c.id, 1, 'admitted', 'Шам қою', 'Жарық болады.', 'Қараңғы.', 'Шам.', 'light', 'Ауыл', 'С. А.',
              90000000, 90000000, now() from cycles.cycle c`,
    );
  }, village);

/** A resident with everything that they bring: a session here, a code of the commission there. */
export interface Voter {
  readonly session: string;
  readonly code: string;
}

export interface TwoHouses {
  readonly of: { readonly community: string; readonly cycle: never };
  readonly election: string;
  readonly clerk: Call;
  readonly auditor: Call;
  readonly voters: readonly Voter[];
}

/** A vote that is open, and whose keys two houses stamp: everything up to the first ballot. */
export async function openVoteOfTwo(commission: Commission): Promise<TwoHouses> {
  await openVillage(village);
  const clerk = await inOffice('clerk', 'Нұрланова Айгерім', village);
  const akim = await inOffice('akim', 'Серікбаев Дәулет', village);
  const auditor = await inOffice('auditor', 'Құсайынова Меруерт', village);
  const { id } = await clerk(cycles.planCycle, plan);
  const of = { community, cycle: id as never };
  await akim(cycles.publishCycle, of);
  await letTimePass('review', village);
  await addProposal();

  const { election } = await callAs()(voting.readPoll, of);
  const opened = await commission.command('open', election, `${at(30)}:00Z`);
  await auditor(voting.pinIssuer, { ...of, issuer: lineIn<Record<'address' | 'n' | 'e' | 'key', string>>(opened) });
  const iins = people(VOTERS);
  const roll = ['ЖСН;Аты-жөні', ...iins.map((iin, place) => `${iin};Тұрғын Адам${place + 1}`)].join('\n');
  const file = { type: 'text/csv', bytes: new TextEncoder().encode(roll) };
  const { id: rollImport, entering } = await clerk(voting.importRoll, { ...of, fileName: 'roll.csv' }, file);
  await akim(voting.confirmRoll, { ...of, rollImport, entering });
  await expect.poll(async () => (await callAs()(voting.readRoll, of)).roll?.count).toBe(VOTERS);
  const codes = await commission.enrol(election, roll);
  await clerk(cycles.publishBallot, of);
  await letTimePass('voting', village);

  const voters: Voter[] = [];
  for (const [place, iin] of iins.entries()) {
    const known = { name: `Тұрғын Адам${place + 1}`, phone: null, iin };
    const { personId } = await clerk(identity.verifyResident, { community, ...known });
    voters.push({ session: await sessionOf(personId), code: codes[place]! });
  }
  return { of, election, clerk, auditor, voters };
}

/** What the page of a voter does, without the page. */
export async function voteOfTwo({ of, election }: TwoHouses, { session, code }: Voter): Promise<void> {
  const [person, nobody] = [callAs(session), callAs()];
  const { projects } = await nobody(voting.readBallot, of);
  let held: Held | null = null;
  const ways = {
    askHouse: async (address: string, blinded: string) => {
      const body = JSON.stringify({ election, code, blinded });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${address}/stamps`, { method: 'POST', headers, body });
      return ((await answer.json()) as { signed: string }).signed;
    },
    askToken: async (blinded: readonly string[]) =>
      (await person(voting.takeToken, { ...of, blinded: [...blinded] })).signed,
    sendBallot: (cast: { readonly stamps: readonly string[] }) =>
      nobody(voting.castBallot, { ...of, ...(cast as object), stamps: [...cast.stamps] } as never),
    read: () => held,
    keep: (each: Held) => void (held = each),
  };
  await castVote(await nobody(voting.readPoll, of), ways, [projects[0]!.id] as never);
}
