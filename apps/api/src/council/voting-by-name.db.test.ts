import { council } from '@ortaq/contract';
import type { Vote } from '@ortaq/domain/council';

import { aCouncil } from '../testing/a-council.ts';
import { refused } from '../testing/a-review.ts';

const kenes = await aCouncil();
const { asApp, at, clerk, counted, house, members, of, open, vote, village } = kenes;
afterAll(() => house.close());

const [chair, second, third] = [members[0]!, members[1]!, members[2]!];

async function anOpenVote(spec?: Parameters<typeof counted>[0]) {
  const session = await open(await counted(spec), { also: ['Комиссия құру'] });
  await clerk.call(council.openItem, at(session));
  return session;
}

const item = async (session: number, position = 1) => {
  const { items } = await clerk.call(council.readSession, of(session));
  return items.find((each) => each.position === position)!;
};

const rows = (session: number) =>
  house.owner.query<{ vote: string }[]>('select vote from council.vote where session = $1 and item = 1', [session]);

describe('a vote by name', () => {
  it('of eleven members at once is counted right', async () => {
    const session = await anOpenVote();
    const given = members.map((_, index): Vote => (index < 7 ? 'for' : index < 10 ? 'against' : 'abstain'));
    await Promise.all(members.map((member, index) => vote(member, at(session), given[index]!)));
    expect(await clerk.call(council.closeItem, at(session))).toEqual({ isCarried: true });
    expect(await item(session)).toMatchObject({ tally: { for: 7, against: 3, abstain: 1 }, needed: 6 });
  });

  it('given many times is one vote, the last', async () => {
    const session = await anOpenVote();
    await Promise.all(Array.from({ length: 8 }, () => vote(second, at(session), 'for')));
    await vote(second, at(session), 'against');
    expect(await rows(session)).toEqual([{ vote: 'against' }]);
  });

  it('is carried by more than half of the votes given, and no less', async () => {
    const session = await anOpenVote();
    for (const member of members.slice(0, 4)) await vote(member, at(session), 'for');
    for (const member of members.slice(4, 8)) await vote(member, at(session), 'abstain');
    expect(await clerk.call(council.closeItem, at(session))).toEqual({ isCarried: false });
  });

  it('is over when it is closed, whoever writes', async () => {
    const session = await anOpenVote();
    await vote(chair, at(session), 'for');
    await clerk.call(council.closeItem, at(session));
    await expect(vote(second, at(session), 'against')).rejects.toMatchObject(refused('council/item-not-open'));
    const late = `insert into council.vote values (current_community(), $1, 1, $2, 'against', now(), false)`;
    await expect(asApp((manager) => manager.query(late, [session, second.id]))).rejects.toMatchObject({
      driverError: { constraint: 'vote_while_open' },
    });
    const recount = `update council.item set in_favour = 9 where session = $1 and position = 1`;
    await expect(asApp((manager) => manager.query(recount, [session]))).rejects.toMatchObject({
      driverError: { constraint: 'item_is_final' },
    });
  });

  it('cannot be written down otherwise than it was', async () => {
    const session = await anOpenVote();
    await vote(chair, at(session), 'for');
    const invented = `update council.item set state = 'decided', closed_at = now(), in_favour = 2, against = 0, abstained = 0,
                        is_carried = true, present = '{}' where session = $1 and position = 1`;
    await expect(asApp((manager) => manager.query(invented, [session]))).rejects.toMatchObject({
      driverError: { constraint: 'item_counted' },
    });
  });

  it('is not closed while nobody has voted', async () => {
    const session = await anOpenVote();
    await expect(clerk.call(council.closeItem, at(session))).rejects.toMatchObject(refused('council/no-votes'));
  });

  it('is open on one item at a time', async () => {
    const session = await anOpenVote();
    await expect(clerk.call(council.openItem, at(session, 2))).rejects.toMatchObject(
      refused('council/another-item-open'),
    );
  });

  it('belongs to members who are in the room', async () => {
    const session = await open(await counted(), { present: members.slice(0, 6) });
    await clerk.call(council.openItem, at(session));
    await expect(vote(members[9]!, at(session), 'for')).rejects.toMatchObject(refused('council/not-present'));
    const outsider = await house.person({ offices: [{ office: 'member', kato: village.kato }] });
    await expect(vote(outsider, at(session), 'for')).rejects.toMatchObject(refused('council/not-a-member'));
    await house.owner.query('update identity.appointment set until = now() where person_id = $1', [outsider.id]);
  });

  it('that was said aloud is entered by the secretary and marked so', async () => {
    const session = await anOpenVote();
    await clerk.call(council.enterVote, { ...at(session), member: third.id as never, vote: 'abstain' });
    const line = (await item(session)).roll.find(({ name }) => name === third.name);
    expect(line).toMatchObject({ mark: 'abstain', isEntered: true });
  });
});

describe('a member with an interest', () => {
  it('leaves the count of that item and no other, and stays in the quorum', async () => {
    const session = await anOpenVote();
    await vote(third, at(session), 'for');
    await third.call(council.declareInterest, { ...at(session), kind: 'business', project: 1 });
    await expect(vote(third, at(session), 'for')).rejects.toMatchObject(refused('council/recused'));
    const aloud = { ...at(session), member: third.id as never, vote: 'for' as const };
    await expect(clerk.call(council.enterVote, aloud)).rejects.toMatchObject(refused('council/recused'));
    await vote(chair, at(session), 'for');
    await clerk.call(council.closeItem, at(session));
    const { roll, tally } = await item(session);
    expect(tally).toEqual({ for: 1, against: 0, abstain: 0 });
    expect(roll.find(({ name }) => name === third.name)).toMatchObject({
      mark: 'conflict',
      interest: { kind: 'business', project: 1 },
    });
    const { quorum } = await clerk.call(council.readSession, of(session));
    expect(quorum.present).toBe(11);
    await clerk.call(council.openItem, at(session, 2));
    await vote(third, at(session, 2), 'for');
  });

  it('cannot vote past the product either', async () => {
    const session = await anOpenVote();
    await third.call(council.declareInterest, { ...at(session), kind: 'relative' });
    const forced = `insert into council.vote values (current_community(), $1, 1, $2, 'for', now(), false)`;
    await expect(asApp((manager) => manager.query(forced, [session, third.id]))).rejects.toMatchObject({
      driverError: { constraint: 'vote_impartial' },
    });
  });

  it('declares it once, and of a project that is there', async () => {
    const session = await anOpenVote();
    const declare = (project?: number) =>
      third.call(council.declareInterest, { ...at(session), kind: 'other', ...(project && { project }) });
    await expect(declare(77)).rejects.toMatchObject({ problem: { status: 404 } });
    const tries = await Promise.allSettled([declare(), declare(), declare()]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(declare()).rejects.toMatchObject(refused('council/recused-already'));
  });

  it('who wrote a winning project has no vote on it before declaring so', async () => {
    const session = await anOpenVote({ authorId: second.id });
    expect((await second.call(council.readSession, of(session))).result.own).toEqual([1, 2]);
    await expect(vote(second, at(session), 'for')).rejects.toMatchObject(refused('council/own-project'));
  });
});

it('The log tells votes by the names of members and by no id of a person', async () => {
  const session = await anOpenVote();
  await vote(second, at(session), 'against');
  const [entry] = await house.owner.query<{ body: string }[]>(
    `select body from audit.entry where act = 'council.castVote' order by seq desc limit 1`,
  );
  expect(JSON.parse(entry!.body)).toMatchObject({ what: { session, item: 1, member: second.name, vote: 'against' } });
  expect(entry!.body).not.toContain(second.id);
});
