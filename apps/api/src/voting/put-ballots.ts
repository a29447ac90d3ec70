import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { Bytes } from '@ortaq/log';
import type { Token } from '@ortaq/token';
import type { Pool } from 'pg';

/** Whose box: of which cycle of which community. */
export interface BoxPlace {
  readonly communityId: CommunityId;
  readonly cycleId: CycleId;
}

/** A ballot that was found good, as it will lie in the box. */
export interface GoodBallot {
  readonly token: Token;
  readonly seq: number;
  readonly record: string;
  readonly signature: Bytes;
  readonly hash: Bytes;
  readonly receipt: number;
}

/** The last version that lies in the box under a token. */
export interface LastVersion {
  readonly token: Buffer;
  readonly seq: number;
  readonly hash: Buffer;
}

// prettier-ignore
const query = {
  name: 'put_ballots',
  text: 'select * from voting.put_ballots($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
};

/** Commits the ballots whose turn it is, all of them or none, and answers for each with what lies last under its token now. */
export async function putBallots(
  box: Pool,
  { communityId, cycleId }: BoxPlace,
  ballots: readonly GoodBallot[],
): Promise<(LastVersion | undefined)[]> {
  if (ballots.length === 0) return [];
  const { rows } = await box.query<LastVersion>({ ...query, values: [communityId, cycleId, ...columnsOf(ballots)] });
  const known = new Map(rows.map((each) => [each.token.toString('hex'), each]));
  return ballots.map(({ token }) => known.get(bytea(token.publicKey).toString('hex')));
}

const bytea = ({ buffer, byteOffset, length }: Bytes): Buffer => Buffer.from(buffer, byteOffset, length);

/** The stamps of one ballot as PostgreSQL writes a list of bytes: a list of lists would have to be as long everywhere. */
const listed = (stamps: readonly Bytes[]): string =>
  `{${stamps.map((each) => `"\\\\x${bytea(each).toString('hex')}"`).join(',')}}`;

const columnsOf = (ballots: readonly GoodBallot[]): unknown[] => [
  ballots.map(({ token }) => bytea(token.publicKey)),
  ballots.map(({ seq }) => seq),
  ballots.map(({ record }) => record),
  ballots.map(({ token }) => bytea(token.prefix)),
  ballots.map(({ token }) => listed(token.stamps)),
  ballots.map(({ signature }) => bytea(signature)),
  ballots.map(({ hash }) => bytea(hash)),
  ballots.map(({ receipt }) => String(receipt)),
];
