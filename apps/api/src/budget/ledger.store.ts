import {
  type AccountId,
  type AccountKind,
  flows,
  type Hands,
  moneyOf,
  type ProjectMoney,
  type TransferAct,
  type TransferId,
} from '@ortaq/domain/budget';
import type { CycleId } from '@ortaq/domain/cycles';
import { type Id, type Money, money } from '@ortaq/kernel';

import { uuidv7 } from '../platform/ids.ts';
import { uuidv7 } from '../platform/ids.ts';
import { found, refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { TransferEntity } from './transfer.entity.ts';

type ProposalId = Id<'Proposal'>;

/** One movement of money; the id makes it happen once. */
export interface Posting {
  readonly id: TransferId;
  readonly amount: Money;
  readonly hands: Hands;
  /** SHA-256 of the paper that it rests on, hex. */
  readonly document: string | null;
}

/** Money that the council sets aside for a project. */
export interface Award extends Posting {
  readonly proposalId: ProposalId;
}

interface ContractPosting extends Posting {
  readonly cycleId: CycleId;
  readonly proposalId: ProposalId;
  readonly contractId: string;
}

/** Double entry. What would overdraw an account is refused by the database, even where two acts race. */
export interface LedgerStore {
  /** A project's money, held until the act is committed; null when nothing was adopted for it. */
  hold(proposalId: ProposalId): Promise<ProjectMoney | null>;
  /** Opens the envelope of a cycle, once, and sets aside what each winner takes. */
  adopt(opening: Posting & { readonly cycleId: CycleId }, awards: readonly Award[]): Promise<void>;
  contract(posting: ContractPosting): Promise<void>;
  accept(posting: ContractPosting): Promise<void>;
  pay(posting: ContractPosting): Promise<void>;
  /** Mirrors a transfer, once; both stay. */
  reverse(posting: Omit<Posting, 'amount'> & { readonly reverses: TransferId }): Promise<void>;
}

interface Scope {
  readonly cycleId: CycleId;
  readonly proposalId?: ProposalId;
  readonly contractId?: string;
}

/** An account is named by what it holds and whose it is: of the cycle, of a project in it, of a contract of that. */
const ownersOf = (kind: AccountKind, { cycleId, proposalId, contractId }: Scope) => {
  if (kind === 'source' || kind === 'envelope') return [cycleId, kind, null, null];
  return [cycleId, kind, proposalId, kind === 'adopted' ? null : contractId];
};

const refuseOverdraft = <T>(work: () => Promise<T>): Promise<T> =>
  refuseOn('account_no_overdraft', 'budget/overdraft', work);

export const ledgerIn = ({ manager, community, now }: Tx): LedgerStore => {
  const communityId = community!.id;

  async function account(kind: AccountKind, scope: Scope): Promise<AccountId> {
    const owners = [communityId, ...ownersOf(kind, scope)];
    await manager.query(
      `insert into budget.account (community_id, cycle_id, kind, proposal_id, contract_id, id) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [...named, uuidv7()],
    );
    const rows = await manager.query<{ id: AccountId }[]>(
      `select id from budget.account
       where community_id = $1 and cycle_id = $2 and kind = $3 and proposal_id is not distinct from $4 and contract_id is not distinct from $5`,
      owners,
    );
    return rows[0]!.id;
  }

  async function post(act: TransferAct, { id, amount, hands, document, ...scope }: Posting & Scope): Promise<void> {
    const debitAccount = await account(flows[act].from, scope);
    const creditAccount = await account(flows[act].to, scope);
    const row = {
      communityId,
      id,
      debitAccount,
      creditAccount,
      amount: String(amount),
      act,
      ...hands,
      document,
      at: now,
    };
    await refuseOverdraft(() => manager.insert(TransferEntity, row));
  }

  return {
    async hold(proposalId) {
      await manager.query('select budget.hold($1)', [proposalId]);
      const rows = await manager.query<BalanceRow[]>(
        `select cycle_id as "cycleId", kind, contract_id as "contractId", credit - debit as held from budget.account where proposal_id = $1`,
        [proposalId],
      );
      return rows[0]
        ? moneyOf(
            rows[0].cycleId,
            rows.map((row) => ({ ...row, amount: money(row.held) })),
          )
        : null;
    },

    async adopt(opening, awards) {
      await post('open', opening);
      for (const award of awards) await post('adopt', { ...award, cycleId: opening.cycleId });
    },

    contract: (posting) => post('contract', posting),
    accept: (posting) => post('accept', posting),
    pay: (posting) => post('pay', posting),

    async reverse({ id, reverses, hands, document }) {
      const { act, amount, debitAccount, creditAccount } = found(
        await manager.findOneBy(TransferEntity, { communityId, id: reverses }),
      );
      const mirrored = { act, amount, debitAccount: creditAccount, creditAccount: debitAccount };
      const row = { communityId, id, ...mirrored, reverses, ...hands, document, at: now };
      await refuseOn('transfer_reversed_once', 'budget/reversed-already', () =>
        refuseOverdraft(() => manager.insert(TransferEntity, row)),
      );
    },
  };
};

interface BalanceRow {
  readonly cycleId: CycleId;
  readonly kind: AccountKind;
  readonly contractId: string | null;
  readonly held: string;
}
