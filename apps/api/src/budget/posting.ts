import {
  type AccountId,
  type AccountKind,
  flows,
  type Hands,
  type TransferAct,
  type TransferId,
} from '@ortaq/domain/budget';
import type { CycleId } from '@ortaq/domain/cycles';
import type { Id, Money } from '@ortaq/kernel';

import { uuidv7 } from '../platform/ids.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { TransferEntity } from './transfer.entity.ts';

/** One movement of money; the id makes it happen once. */
export interface Posting {
  readonly id: TransferId;
  readonly amount: Money;
  readonly hands: Hands;
  /** SHA-256 of the paper that it rests on, hex. */
  readonly document: string | null;
}

/** Whose account: of the cycle, of a project in it, of a contract of that. */
export interface Scope {
  readonly cycleId: CycleId;
  readonly proposalId?: Id<'Proposal'>;
  readonly contractId?: string;
}

/** An account is named by what it holds and whose it is. */
const ownersOf = (kind: AccountKind, { cycleId, proposalId, contractId }: Scope) => {
  if (kind === 'source' || kind === 'envelope') return [cycleId, kind, null, null];
  return [cycleId, kind, proposalId, kind === 'adopted' ? null : contractId];
};

export const refuseOverdraft = <T>(work: () => Promise<T>): Promise<T> =>
  refuseOn('account_no_overdraft', 'budget/overdraft', work);

async function accountOf({ manager, community }: Tx, kind: AccountKind, scope: Scope): Promise<AccountId> {
  const owners = [community!.id, ...ownersOf(kind, scope)];
  await manager.query(
    `insert into budget.account (community_id, cycle_id, kind, proposal_id, contract_id, id) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [...owners, uuidv7()],
  );
  const rows = await manager.query<{ id: AccountId }[]>(
    `select id from budget.account
     where community_id = $1 and cycle_id = $2 and kind = $3 and proposal_id is not distinct from $4 and contract_id is not distinct from $5`,
    owners,
  );
  return rows[0]!.id;
}

/** Moves money between two accounts, which come to be when money first reaches them. */
export async function post(tx: Tx, act: TransferAct, posting: Posting & Scope): Promise<void> {
  const { id, amount, hands, document, ...scope } = posting;
  const debitAccount = await accountOf(tx, flows[act].from, scope);
  const creditAccount = await accountOf(tx, flows[act].to, scope);
  const row = {
    communityId: tx.community!.id,
    id,
    debitAccount,
    creditAccount,
    amount: String(amount),
    act,
    ...hands,
    document,
    at: tx.now,
  };
  await refuseOverdraft(() => tx.manager.insert(TransferEntity, row));
}
