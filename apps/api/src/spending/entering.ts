import type { Right } from '@ortaq/domain';
import { excessOf } from '@ortaq/domain/budget';
import type { Cycle } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';
import { type ContractId, type EntryId, leftFor, type Movement, type PaperFacts, rivals } from '@ortaq/domain/spending';
import { type Money, minus, money } from '@ortaq/kernel';
import { dayOf } from '@ortaq/words';

import { ledgerIn, type LedgerStore } from '../budget/ledger.store.ts';
import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct, Moment } from '../platform/registrar.ts';
import type { Seals } from '../platform/seals.ts';
import type { Tx } from '../platform/tx.ts';
import { documentsIn, type DocumentsStore } from './documents.store.ts';
import {
  entriesIn,
  type EntriesStore,
  type KnownEntry,
  type NewEntry,
  type Project,
  type Terms,
} from './entries.store.ts';

export interface EnteringStores {
  readonly cycles: CyclesStore;
  readonly ledger: LedgerStore;
  readonly entries: EntriesStore;
  readonly documents: DocumentsStore;
  readonly seals: Seals;
}

export const enteringStoresIn = (tx: Tx): EnteringStores => ({
  cycles: cyclesIn(tx),
  ledger: ledgerIn(tx),
  entries: entriesIn(tx),
  documents: documentsIn(tx),
  seals: tx.seals,
});

/** What every paper says. */
export interface PaperIn {
  readonly number: string;
  readonly dated: string;
  readonly amount: Money;
  readonly document: string;
  readonly note: string;
}

/** Of which project, and under which contract. */
export interface Target {
  readonly proposalId: ProposalId;
  readonly contractId: ContractId | null;
}

export interface EnteringFacts extends Omit<PaperFacts, 'today' | 'dated'> {
  readonly cycle: Cycle;
  readonly project: Project;
  readonly contract: KnownEntry | null;
  /** What is left for it beside all that waits; null where the council set nothing aside. */
  readonly left: Money | null;
}

export interface Entered {
  readonly entry: NewEntry;
  readonly terms: Terms | undefined;
}

interface Spec<Input, Facts> {
  readonly name: `spending.${string}`;
  readonly right: Right;
  readonly kind: Movement;
  readonly load: (stores: EnteringStores, input: Input, moment: Moment) => Promise<Facts>;
  /** Obeys the rules of the movement; a contract answers with its terms. */
  readonly judge: (facts: Facts, input: Input, moment: Moment) => Terms | undefined;
}

/** A paper is entered: kept as it is, and no money moves before a second person has confirmed it. */
export const enteringAct = <Input extends PaperIn, Facts extends EnteringFacts>({
  name,
  right,
  kind,
  load,
  judge,
}: Spec<Input, Facts>): CycleAct<EnteringStores, Input, Facts, Entered> => ({
  name,
  right,
  stores: enteringStoresIn,
  load,

  decide(facts, input, moment) {
    const terms = judge(facts, input, moment);
    const id = moment.newId<EntryId>();
    const contractId = kind === 'contract' ? id : (facts.contract?.id ?? null);
    return { entry: { ...entryOf(facts, input, moment), id, kind, contractId, amount: input.amount }, terms };
  },

  save: ({ entries }, { entry, terms }) => entries.add(entry, terms),
  witness: ({ entry }, facts) => witnessOf(entry, facts),
});

/** What an entry says whatever its kind. */
export const entryOf = (
  { cycle, project }: Pick<EnteringFacts, 'cycle' | 'project'>,
  { number, dated, document, note }: Omit<PaperIn, 'amount'>,
  { actor, now }: Moment,
) => ({
  cycleId: cycle.id,
  proposalId: project.id,
  reverses: null,
  number,
  dated,
  note,
  document,
  madeBy: actor.personId!,
  madeAt: now,
});

/** The sum is left out: the second person, who reads this log as everybody does, is to find it on the paper. */
export const witnessOf = (entry: NewEntry, { cycle, project }: Pick<EnteringFacts, 'cycle' | 'project'>) => ({
  cycle: cycle.id,
  proposal: project.number,
  entry: entry.id,
  kind: entry.kind,
  number: entry.number,
  document: entry.document,
});

/** Everything that entering depends on, under the lock of the project's money. */
export async function loadEntering(
  { cycles, ledger, entries, documents }: EnteringStores,
  kind: Movement,
  { proposalId, contractId, ...paper }: Target & PaperIn,
): Promise<EnteringFacts> {
  const project = await entries.project(proposalId);
  const cycle = await cycles.get(project.cycleId);
  const held = await ledger.hold(proposalId);
  const waiting = await entries.waiting(rivals[kind], { proposalId, contractId });
  return {
    cycle,
    project,
    contract: contractId && (await entries.get(contractId)),
    left: held && atLeastNone(minus(leftFor(kind, held, contractId), waiting)),
    hasDocument: (await documents.find(paper.document)) !== null,
    isUsed: await entries.isUsed({ ...paper, kind, proposalId, contractId }),
  };
}

const atLeastNone = (amount: Money): Money => (amount < 0n ? money(0) : amount);

/** The facts of a paper as its rules ask for them. */
export const paperFacts = ({ hasDocument, isUsed }: EnteringFacts, { dated }: PaperIn, { now, community }: Moment) => ({
  dated,
  today: dayOf(now, community!.timeZone),
  hasDocument,
  isUsed,
});

/** Both numbers of an excess, where there is one. */
export const shownExcess = (amount: Money, left: Money | null) => (left === null ? {} : excessOf(amount, left));
