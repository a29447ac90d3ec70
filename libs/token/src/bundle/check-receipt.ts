import { receiptFrom, type ReceiptNumber } from '@ortaq/domain/voting';
import { same, sha256 } from '@ortaq/log';

import { ballotHash } from '../ballot.ts';
import { fromBase64url } from '../base64url.ts';
import { isReceiptOf } from '../receipt.ts';
import { absent, failed, type Finding, firstOf, ok } from './finding.ts';
import type { Bundle } from './read-bundle.ts';

/** A receipt as the box gave it, bytes in base64url; its code, read, says which token it is of. */
export interface GivenReceipt {
  readonly hash: string;
  readonly seq: number;
  readonly signature: string;
  readonly number: ReceiptNumber | null;
}

const numberOf = (key: string): ReceiptNumber | null => {
  const bytes = fromBase64url(key);
  return bytes && receiptFrom(sha256(bytes));
};

async function checkReceipt({ manifest, ballots }: Bundle, receipt: GivenReceipt): Promise<Finding> {
  const [box, hash, signature] = [manifest.box, receipt.hash, receipt.signature].map(fromBase64url);
  const said = box && hash && signature && { election: manifest.election, hash, seq: receipt.seq };
  if (!said || !(await isReceiptOf(box, said, signature))) return failed('receipt-false');
  if (manifest.isWithheld) return absent('withheld');
  const isThere = ballots.some(
    ({ ballot }) => ballot.seq === receipt.seq && same(ballotHash(ballot.ballot), said.hash),
  );
  const isSuperseded = () =>
    ballots.some(({ ballot }) => ballot.seq > receipt.seq && numberOf(ballot.key) === receipt.number);
  return isThere || isSuperseded() ? ok : failed('receipt-dropped');
}

/** V9: the box signed each, and its ballot is there, or a later one by the same token. Anything else proves that one was dropped. */
export async function checkReceipts(bundle: Bundle, receipts: readonly GivenReceipt[]): Promise<Finding> {
  if (receipts.length === 0) return absent('no-receipt');
  return firstOf(await Promise.all(receipts.map((each) => checkReceipt(bundle, each))));
}
