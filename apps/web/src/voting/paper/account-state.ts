import { addsUp, foundIn } from '@ortaq/domain/voting';

import type { Account } from './paper-types.ts';

/** A whole number as typed, or null. */
export const wholeOf = (text: string): number | null => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null);

/** What is written into the fields of the account. */
export interface Written {
  readonly spoiled: string;
  readonly unreturned: string;
}

export interface Sum {
  readonly account: Account;
  readonly found: number;
  readonly isEven: boolean;
}

/** How the account stands with what is written; null while a field is no number. */
export function sumOf(known: Account, { spoiled, unreturned }: Written): Sum | null {
  const [broken, away] = [wholeOf(spoiled), wholeOf(unreturned)];
  if (broken === null || away === null) return null;
  const account = { ...known, spoiled: broken, unreturned: away };
  return { account, found: foundIn(account), isEven: addsUp(account) };
}
