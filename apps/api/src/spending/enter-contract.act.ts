import type { InputOf, spending } from '@ortaq/contract';
import { contractRules, supplierKindOf } from '@ortaq/domain/spending';
import { obey } from '@ortaq/kernel';

import { enteringAct, type EnteringFacts, loadEntering, paperFacts, shownExcess } from './entering.ts';

type Input = InputOf<typeof spending.enterContract>;

interface Facts extends EnteringFacts {
  /** Keyed mark of the supplier's number, which alone is kept of a sole trader's. */
  readonly mark: Buffer;
}

/** A contract was signed for an adopted project. */
export const enterContract = enteringAct<Input, Facts>({
  name: 'spending.enterContract',
  right: 'contract:enter',
  kind: 'contract',

  load: async (stores, { proposal, supplier, ...paper }) => ({
    ...(await loadEntering(stores, 'contract', { ...paper, proposalId: proposal, contractId: null })),
    mark: stores.seals.mark(supplier.number),
  }),

  judge(facts, input, moment) {
    const { supplier, plannedEnd, procurementNumber = null, amount } = input;
    const kind = supplierKindOf(supplier.number);
    const { left, mark } = facts;
    const known = { ...paperFacts(facts, input, moment), supplier: kind, plannedEnd, amount, left };
    obey(contractRules, known, shownExcess(amount, left));
    return {
      supplierName: supplier.name,
      supplierBin: kind === 'company' ? supplier.number : null,
      supplierMark: kind === 'company' ? null : mark,
      plannedEnd,
      procurementNumber,
    };
  },
});
