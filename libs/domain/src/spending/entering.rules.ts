import { type Money, rule } from '@ortaq/kernel';

import type { EntryState, Movement } from './entry.ts';
import type { SupplierKind } from './supplier.ts';

/** What the paper behind an entry depends on. */
export interface PaperFacts {
  /** Civil dates, YYYY-MM-DD. */
  readonly dated: string;
  readonly today: string;
  /** The scan is kept. */
  readonly hasDocument: boolean;
  /** Another entry that stands or waits rests on the same number or the same scan. */
  readonly isUsed: boolean;
}

/** A movement against what is left for it; null where the council set nothing aside. */
export interface LimitFacts {
  readonly amount: Money;
  readonly left: Money | null;
}

const paper = rule<PaperFacts>();

// prettier-ignore
export const paperRules = [
  paper('spending/document-unknown', (f) => f.hasDocument),
  paper('spending/dated-ahead',      (f) => f.dated <= f.today),
  paper('spending/paper-twice',      (f) => !f.isUsed),
];

const limit = rule<LimitFacts>();
const fits = ({ amount, left }: LimitFacts): boolean => left === null || amount <= left;

const adopted = limit('spending/nothing-adopted', ({ left }) => left !== null);

/** No movement takes more than has reached the stage before it. The ledger holds the same against every race. */
// prettier-ignore
export const limitRules = {
  contract:   [adopted, limit('spending/over-plan', fits)],
  acceptance: [adopted, limit('spending/over-contract', fits)],
  payment:    [adopted, limit('spending/over-accepted', fits)],
  release:    [adopted, limit('spending/over-rest', fits)],
} as const satisfies Record<Movement, unknown>;

export interface ContractFacts extends PaperFacts, LimitFacts {
  readonly supplier: SupplierKind | null;
  readonly plannedEnd: string;
}

const contract = rule<ContractFacts>();

// prettier-ignore
export const contractRules = [
  contract('spending/supplier-number-wrong', (f) => f.supplier !== null),
  contract('spending/end-before-signing',    (f) => f.dated <= f.plannedEnd),
  ...paperRules,
  ...limitRules.contract,
];

/** The contract under which work is accepted and paid. */
export interface UnderContract {
  readonly contract: { readonly state: EntryState; readonly dated: string };
}

const under = rule<UnderContract & PaperFacts>();

// prettier-ignore
const underContractRules = [
  under('spending/contract-not-standing', (f) => f.contract.state === 'confirmed'),
  under('spending/dated-before-contract', (f) => f.contract.dated <= f.dated),
];

export const acceptanceRules = [...underContractRules, ...paperRules, ...limitRules.acceptance];

export const paymentRules = [...underContractRules, ...paperRules, ...limitRules.payment];

export const releaseRules = [...paperRules, ...limitRules.release];
