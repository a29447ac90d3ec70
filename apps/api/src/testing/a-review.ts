import { review } from '@ortaq/contract';
import type { ProposalId } from '@ortaq/domain/proposals';
import { type Criterion, criterionCodes } from '@ortaq/domain/review';

import { aCycle, type TestCycle } from './a-cycle.ts';
import { aHouse, type House } from './a-house.ts';
import { aProposal } from './a-proposal.ts';
import { aVillage } from './a-village.ts';

export type TestPerson = Awaited<ReturnType<House['person']>>;

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

export const answers = (failed: readonly Criterion[] = []) =>
  criterionCodes.map((criterion) => ({
    criterion,
    isMet: !failed.includes(criterion),
    why: failed.includes(criterion) ? 'Смета тіркелмеген' : '',
  }));

/** An office that reviews: a clerk, a second person who is clerk and akim, an akim, and an author who reads Russian. */
export async function aReview() {
  const house = await aHouse();
  const village = await aVillage(house.owner);
  const office = (name: 'clerk' | 'akim') => ({ office: name, kato: village.kato });
  const clerk = await house.person({ offices: [office('clerk')] });
  const second = await house.person({ offices: [office('clerk'), office('akim')] });
  const akim = await house.person({ offices: [office('akim')] });
  const author = await house.person({ residentOf: [village.id], name: 'Смағұлова Гүлжан' });
  await house.owner.query(`update identity.person set phone = '+77001234567', language = 'ru' where id = $1`, [
    author.id,
  ]);
  const people = { clerk, second, akim, author };
  return { house, village, ...people, ...doings(house, village.slug, people), ...sights(house, village.id) };
}

export type Review = Awaited<ReturnType<typeof aReview>>;

const pathOf = (community: string, proposal: string) => ({ community, proposal: proposal as ProposalId });

function doings(house: House, slug: string, { clerk, author }: Record<'clerk' | 'author', TestPerson>) {
  const of = (proposal: string) => pathOf(slug, proposal);
  return {
    of,
    aReviewedCycle: (communityId: string) => aCycle(house.owner, communityId, { phase: 'review' }),
    aSubmitted: async (cycle: TestCycle, differences: Parameters<typeof aProposal>[2] = {}) =>
      (await aProposal(house.owner, cycle, { status: 'submitted', authorId: author.id, ...differences })).id,
    check: (proposal: string, failed: readonly Criterion[] = [], by = clerk) =>
      by.call(review.saveChecks, { ...of(proposal), answers: answers(failed) }),
    refuse: (proposal: string, by = clerk) =>
      by.call(review.refuseProposal, { ...of(proposal), criterion: 'cost-founded', reason: 'Құнның негізі жоқ' }),
  };
}

interface Standing {
  readonly status: string;
  readonly cost: string;
  readonly respond_by: Date | null;
}

interface Step {
  readonly move: string;
  readonly status: string;
  readonly by: string;
  readonly reason_code: string | null;
  readonly note: string | null;
}

interface Letter {
  readonly template: string;
  readonly slots: Record<string, string>;
  readonly address: string;
  readonly language: string;
}

/** What an act left behind, seen from behind the product's back. */
const sights = ({ owner }: House, communityId: string) => ({
  standing: async (proposal: string) =>
    (
      await owner.query<Standing[]>('select status, cost, respond_by from proposals.proposal where id = $1', [proposal])
    )[0]!,
  steps: (proposal: string) =>
    owner.query<Step[]>(
      'select move, status, by, reason_code, note from proposals.step where proposal_id = $1 order by at, id',
      [proposal],
    ),
  lastLetter: async () =>
    (
      await owner.query<Letter[]>(
        'select template, slots, address, language from identity.outbox order by put_at desc, id desc limit 1',
      )
    )[0],
  logged: async (act: string) => {
    const sql = 'select body from audit.entry where community_id = $1 and act = $2 order by seq desc limit 1';
    const rows = await owner.query<{ body: string }[]>(sql, [communityId, act]);
    return (JSON.parse(rows[0]!.body) as { what: Record<string, unknown> }).what;
  },
});

/** The problem of a refusal, for `rejects.toMatchObject`. */
export const refused = (...reasons: string[]) => ({ problem: { status: 409, reasons } });
