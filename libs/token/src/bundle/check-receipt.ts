import { receiptFrom, type ReceiptNumber } from '@ortaq/domain/voting';
import { same, sha256 } from '@ortaq/log';

import { ballotHash } from '../ballot.ts';
import { fromBase64url } from '../base64url.ts';
import { isReceiptOf } from '../receipt.ts';
import { absent, failed, type Finding, ok } from './finding.ts';
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

/** V9: the box signed it, and the ballot is there, or a later one by the same token. Anything else proves that one was dropped. */
export async function checkReceipt({ manifest, ballots }: Bundle, receipt: GivenReceipt | null): Promise<Finding> {
  if (!receipt) return absent('no-receipt');
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
