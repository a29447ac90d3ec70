import { proposals } from '@ortaq/contract';
import type { CycleId } from '@ortaq/domain/cycles';
import type { SettlementId } from '@ortaq/domain/communities';

import { aProposal } from '../testing/a-proposal.ts';
import { aCycle, type TestCycle } from '../testing/a-cycle.ts';
import { aVillage } from '../testing/a-village.ts';
import { aProposing, type TestPerson } from '../testing/a-proposing.ts';

const { aCycleIn, aResident, aSubmitted, draft, house, of, read, village, where } = await aProposing();
let cycle: TestCycle;
let author: TestPerson;
beforeEach(async () => {
  cycle = await aCycleIn();
  author = await aResident();
});
afterAll(() => house.close());

const found = async (asked: object) =>
  (await house.visitor(proposals.listProposals, { ...where(cycle), ...asked })).proposals.map(({ number }) => number);

describe('the list of proposals', () => {
  it('tells what is submitted in the order of its numbers, narrowed by what is asked', async () => {
    await aProposal(house.owner, cycle, { status: 'draft' });
    await aProposal(house.owner, cycle, { status: 'admitted', category: 'water', title: 'Құдық қазу' });
    await aProposal(house.owner, cycle, { status: 'refused', title: 'Клубты жөндеу' });
    await aProposal(house.owner, cycle, { status: 'submitted', title: '100% таза көше' });
    expect(await found({})).toEqual([1, 2, 3]);
    expect(await found({ group: 'ballot' })).toEqual([1]);
    expect(await found({ group: 'open' })).toEqual([3]);
    expect(await found({ group: 'out' })).toEqual([2]);
    expect(await found({ category: 'water' })).toEqual([1]);
    expect(await found({ words: 'кудык' })).toEqual([1]);
    expect(await found({ words: 'ҚҰДЫҚ жарық' })).toEqual([1]);
    expect(await found({ words: '№2' })).toEqual([2]);
    expect(await found({ words: '%' })).toEqual([3]);
    expect(await found({ words: '_' })).toEqual([]);
    expect(await found({ settlement: '019a0000-0000-7000-8000-0000000000aa' as SettlementId })).toEqual([]);
  });

  it('tells nothing of a person', async () => {
    const { id } = await aSubmitted(author, cycle, { authorShows: 'resident' });
    const listed = JSON.stringify(await house.visitor(proposals.listProposals, where(cycle)));
    const page = JSON.stringify(await house.visitor(proposals.readProposal, of(id)));
    for (const secret of [author.id, 'Смағұлова', 'С. Г.']) expect(listed + page).not.toContain(secret);
  });
});

describe('a proposal of another village', () => {
  it('does not exist here', async () => {
    const elsewhere = await aVillage(house.owner, {
      slug: `bulaq-${cycle.mark}-${cycle.id.slice(-6)}`,
      kato: String(Math.floor(9e8 + Math.random() * 9e7)),
    });
    const theirs = await aCycle(house.owner, elsewhere.id);
    const { id } = await aProposal(house.owner, theirs, { status: 'submitted' });
    const gone = { problem: { status: 404, reasons: ['record/not-found'] } };
    await expect(read(author, id)).rejects.toMatchObject(gone);
    await expect(author.call(proposals.changeProposal, { ...of(id), title: 'Біздікі' })).rejects.toMatchObject(gone);
    await expect(author.call(proposals.supportProposal, of(id))).rejects.toMatchObject(gone);
    await expect(author.call(proposals.writeComment, { ...of(id), text: 'Сәлем' })).rejects.toMatchObject(gone);
    await expect(author.call(proposals.listComments, of(id))).rejects.toMatchObject(gone);
    const there = { community: village.slug, cycle: theirs.id as CycleId };
    await expect(author.call(proposals.listProposals, there)).rejects.toMatchObject(gone);
    await expect(author.call(proposals.draftProposal, there)).rejects.toMatchObject(gone);
    await expect(author.call(proposals.readNumbered, { ...there, number: 1 })).rejects.toMatchObject(gone);
    await expect(author.call(proposals.findSimilar, { ...there, text: 'көше' })).rejects.toMatchObject(gone);
    const own = await draft(author, cycle);
    const settlement = '019a0000-0000-7000-8000-0000000000bb' as SettlementId;
    await expect(author.call(proposals.changeProposal, { ...of(own), settlement })).rejects.toMatchObject({
      problem: { status: 409, reasons: ['proposals/settlement-unknown'] },
    });
  });
});

describe('a person', () => {
  it('finds what they wrote in every cycle, the last changed first', async () => {
    const first = await draft(author, cycle, { title: 'Бірінші' });
    const { id: second } = await aSubmitted(author, cycle);
    await author.call(proposals.changeProposal, { ...of(first), title: 'Соңғы' });
    expect((await author.call(proposals.listMyProposals, { community: village.slug })).proposals).toMatchObject([
      { id: first, as: 'author', number: null, status: 'draft', title: 'Соңғы' },
      { id: second, as: 'author', number: 1, status: 'submitted' },
    ]);
    expect((await (await aResident()).call(proposals.listMyProposals, { community: village.slug })).proposals).toEqual(
      [],
    );
  });

  it('keeps ten drafts at most, at the same moment too', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 14 }, () => draft(author, cycle, {})));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  });
});

describe('similar proposals', () => {
  const ideas = [
    ['Мектеп көшесіне шам орнату', 'Балалар мектепке жарық жолмен барады.'],
    ['Ойын алаңын салу', 'Балалар көшеде емес, алаңда ойнайды.'],
    ['Сумен жабдықтау желісін жөндеу', 'Әр үйге таза су барады.'],
    ['Ауыл клубының төбесін жөндеу', 'Той мен жиын жауында да өтеді.'],
    ['Қоқыс полигонын жою', 'Ауыл маңы таза болады.'],
    ['Аялдамаға күрке қою', 'Адамдар автобусты жауын мен желден қорғалып күтеді.'],
  ] as const;

  it.each([
    ['мектеп жолына жарык шам', 1],
    ['балалар ойын аланы', 2],
    ['ауыз су құбыры жөндеу, таза су', 3],
    ['клуб төбесі', 4],
    ['қоқыс жинайтын жер', 5],
    ['автобус аялдамасы', 6],
    ['Мектеп көшесін жарықтандыру Балалар кешке жарық көшемен жүреді', 1],
    ['Қоқыс жәшіктерін қою Көше таза болады', 5],
  ])('to «%s» are found, typed without Kazakh letters too', async (text, nearest) => {
    for (const [title, change] of ideas) await aProposal(house.owner, cycle, { status: 'submitted', title, change });
    const { proposals: alike } = await house.visitor(proposals.findSimilar, { ...where(cycle), text });
    expect(alike[0]?.number).toBe(nearest);
    expect(alike.length).toBeLessThanOrEqual(3);
  });

  it.each(['Мал дәрігеріне кабинет ашу', 'Көпір салу Өзеннің арғы бетіне көлік өтеді', ''])(
    'to «%s» are none',
    async (text) => {
      for (const [title, change] of ideas) await aProposal(house.owner, cycle, { status: 'submitted', title, change });
      expect((await house.visitor(proposals.findSimilar, { ...where(cycle), text })).proposals).toEqual([]);
    },
  );
});
