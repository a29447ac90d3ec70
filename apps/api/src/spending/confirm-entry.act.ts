import type { InputOf, spending } from '@ortaq/contract';
import type { TransferId } from '@ortaq/domain/budget';
import { confirmationRules, leftFor, limitRules, type Movement, restOf, restRules } from '@ortaq/domain/spending';
import { obey } from '@ortaq/kernel';

import type { LedgerStore } from '../budget/ledger.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import {
  type DecidingFacts,
  decidingFacts,
  type DecidingStores,
  decidingStoresIn,
  decisionWitness,
  loadDeciding,
  verdictOn,
} from './deciding.ts';
import { shownExcess } from './entering.ts';
import type { KnownEntry, NewVerdict, Terms } from './entries.store.ts';

type Input = InputOf<typeof spending.confirmEntry>;

interface Facts extends DecidingFacts {
  /** What a reversal mirrors. */
  readonly mirrored: KnownEntry | null;
  readonly terms: Terms | null;
}

interface Confirmed {
  readonly entry: KnownEntry;
  readonly verdict: NewVerdict;
}

/** The second person has read the same sum on the paper: in this transaction, and not before, the money moves. */
export const confirmEntry: CycleAct<DecidingStores, Input, Facts, Confirmed> = {
  name: 'spending.confirmEntry',
  right: 'spending:confirm',
  stores: decidingStoresIn,

  async load(stores, input) {
    const facts = await loadDeciding(stores, input);
    const { reverses, contractId } = facts.entry;
    return {
      ...facts,
      mirrored: reverses && (await stores.entries.get(reverses)),
      terms: contractId && (await stores.entries.termsOf(contractId)),
    };
  },

  decide(facts, { amount: typed }, moment) {
    const { entry } = facts;
    obey(confirmationRules, { ...decidingFacts(facts, moment), amount: entry.amount, typed });
    obeyLimit(facts);
    return { entry, verdict: verdictOn(facts, 'confirmed', moment) };
  },

  async save({ ledger, entries }, { entry, verdict }) {
    await move(ledger, entry, verdict);
    await entries.decide(verdict);
  },

  witness: ({ entry }, facts) => ({
    ...decisionWitness(facts),
    amount: String(entry.amount),
    document: entry.document,
    ...(facts.terms && { supplier: facts.terms.supplierName, bin: facts.terms.supplierBin }),
    ...(entry.reverses && { mirrors: entry.reverses }),
  }),
};

function obeyLimit({ entry, held, mirrored }: Facts): void {
  const { kind, amount, contractId } = entry;
  if (kind !== 'reversal') {
    const left = held && leftFor(kind, held, contractId);
    return obey(limitRules[kind], { amount, left }, shownExcess(amount, left));
  }
  const rest = held && restOf(mirrored!.kind as Movement, held, contractId);
  return obey(restRules, { amount, rest }, shownExcess(amount, rest));
}

async function move(ledger: LedgerStore, entry: KnownEntry, { decidedBy }: NewVerdict): Promise<void> {
  const { kind, reverses, amount, document, cycleId, proposalId, contractId } = entry;
  const hands = { maker: entry.madeBy, checker: decidedBy };
  const posting = { id: idOf(entry.id), amount, hands, document };
  if (kind === 'reversal') return ledger.reverse({ ...posting, reverses: idOf(reverses!) });
  if (kind === 'release') return ledger.release({ ...posting, cycleId, proposalId });
  const post = { contract: ledger.contract, acceptance: ledger.accept, payment: ledger.pay }[kind];
  return post({ ...posting, cycleId, proposalId, contractId: contractId! });
}

const idOf = (entry: string): TransferId => entry as TransferId;
