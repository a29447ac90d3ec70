import type { TransferId } from '@ortaq/domain/budget';
import { money } from '@ortaq/kernel';
import fc from 'fast-check';

import { Database } from '../platform/database.ts';
import { Files } from '../platform/files.ts';
import { uuidv7 } from '../platform/ids.ts';
import { Seals } from '../platform/seals.ts';
import { aCycle } from '../testing/a-cycle.ts';
import { aHouse } from '../testing/a-house.ts';
import { aProposal } from '../testing/a-proposal.ts';
import { aVillage } from '../testing/a-village.ts';
import { ledgerIn, type LedgerStore } from './ledger.store.ts';

const house = await aHouse();
const village = await aVillage(house.owner);
const [maker, checker] = [(await house.person()).id, (await house.person()).id];
afterAll(() => house.close());

const two = { maker, checker } as never;
const one = { maker, checker: null } as never;
const posting = (amount: number) => ({ id: uuidv7() as TransferId, amount: money(amount), hands: two, document: null });

const inLedger = <T>(work: (ledger: LedgerStore) => Promise<T>): Promise<T> =>
  house.app.get(Database).change(village.id as never, (manager, now) =>
    work(
      ledgerIn({
        manager,
        now,
        community: { id: village.id } as never,
        database: house.app.get(Database),
        seals: house.app.get(Seals),
        files: house.app.get(Files),
      }),
    ),
  );

/** An adopted project with one contract of 100 tiyn, all of it accepted. */
async function aContract(amount = 100) {
  const cycle = await aCycle(house.owner, village.id, { phase: 'spending', envelope: 1000n });
  const project = (await aProposal(house.owner, cycle, { cost: BigInt(amount) })).id;
  const scope = { cycleId: cycle.id, proposalId: project, contractId: uuidv7() } as never as {
    cycleId: never;
    proposalId: never;
    contractId: string;
  };
  await inLedger(async (ledger) => {
    const opening = { ...posting(1000), hands: one, cycleId: scope.cycleId };
    await ledger.adopt(opening, [{ ...posting(amount), hands: one, proposalId: scope.proposalId }]);
    await ledger.contract({ ...posting(amount), ...scope });
    await ledger.accept({ ...posting(amount), ...scope });
  });
  return scope;
}

describe('the ledger', () => {
  it('never pays more than was accepted, whatever races', async () => {
    const scope = await aContract(100);
    const tries = Array.from({ length: 8 }, () => inLedger((ledger) => ledger.pay({ ...posting(30), ...scope })));
    const ended = await Promise.allSettled(tries);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    for (const each of ended)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ reasons: ['budget/overdraft'] });
    const held = await inLedger((ledger) => ledger.hold(scope.proposalId));
    expect(held).toMatchObject({ adopted: 100n, contracted: 100n, accepted: 100n, paid: 90n });
  });

  it('refuses a payment by one person alone', async () => {
    const scope = await aContract();
    await expect(inLedger((ledger) => ledger.pay({ ...posting(1), ...scope, hands: one }))).rejects.toThrow(
      /transfer_two_people/,
    );
    const alone = { maker, checker: maker } as never;
    await expect(inLedger((ledger) => ledger.pay({ ...posting(1), ...scope, hands: alone }))).rejects.toThrow(
      /transfer_two_people/,
    );
  });

  it('corrects by a mirrored transfer, once', async () => {
    const scope = await aContract();
    const mistake = posting(40);
    await inLedger((ledger) => ledger.pay({ ...mistake, ...scope }));
    const undo = () => inLedger((ledger) => ledger.reverse({ ...posting(0), reverses: mistake.id }));
    await undo();
    expect(await inLedger((ledger) => ledger.hold(scope.proposalId))).toMatchObject({ paid: 0n, accepted: 100n });
    await expect(undo()).rejects.toMatchObject({ reasons: ['budget/reversed-already'] });
  });

  it('opens an envelope with its very sum and sets no more aside than it holds', async () => {
    const cycle = await aCycle(house.owner, village.id, { phase: 'spending', envelope: 1000n });
    const project = (await aProposal(house.owner, cycle, {})).id as never;
    const open = (amount: number, award: number) =>
      inLedger((ledger) =>
        ledger.adopt({ ...posting(amount), hands: one, cycleId: cycle.id as never }, [
          { ...posting(award), hands: one, proposalId: project },
        ]),
      );
    await expect(open(999, 1)).rejects.toThrow(/transfer_opens_envelope/);
    await expect(open(1000, 1001)).rejects.toMatchObject({ reasons: ['budget/overdraft'] });
  });

  it('keeps both sides equal and nothing overdrawn through any sequence of payments', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 }), async (amounts) => {
        const scope = await aContract(100);
        let paid = 0;
        for (const amount of amounts) {
          const accepts = paid + amount <= 100;
          const [attempt] = await Promise.allSettled([
            inLedger((ledger) => ledger.pay({ ...posting(amount), ...scope })),
          ]);
          expect(attempt).toMatchObject(accepts ? {} : { reason: { reasons: ['budget/overdraft'] } });
          expect(attempt.status).toBe(accepts ? 'fulfilled' : 'rejected');
          if (accepts) paid += amount;
        }
        const [sides] = await house.owner.query<{ debit: string; credit: string; moved: string }[]>(
          `select sum(debit) as debit, sum(credit) as credit, (select sum(amount) from budget.transfer) as moved from budget.account`,
        );
        expect(sides).toMatchObject({ debit: sides!.moved, credit: sides!.moved });
      }),
      { numRuns: 8 },
    );
  });

  it.each(['update', 'delete', 'truncate'])('refuses to %s a transfer', async (verb) => {
    const sql = {
      update: 'update budget.transfer set amount = 1',
      delete: 'delete from budget.transfer',
      truncate: 'truncate budget.transfer',
    };
    await expect(house.app.get(Database).app.query(sql[verb as 'update'])).rejects.toThrow(
      /permission denied|append-only/,
    );
  });
});
