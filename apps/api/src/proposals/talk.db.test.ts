import { proposals } from '@ortaq/contract';

import { aProposal } from '../testing/a-proposal.ts';
import type { TestCycle } from '../testing/a-cycle.ts';
import { aProposing, refusedWith, type TestPerson } from '../testing/a-proposing.ts';

const { aClerk, aCycleIn, aPhone, aResident, aSubmitted, draft, house, lettersTo, logged, of, read, village } =
  await aProposing();
let cycle: TestCycle;
let author: TestPerson;
beforeEach(async () => {
  cycle = await aCycleIn();
  author = await aResident();
});
afterAll(() => house.close());

const invite = (by: TestPerson, id: string, phone: string) => by.call(proposals.inviteCoAuthor, { ...of(id), phone });
const answer = (by: TestPerson, id: string, accepts = true) =>
  by.call(proposals.answerInvitation, { ...of(id), accepts });
const say = (by: TestPerson, id: string, text: string) => by.call(proposals.writeComment, { ...of(id), text });
const talk = async (id: string, by = house.visitor) => (await by(proposals.listComments, of(id))).comments;

describe('a co-author', () => {
  it('is asked by phone, sees the draft, signs it, and may change and submit it from then on', async () => {
    const id = await draft(author, cycle);
    const friend = await aResident('Ержанова Ақмарал');
    const phone = await aPhone(friend);
    await invite(author, id, phone);
    expect(await lettersTo(phone)).toMatchObject([
      { template: 'proposals.notice.invited', slots: { author: 'Смағұлова Гүлжан Ерланқызы' } },
    ]);
    expect(await read(friend, id)).toMatchObject({ mine: { isInvited: true }, coAuthors: [], obstacles: [] });
    await expect(friend.call(proposals.changeProposal, { ...of(id), title: 'Ерте' })).rejects.toMatchObject({
      problem: { status: 403 },
    });
    expect((await friend.call(proposals.listMyProposals, { community: village.slug })).proposals).toMatchObject([
      { id, as: 'invited' },
    ]);

    await answer(friend, id);
    await friend.call(proposals.changeProposal, { ...of(id), title: 'Екеуміздің ойымыз' });
    await friend.call(proposals.submitProposal, of(id));
    expect(await read(author, id)).toMatchObject({
      title: 'Екеуміздің ойымыз',
      authorShown: 'С. Г.',
      coAuthors: [{ shown: 'Е. А.' }],
    });
    await expect(friend.call(proposals.withdrawProposal, of(id))).rejects.toMatchObject({ problem: { status: 403 } });
    await expect(answer(friend, id)).rejects.toMatchObject(refusedWith(409, 'proposals/joined-already'));

    await answer(friend, id, false);
    expect((await read(author, id)).coAuthors).toEqual([]);
  });

  it('who declines sees nothing of the draft any more, and is not asked again', async () => {
    const id = await draft(author, cycle);
    const friend = await aResident();
    const phone = await aPhone(friend);
    await invite(author, id, phone);
    await answer(friend, id, false);
    await invite(author, id, phone);
    await expect(read(friend, id)).rejects.toMatchObject({ problem: { status: 404 } });
    expect(await lettersTo(phone)).toHaveLength(1);
  });

  it('must be a resident here, and the answer does not tell whether the phone is known', async () => {
    const id = await draft(author, cycle);
    const stranger = await aPhone(await house.person());
    const known = await aPhone(await aResident());
    const answers = [
      await invite(author, id, stranger),
      await invite(author, id, known),
      await invite(author, id, '+77770001122'),
    ];
    expect(answers).toEqual([{}, {}, {}]);
    expect(await lettersTo(stranger)).toEqual([]);
    expect(await read(author, id)).toMatchObject({ coAuthors: [] });
    const said = (await logged('proposals.inviteCoAuthor', cycle.id)).map(
      ({ body }) => (JSON.parse(body) as { what: object }).what,
    );
    expect(said).toEqual([{ cycle: cycle.id }, { cycle: cycle.id }, { cycle: cycle.id }]);
  });

  it('is asked once by two who press at the same moment, and never by phone of one’s own', async () => {
    const id = await draft(author, cycle);
    const [own, phone] = [await aPhone(author), await aPhone(await aResident())];
    await Promise.all(Array.from({ length: 5 }, () => invite(author, id, phone)));
    expect(await lettersTo(phone)).toHaveLength(1);
    await expect(invite(author, id, own)).rejects.toMatchObject(refusedWith(409, 'proposals/own-invitation'));
    await expect(answer(await aResident(), (await aSubmitted(author, cycle)).id)).rejects.toMatchObject(
      refusedWith(409, 'proposals/not-invited'),
    );
  });
});

