import type { AnyPage } from '../platform/page.ts';
import { contractPage } from './contract.page.tsx';
import { moneyPage } from './money.page.tsx';
import { workPage } from './work.page.tsx';

/** What everybody may see of the money. */
export const spendingPages: readonly AnyPage[] = [moneyPage, contractPage, workPage];
