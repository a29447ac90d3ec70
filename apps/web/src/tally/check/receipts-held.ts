import type { GivenReceipt } from '@ortaq/token/bundle';
import { readReceiptCode } from '@ortaq/words';

import { receiptHeld, votesHeld } from '../../voting/token/held.ts';

/** Receipts of this vote that lie in this browser. They stay in it: the check runs here. */
export const receiptsHeld = (cycle: string): GivenReceipt[] =>
  votesHeld(cycle).flatMap((name) => {
    const receipt = receiptHeld(name);
    return receipt ? [{ ...receipt, number: readReceiptCode(receipt.code) }] : [];
  });