describe('support', () => {
  it('is one of a person, however often the button is pressed, and is taken back', async () => {
    const { id } = await aSubmitted(author, cycle);
    const fan = await aResident();
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => fan.call(proposals.supportProposal, of(id))),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(tries.find((each) => each.status === 'rejected')?.reason).toMatchObject(
      refusedWith(409, 'proposals/supported-already'),
    );
    expect(await read(fan, id)).toMatchObject({ supporters: 1, mine: { supports: true } });
    expect(await fan.call(proposals.endSupport, of(id))).toEqual({ supporters: 0 });
    await expect(fan.call(proposals.endSupport, of(id))).rejects.toMatchObject(
      refusedWith(409, 'proposals/support-absent'),
    );
  });

  it('is counted right when many come at once', async () => {
    const { id } = await aSubmitted(author, cycle);
    const fans = await Promise.all(Array.from({ length: 10 }, () => aResident()));
    const counts = await Promise.all(
      fans.map(async ({ call }) => (await call(proposals.supportProposal, of(id))).supporters),
    );
    expect(counts.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('is not for oneself, nor for what is no longer there', async () => {
    const { id } = await aSubmitted(author, cycle);
    await expect(author.call(proposals.supportProposal, of(id))).rejects.toMatchObject(
      refusedWith(409, 'proposals/own-support'),
    );
    const refused = await aProposal(house.owner, cycle, { status: 'refused' });
    await expect(author.call(proposals.supportProposal, of(refused.id))).rejects.toMatchObject(
      refusedWith(409, 'proposals/not-open-to-support'),
    );
  });
});

describe('a talk under a proposal', () => {
  it('shows who asks by initials, and the office by its name', async () => {
    const { id } = await aSubmitted(author, cycle, { authorShows: 'resident' });
    await say(await aResident('Әлиева Айгүл'), id, 'Жер ауылдікі ме?');
    await say(await aClerk(), id, 'Иә, ауылдікі.');
    await say(author, id, 'Рақмет!');
    expect(await talk(id)).toMatchObject([
      { authorShown: 'Ә. А.', office: null, isOfAuthor: false, text: 'Жер ауылдікі ме?' },
      { authorShown: 'Н. А.', office: 'clerk', isOfAuthor: false },
      { authorShown: '', office: null, isOfAuthor: true, text: 'Рақмет!' },
    ]);
  });

  it('keeps a place and a reason for what the clerk hid, and never sends its text', async () => {
    const { id } = await aSubmitted(author, cycle);
    const { id: comment } = await say(await aResident(), id, 'Жаман сөз');
    const clerk = await aClerk();
    await clerk.call(proposals.hideComment, { ...of(id), comment, reason: 'insult' });
    for (const by of [house.visitor, author.call, clerk.call])
      expect(await talk(id, by)).toMatchObject([{ text: null, hiddenReason: 'insult' }]);
    await expect(clerk.call(proposals.hideComment, { ...of(id), comment, reason: 'advert' })).rejects.toMatchObject(
      refusedWith(409, 'proposals/comment-hidden-already'),
    );
    const other = (await aSubmitted(author, cycle)).id;
    await expect(clerk.call(proposals.hideComment, { ...of(other), comment, reason: 'insult' })).rejects.toMatchObject({
      problem: { status: 404 },
    });
    await expect(author.call(proposals.hideComment, { ...of(id), comment, reason: 'insult' })).rejects.toMatchObject({
      problem: { status: 403 },
    });
  });

  it('begins when the proposal is public, and says a thing once', async () => {
    const hidden = await draft(author, cycle);
    await expect(say(author, hidden, 'Ойым')).rejects.toMatchObject(refusedWith(409, 'proposals/not-public'));
    await expect(say(await aResident(), hidden, 'Ойым')).rejects.toMatchObject({ problem: { status: 404 } });
    const { id } = await aSubmitted(author, cycle);
    const tries = await Promise.allSettled([say(author, id, 'Ойым'), say(author, id, 'Ойым')]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is quiet while people vote', async () => {
    const voting = await aCycleIn({ phase: 'voting', storedPhase: 'ballot' });
    const { id } = await aProposal(house.owner, voting);
    await expect(say(author, id, 'Мені таңдаңыз')).rejects.toMatchObject(refusedWith(409, 'cycles/not-in-this-stage'));
  });
});
