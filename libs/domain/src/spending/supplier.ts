import { isBin, isIin } from '../identity/iin.ts';

/** Who was contracted. The number of a company is public; that of a sole trader is a person's and is never shown. */
export type SupplierKind = 'company' | 'sole-trader';

/** What kind of supplier a number names; null for twelve digits that nobody was given. */
export function supplierKindOf(number: string): SupplierKind | null {
  if (isBin(number)) return 'company';
  return isIin(number) ? 'sole-trader' : null;
}
