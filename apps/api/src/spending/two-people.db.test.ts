import { spending } from '@ortaq/contract';

import { uuidv7 } from '../platform/ids.ts';
import { aSpending } from '../testing/a-spending.ts';

const { house, village, clerk, akim, both, works, enter, make, confirm, logged } = await aSpending();
const community = village.slug;
afterAll(() => house.close());

const refused = (...reasons: string[]) => ({ problem: { status: 409, reasons } });
const room = (of: Awaited<ReturnType<typeof works>>, by = akim) =>
  by.call(spending.readRoom, { community, cycle: of.cycle.id });

describe('an entry', () => {
  it('is not confirmed by the one who made it', async () => {
    const of = await works();
    const entry = await enter.contract(of, 500, { by: both });
    await expect(confirm(entry, 500, both)).rejects.toMatchObject(refused('spending/own-entry'));
    await confirm(entry, 500);
  });

  it('is not confirmed by the one who made it even behind the rules, nor without its transfer', async () => {
    const of = await works();
    const entry = await enter.contract(of, 500);
    const verdict = (by: string, transfer: string | null) =>
      house.owner.query(
        `insert into spending.verdict (community_id, entry_id, made_by, decision, reason, decided_by, decided_at, transfer_id)
         values ($1, $2, $3, 'confirmed', '', $4, now(), $5)`,
        [village.id, entry, clerk.id, by, transfer],
      );
    await expect(verdict(clerk.id, entry)).rejects.toThrow(/verdict_two_people|verdict_is_transfer|transfer is not/);
    await expect(verdict(akim.id, null)).rejects.toThrow(/verdict_moves_money|transfer is not/);
    await expect(verdict(akim.id, entry)).rejects.toThrow(/transfer is not/);
  });

  it('is confirmed by the sum that the second person reads on the paper; a refusal does not tell the first one’s', async () => {
    const of = await works();
    const entry = await enter.contract(of, 777);
    const attempt = await confirm(entry, 778).catch((error: unknown) => error);
    expect(attempt).toMatchObject(refused('spending/amount-differs'));
    expect(JSON.stringify(attempt)).not.toContain('777');
    await confirm(entry, 777);
  });

  it('does not tell its sum to the second person, neither in the room nor in the log', async () => {
    const of = await works();
    await enter.contract(of, 777);
    expect((await room(of)).waiting).toMatchObject([
      { amount: null, isOwn: false, supplier: { name: '«Нұрлы Көше» ЖШС' } },
    ]);
    expect((await room(of, clerk)).waiting).toMatchObject([{ amount: '777', isOwn: true }]);
    expect(JSON.stringify(await room(of))).not.toContain('777');
    expect(JSON.stringify(await logged('spending.enterContract'))).not.toContain('777');
  });

  it('is decided once, whoever comes together', async () => {
    const of = await works();
    const entry = await enter.contract(of, 500);
    const tries = await Promise.allSettled([
      ...Array.from({ length: 4 }, () => confirm(entry, 500)),
      akim.call(spending.rejectEntry, { community, entry, reason: 'Файл оқылмайды' }),
      clerk.call(spending.withdrawEntry, { community, entry, reason: 'Қате' }),
    ]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await house.owner.query('select from spending.verdict where entry_id = $1', [entry])).toHaveLength(1);
  });

  it('comes back with a reason, moves nothing, and the paper may be entered again', async () => {
    const of = await works();
    const entry = await enter.contract(of, 500, { number: '27-04/7' });
    await akim.call(spending.rejectEntry, { community, entry, reason: 'Сомасы шарттағыдай емес' });
    expect(await room(of, clerk)).toMatchObject({
      waiting: [],
      works: [{ contracted: '0' }],
      returned: [{ number: '27-04/7', decision: 'rejected', reason: 'Сомасы шарттағыдай емес' }],
    });
    await make.contract(of, 450, { number: '27-04/7' });
  });

  it('is taken back only by the one who made it', async () => {
    const of = await works();
    const entry = await enter.contract(of, 500);
    const withdraw = (by: typeof clerk) => by.call(spending.withdrawEntry, { community, entry, reason: 'Қате' });
    await expect(withdraw(both)).rejects.toMatchObject(refused('spending/not-own-entry'));
    await withdraw(clerk);
    await expect(confirm(entry, 500)).rejects.toMatchObject(refused('spending/decided-already'));
  });

  it.each(['update', 'delete', 'truncate'])('is never changed by %s', async (verb) => {
    const sql = {
      update: 'update spending.entry set amount = 1',
      delete: 'delete from spending.entry',
      truncate: 'truncate spending.entry cascade',
    };
    await make.contract(await works(), 1);
    await expect(house.owner.query(sql[verb as 'update'])).rejects.toThrow(/append-only/);
  });

  it('of another village does not exist', async () => {
    const elsewhere = { office: 'akim', kato: '981230000' } as const;
    await house.owner.query(
      `insert into communities.community (id, slug, kato, name_kk, name_ru, name_en, time_zone, profile)
       select $1, 'bulaq', '981230000', name_kk, name_ru, name_en, time_zone, profile from communities.community where slug = 'samal'`,
      [uuidv7()],
    );
    const stranger = await house.person({ offices: [elsewhere] });
    const entry = await enter.contract(await works(), 500);
    const asked = { community: 'bulaq', entry, amount: '500' };
    await expect(stranger.call(spending.confirmEntry, asked)).rejects.toMatchObject({ problem: { status: 404 } });
    const contract = { community: 'bulaq', contract: entry };
    await expect(house.visitor(spending.readContract, contract)).rejects.toMatchObject({ problem: { status: 404 } });
  });
});
