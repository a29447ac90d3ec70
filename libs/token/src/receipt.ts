import { type Bytes, isSignedBy, signBytes, toHex, utf8 } from '@ortaq/log';

/** What the ballot box says it holds: which ballot, by its hash, as which version under its token. */
export interface Receipt {
  readonly election: string;
  readonly hash: Bytes;
  readonly seq: number;
}

export const receiptText = ({ election, hash, seq }: Receipt): Bytes =>
  utf8(`ortaq/receipt/v1\0${election}\0${seq}\0${toHex(hash)}`);

/** By the Ed25519 key of the box, after the ballot is safe. Who holds it can show that a ballot was dropped. */
export const signReceipt = (boxKey: CryptoKey, receipt: Receipt): Promise<Bytes> =>
  signBytes(boxKey, receiptText(receipt));

/** Whether the box with this public key gave the receipt. */
export const isReceiptOf = (boxKey: Bytes, receipt: Receipt, signature: Bytes): Promise<boolean> =>
  isSignedBy(boxKey, receiptText(receipt), signature);
