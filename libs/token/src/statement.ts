import { type Bytes, isSignedBy, signBytes, utf8 } from '@ortaq/log';

/** What the house of another issuer says when a vote is over: which vote it was, and how many tokens it stamped. */
export interface Statement {
  readonly election: string;
  readonly issued: number;
  /** `voteHash` of what it stamped for, hex. */
  readonly vote: string;
}

const statementText = ({ election, issued, vote }: Statement): Bytes =>
  utf8(`ortaq/statement/v1\0${election}\0${issued}\0${vote}`);

/** By an Ed25519 key that signs nothing else. Not by the one that stamps: that signs whatever it is given, unread. */
export const signStatement = (key: CryptoKey, statement: Statement): Promise<Bytes> =>
  signBytes(key, statementText(statement));

/** Whether the house with this public key said it. */
export const isStatementOf = (key: Bytes, statement: Statement, signature: Bytes): Promise<boolean> =>
  isSignedBy(key, statementText(statement), signature);
