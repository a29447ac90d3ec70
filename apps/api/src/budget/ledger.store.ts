import { type AccountKind, moneyOf, type ProjectMoney, type TransferId } from '@ortaq/domain/budget';
import type { CycleId } from '@ortaq/domain/cycles';
import { type Id, money } from '@ortaq/kernel';

import { found, refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { type Posting, post, refuseOverdraft } from './posting.ts';
import { TransferEntity } from './transfer.entity.ts';

type ProposalId = Id<'Proposal'>;

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
  /** Gives back to the envelope what a project does not need. */
  release(posting: Omit<ContractPosting, 'contractId'>): Promise<void>;
  /** Mirrors a transfer, once; both stay. */
  reverse(posting: Omit<Posting, 'amount'> & { readonly reverses: TransferId }): Promise<void>;
}

export const ledgerIn = (tx: Tx): LedgerStore => {
  const { manager, community, now } = tx;
  const communityId = community!.id;

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
      await post(tx, 'open', opening);
      for (const award of awards) await post(tx, 'adopt', { ...award, cycleId: opening.cycleId });
    },

    contract: (posting) => post(tx, 'contract', posting),
    accept: (posting) => post(tx, 'accept', posting),
    pay: (posting) => post(tx, 'pay', posting),
    release: (posting) => post(tx, 'release', posting),

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
