import type { TransferId } from '@ortaq/domain/budget';
import type { CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';
import type { ContractId, Decision, EntryId, EntryKind, EntryState, Movement } from '@ortaq/domain/spending';
import { type Money, money } from '@ortaq/kernel';

import type { PersonId } from '../platform/actor.ts';
import { found, refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { ContractEntity } from './contract.entity.ts';
import { EntryEntity } from './entry.entity.ts';
import { VerdictEntity } from './verdict.entity.ts';

/** An adopted project as its papers name it. */
export interface Project {
  readonly id: ProposalId;
  readonly cycleId: CycleId;
  readonly number: number;
}

export interface NewEntry {
  readonly id: EntryId;
  readonly cycleId: CycleId;
  readonly proposalId: ProposalId;
  readonly contractId: ContractId | null;
  readonly kind: EntryKind;
  readonly reverses: EntryId | null;
  readonly number: string;
  readonly dated: string;
  readonly amount: Money;
  readonly note: string;
  readonly document: string;
  readonly madeBy: PersonId;
  readonly madeAt: Date;
}

/** An entry with what became of it. */
export interface KnownEntry extends NewEntry {
  readonly state: EntryState;
}

/** With whom, and until when. */
export interface Terms {
  readonly supplierName: string;
  readonly supplierBin: string | null;
  readonly supplierMark: Buffer | null;
  readonly plannedEnd: string;
  readonly procurementNumber: string | null;
}

export interface NewVerdict {
  readonly entryId: EntryId;
  readonly madeBy: PersonId;
  readonly decision: Decision;
  readonly reason: string;
  readonly decidedBy: PersonId;
  readonly decidedAt: Date;
}

export type Paper = Pick<NewEntry, 'proposalId' | 'contractId' | 'kind' | 'number' | 'dated' | 'document'>;

/** Read under the lock of the project's money, so that no two acts decide on the same state. */
export interface EntriesStore {
  project(id: ProposalId): Promise<Project>;
  proposalOf(id: EntryId): Promise<ProposalId>;
  get(id: EntryId): Promise<KnownEntry>;
  termsOf(contract: ContractId): Promise<Terms>;
  /** What waits of these movements for the project, or under the contract. */
  waiting(kinds: readonly Movement[], of: Pick<Paper, 'proposalId' | 'contractId'>): Promise<Money>;
  /** Whether an entry that waits or stands rests on the same number or the same scan. */
  isUsed(paper: Paper): Promise<boolean>;
  isBeingReversed(id: EntryId): Promise<boolean>;
  add(entry: NewEntry, terms?: Terms): Promise<void>;
  decide(verdict: NewVerdict): Promise<void>;
}

export const entriesIn = (tx: Tx): EntriesStore => {
  const { manager, community } = tx;
  const communityId = community!.id;
  return {
    ...askingOf(tx),

    async add({ amount, ...entry }, terms) {
      await manager.insert(EntryEntity, { communityId, ...entry, amount: String(amount) });
      if (terms) await manager.insert(ContractEntity, { communityId, id: entry.id, ...terms });
    },

    async decide(verdict) {
      const transferId = verdict.decision === 'confirmed' ? (verdict.entryId as string as TransferId) : null;
      await refuseOn('verdict_once', 'spending/decided-already', () =>
        refuseOn('verdict_two_people', 'spending/own-entry', () =>
          manager.insert(VerdictEntity, { communityId, ...verdict, transferId }),
        ),
      );
    },
  };
};

const askingOf = ({ manager, community }: Tx): Omit<EntriesStore, 'add' | 'decide'> => {
  const one = async <Row>(sql: string, given: readonly unknown[]): Promise<Row> =>
    found((await manager.query<Row[]>(sql, [...given]))[0]);

  return {
    project: (id) =>
      one('select id, cycle_id as "cycleId", number from proposals.proposal where id = $1 and number is not null', [
        id,
      ]),

    proposalOf: async (id) =>
      (
        await one<Pick<NewEntry, 'proposalId'>>(
          `select proposal_id as "proposalId" from spending.entry where id = $1`,
          [id],
        )
      ).proposalId,

    async get(id) {
      const row = await one<Omit<KnownEntry, 'amount'> & { readonly amount: string }>(entrySql, [id]);
      return { ...row, amount: money(row.amount) };
    },

    termsOf: async (id) => found(await manager.findOneBy(ContractEntity, { communityId: community!.id, id })),

    waiting: async (kinds, { proposalId, contractId }) =>
      money((await one<{ sum: string }>(waitingSql, [proposalId, contractId, kinds])).sum),

    isUsed: async ({ kind, document, number, dated, proposalId, contractId }) =>
      (await one<{ used: boolean }>(usedSql, [kind, document, number, dated, proposalId, contractId])).used,

    isBeingReversed: async (id) =>
      (
        await one<{ waits: boolean }>(
          `select exists (select from spending.record where reverses = $1 and state = 'waiting') as waits`,
          [id],
        )
      ).waits,
  };
};

const entrySql = `
  select id, cycle_id as "cycleId", proposal_id as "proposalId", contract_id as "contractId", kind, reverses, number, dated, amount,
         note, document, made_by as "madeBy", made_at as "madeAt", state
  from spending.record where id = $1`;

const waitingSql = `
  select coalesce(sum(amount), 0) as sum from spending.record
  where proposal_id = $1 and ($2::uuid is null or contract_id = $2) and kind = any($3) and state = 'waiting'`;

/** A contract's number is its own in the village, a payment order's on its day; acts are counted under their contract. */
const usedSql = `
  select exists (
    select from spending.record
    where kind = $1 and state in ('waiting', 'confirmed')
      and (document = $2 or number = $3 and case kind
             when 'contract' then true
             when 'payment' then dated = $4::date
             else proposal_id = $5 and contract_id is not distinct from $6::uuid end)) as used`;
