import { proposals } from '@ortaq/contract';
import { canonicalJson } from '@ortaq/log';
import { createHash } from 'node:crypto';

import { aContent, aProposing, refusedWith, type TestPerson } from '../testing/a-proposing.ts';
import { aProposal } from '../testing/a-proposal.ts';
import type { TestCycle } from '../testing/a-cycle.ts';

const village = await aProposing();
const { aCycleIn, aResident, aSubmitted, draft, giveBack, giveIin, house, logged, of, read, submit, where } = village;
let cycle: TestCycle;
let author: TestPerson;
beforeEach(async () => {
  cycle = await aCycleIn();
  author = await aResident();
});
afterAll(() => house.close());

/** What anybody can hash of a public answer. */
function hashOfSeen(page: Awaited<ReturnType<typeof read>>): string {
  const { language, title, change, problem, solution, beneficiaries, category, placeText, point } = page;
  const { costLines, costSource, asksEstimate, settlement } = page;
  const words = { language, title, change, problem, solution, beneficiaries, category, placeText, point };
  const all = { ...words, costLines, costSource, asksEstimate, settlement: settlement?.id ?? null };
  return createHash('sha256').update(canonicalJson(all)).digest('hex');
}

describe('a draft', () => {
  it('keeps what its author says, and what is left out stays', async () => {
    const id = await draft(author, cycle, { title: 'Шам' });
    await author.call(proposals.changeProposal, {
      ...of(id),
      change: 'Жарық болады',
      point: { latitude: 43.25678912, longitude: 76.9 },
    });
    expect(await read(author, id)).toMatchObject({
      number: null,
      status: 'draft',
      title: 'Шам',
      change: 'Жарық болады',
      point: { latitude: 43.256789, longitude: 76.9 },
      authorShown: 'С. Г.',
      mine: { isAuthor: true, isInvited: false, supports: false },
      steps: [],
    });
  });

  it('does not exist for anybody else, not even for the office', async () => {
    const id = await draft(author, cycle);
    for (const other of [house.visitor, (await aResident()).call, (await village.aClerk()).call]) {
      await expect(other(proposals.readProposal, of(id))).rejects.toMatchObject({ problem: { status: 404 } });
      expect((await other(proposals.listProposals, where(cycle))).proposals).toEqual([]);
    }
    await expect(
      (await aResident()).call(proposals.changeProposal, { ...of(id), title: 'Менікі' }),
    ).rejects.toMatchObject(refusedWith(404, 'record/not-found'));
  });

  it('tells its author what a submission still needs', async () => {
    const id = await draft(author, cycle, { title: 'Шам', asksEstimate: true });
    expect((await read(author, id)).obstacles).toEqual([
      'proposals/change-missing',
      'proposals/problem-missing',
      'proposals/solution-missing',
      'proposals/category-unknown',
      'proposals/place-missing',
    ]);
    await expect(submit(author, id)).rejects.toMatchObject({ problem: { status: 409 } });
    await author.call(proposals.changeProposal, { ...of(id), ...aContent });
    expect((await read(author, id)).obstacles).toEqual([]);
    expect(await submit(author, id)).toBe(1);
  });
});

