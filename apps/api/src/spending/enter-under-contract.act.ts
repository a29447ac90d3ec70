import { acceptanceRules, type ContractId, paymentRules } from '@ortaq/domain/spending';
import { obey } from '@ortaq/kernel';

import { found } from '../platform/refuse-on.ts';
import {
  enteringAct,
  type EnteringFacts,
  type EnteringStores,
  loadEntering,
  type PaperIn,
  paperFacts,
  shownExcess,
} from './entering.ts';
import type { KnownEntry } from './entries.store.ts';

type Input = PaperIn & { readonly contract: ContractId };

interface Facts extends EnteringFacts {
  readonly contract: KnownEntry;
}

const loadUnder =
  (kind: 'acceptance' | 'payment') =>
  async (stores: EnteringStores, { contract: contractId, ...paper }: Input): Promise<Facts> => {
    const proposalId = await stores.entries.proposalOf(contractId);
    const facts = await loadEntering(stores, kind, { ...paper, proposalId, contractId });
    return { ...facts, contract: found(facts.contract?.kind === 'contract' ? facts.contract : null) };
  };

/** Work was done and accepted. */
export const enterAcceptance = enteringAct<Input, Facts>({
  name: 'spending.enterAcceptance',
  right: 'acceptance:enter',
  kind: 'acceptance',
  load: loadUnder('acceptance'),
  judge(facts, input, moment) {
    const { contract, left } = facts;
    const known = { ...paperFacts(facts, input, moment), contract, amount: input.amount, left };
    obey(acceptanceRules, known, shownExcess(input.amount, left));
    return undefined;
  },
});

/** Accepted work was paid for. */
export const enterPayment = enteringAct<Input, Facts>({
  name: 'spending.enterPayment',
  right: 'payment:enter',
  kind: 'payment',
  load: loadUnder('payment'),
  judge(facts, input, moment) {
    const { contract, left } = facts;
    const known = { ...paperFacts(facts, input, moment), contract, amount: input.amount, left };
    obey(paymentRules, known, shownExcess(input.amount, left));
    return undefined;
  },
});
