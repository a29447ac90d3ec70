import type { Bytes } from '@ortaq/log';
import { ballotHash, type Cast, toBase64url } from '@ortaq/token';
import { type CastFound, findCast, signedReceipt, type StampedElection } from '@ortaq/token/box';
import type { KeyObject } from 'node:crypto';
import pg from 'pg';
import { workerData } from 'piscina';

import { type BoxPlace, type LastVersion, putBallots } from './put-ballots.ts';

/** A box, as its threads are told of it. */
export interface Box {
  readonly place: BoxPlace;
  readonly election: StampedElection;
  readonly key: KeyObject;
}

/** A ballot of the vote that nothing is wrong with but, perhaps, who made it. */
export interface Brought {
  readonly cast: Cast;
  readonly seq: number;
  readonly receipt: number;
}

/** What became of a ballot. */
export interface Put extends Omit<CastFound, 'read'> {
  readonly isReadable: boolean;
  /** The version that lies last under its token now; null where there is none. */
  readonly last: number | null;
  /** Base64url; null where this ballot is not what lies there. */
  readonly receipt: { readonly hash: string; readonly signature: string } | null;
  /** The constraint of the database that it broke. */
  readonly broke: string | null;
}

interface Found extends Brought, CastFound {
  readonly hash: Bytes;
}

const door = new pg.Pool({ connectionString: (workerData as { url: string }).url, max: 1 });
// A connection that breaks while nobody uses it is no loss: the next ballots open another.
door.on('error', () => {});

/** Checks ballots, commits the good ones together, and then signs for each. Fails as a whole where one of several breaks a constraint. */
export default async function put({ box, brought }: { box: Box; brought: readonly Brought[] }): Promise<Put[]> {
  const found = await Promise.all(brought.map((each) => lookAt(box, each)));
  const good = found.filter(({ isSigned }) => isSigned);
  try {
    const last = new Map((await putBallots(door, box.place, good.map(boxed))).map((each, at) => [good[at]!, each]));
    return found.map((each) => told(box, each, last.get(each)));
  } catch (error) {
    const { constraint } = error as { constraint?: string };
    if (found.length > 1 || constraint === undefined) throw error;
    return [{ ...told(box, found[0]!), broke: constraint }];
  }
}

const lookAt = async ({ election }: Box, each: Brought): Promise<Found> => ({
  ...each,
  ...(await findCast(election, each.cast)),
  hash: ballotHash(each.cast.ballot),
});

const boxed = ({ read, cast, seq, receipt, hash }: Found) => ({ ...read!, record: cast.ballot, seq, receipt, hash });

function told({ election, key }: Box, { read, isGenuine, isSigned, hash, seq }: Found, last?: LastVersion): Put {
  const isThis = last?.seq === seq && last.hash.equals(hash);
  const signature = isThis && signedReceipt(key, { election: election.id, hash, seq });
  return {
    isReadable: read !== null,
    isGenuine,
    isSigned,
    last: last?.seq ?? null,
    receipt: signature ? { hash: toBase64url(hash), signature } : null,
    broke: null,
  };
}