describe('a submission', () => {
  it('gives numbers one after another without a gap to whoever comes at the same moment', async () => {
    const drafts = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const person = await aResident();
        return { person, id: await draft(person, cycle) };
      }),
    );
    const numbers = await Promise.all(drafts.map(({ person, id }) => submit(person, id)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('is one, however often the button is pressed', async () => {
    const id = await draft(author, cycle);
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => submit(author, id)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await read(author, id)).steps).toHaveLength(1);
  });

  it('is refused outside its stage, and may be answered in the next one until the day that was told', async () => {
    const reviewed = await aCycleIn({ phase: 'review' });
    const late = await aProposal(house.owner, reviewed, { status: 'draft', authorId: author.id });
    await expect(submit(author, late.id)).rejects.toMatchObject(refusedWith(409, 'proposals/intake-closed'));

    const { id, number } = await aProposal(house.owner, reviewed, { status: 'submitted', authorId: author.id });
    await giveBack(id, '2 days');
    await author.call(proposals.changeProposal, { ...of(id), solution: 'Он екі бағана қойылады.' });
    expect(await submit(author, id)).toBe(number);
    expect(await read(author, id)).toMatchObject({ status: 'submitted', number, respondBy: null });

    await giveBack(id, '-1 minute');
    await expect(submit(author, id)).rejects.toMatchObject(refusedWith(409, 'proposals/answer-too-late'));
    await expect(author.call(proposals.changeProposal, { ...of(id), title: 'Кеш' })).rejects.toMatchObject(
      refusedWith(409, 'proposals/answer-too-late'),
    );
  });

  it('is refused to those who are too young, and lets pass whose birthday nobody knows', async () => {
    const strict = await aCycleIn({ rules: { proposers: { minimumAge: 150, mostProposals: 3 } } });
    const id = await draft(author, strict);
    await giveIin(author, '850615100007');
    expect((await read(author, id)).obstacles).toEqual(['proposals/too-young']);
    await expect(submit(author, id)).rejects.toMatchObject(refusedWith(409, 'proposals/too-young'));
    expect((await aSubmitted(await aResident(), strict)).number).toBe(1);
  });

  it('is refused when the author has as many as the rules allow, at the same moment too', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => draft(author, cycle)));
    const tries = await Promise.allSettled(ids.map((id) => submit(author, id)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const refused = tries.find((each) => each.status === 'rejected');
    expect(refused?.reason).toMatchObject(refusedWith(409, 'proposals/too-many'));
    expect((await house.visitor(proposals.listProposals, where(cycle))).proposals.map((each) => each.number)).toEqual([
      1, 2, 3,
    ]);
  });

  it('is told to the log by number, title and hash, and never by a person', async () => {
    const { id } = await aSubmitted(author, cycle);
    const [entry] = await logged('proposals.submitProposal', cycle.id);
    const { what, by } = JSON.parse(entry!.body) as { what: object; by: string };
    expect(by).toBe('author');
    expect(what).toEqual({
      cycle: cycle.id,
      proposal: 1,
      title: aContent.title,
      content: hashOfSeen(await read(author, id)),
    });
    const all = (await logged('proposals.', cycle.id)).map(({ body }) => body).join();
    for (const secret of [author.id, 'Смағұлова', 'Гүлжан']) expect(all).not.toContain(secret);
  });
});

describe('a withdrawal', () => {
  it('throws a draft away, and keeps a submitted proposal with its number', async () => {
    const gone = await draft(author, cycle);
    await author.call(proposals.withdrawProposal, of(gone));
    await expect(read(author, gone)).rejects.toMatchObject({ problem: { status: 404 } });

    const { id, number } = await aSubmitted(author, cycle);
    await author.call(proposals.withdrawProposal, of(id));
    expect(await house.visitor(proposals.readNumbered, { ...where(cycle), number })).toMatchObject({
      status: 'withdrawn',
      steps: [{ move: 'submit' }, { move: 'withdraw', by: 'author' }],
    });
    await expect(author.call(proposals.withdrawProposal, of(id))).rejects.toMatchObject(
      refusedWith(409, 'proposals/decided-already'),
    );
  });

  it('is the author’s alone', async () => {
    const { id } = await aSubmitted(author, cycle);
    await expect((await aResident()).call(proposals.withdrawProposal, of(id))).rejects.toMatchObject({
      problem: { status: 403 },
    });
  });

  it('is refused when others live on in the proposal', async () => {
    const { id } = await aSubmitted(author, cycle);
    const other = await aProposal(house.owner, cycle, { status: 'merged' });
    await house.owner.query(
      `insert into proposals.step (community_id, id, proposal_id, at, move, status, by, facts)
       values ($1, gen_random_uuid(), $2, now(), 'merge', 'merged', 'clerk', '{"into": "1"}')`,
      [cycle.communityId, other.id],
    );
    expect(await read(author, other.id)).toMatchObject({ mergedInto: { number: 1, title: aContent.title } });
    expect((await read(author, id)).abilities).not.toContain('proposal:withdraw');
    await expect(author.call(proposals.withdrawProposal, of(id))).rejects.toMatchObject(
      refusedWith(409, 'proposals/others-joined'),
    );
  });
});
