import { type Endpoint, type SentOf, spending } from '@ortaq/contract';
import type { Movement } from '@ortaq/domain/spending';

import type { Kept } from './document-field.tsx';
import type { Of } from './office-money.ts';

/** What the fields of a form say, by their names. */
export type Texts = Readonly<Record<string, string>>;

/** A number as people write it, with spaces, as the wire wants it. */
const bare = (text = ''): string => text.replace(/[\s-]/gu, '');

/** What every paper says. */
export const paperIn = ({ number = '', dated = '', note = '' }: Texts, document: Kept) => ({
  number,
  dated,
  note,
  document: document.sha256,
});

const termsIn = ({ supplierName = '', supplierNumber, plannedEnd = '', procurementNumber }: Texts) => ({
  supplier: { name: supplierName, number: bare(supplierNumber) },
  plannedEnd,
  ...(procurementNumber && { procurementNumber }),
});

/** Where a movement is entered. */
export const endpoints = {
  contract: spending.enterContract,
  acceptance: spending.enterAcceptance,
  payment: spending.enterPayment,
  release: spending.enterRelease,
} as const satisfies Record<Movement, Endpoint>;

interface Said {
  readonly texts: Texts;
  readonly amount: bigint;
  readonly document: Kept;
}

/** What is sent for a movement: the paper, and of what it is. */
export function enteredOf(movement: Movement, { work, contract }: Of, { texts, amount, document }: Said) {
  const paper = { ...paperIn(texts, document), amount: String(amount) };
  const target = contract ? { contract: contract.id } : { proposal: work.proposalId };
  return { ...target, ...paper, ...(movement === 'contract' && termsIn(texts)) } as unknown as Omit<
    SentOf<(typeof endpoints)[Movement]>,
    'community'
  >;
}
