import { type Call, voting } from '@ortaq/contract';
import { type BallotForm, type CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';
import { choicesSaid } from '@ortaq/domain/voting';
import {
  type Cast,
  castOf,
  fromBase64url,
  issuerKeyFrom,
  newSeed,
  requestToken,
  toBase64url,
  type Token,
} from '@ortaq/token';
import { randomBytes } from 'node:crypto';

type Where = { readonly community: string; readonly cycle: CycleId };
type Seed = ReturnType<typeof newSeed>;

/** What a voter marks. */
export interface Said {
  readonly choices: readonly ProposalId[];
  readonly points?: readonly number[];
  readonly seq?: number;
  /** As it stands, instead of the choices: for what no page would send. */
  readonly raw?: unknown;
}

interface Doors {
  /** With the session of a person. */
  readonly call: Call;
  /** Of nobody. */
  readonly visitor: Call;
  /** Of a hand-over: takes the token instead of the session. */
  readonly pass?: string;
}

/** A device that holds a seed: what the page of a voter does, step by step. */
export async function aDevice({ call, visitor, pass }: Doors, where: Where, seed: Seed = newSeed()) {
  const [poll, ballot] = await Promise.all([visitor(voting.readPoll, where), visitor(voting.readBallot, where)]);
  const election = { id: poll.election, issuers: poll.issuers.map((each) => issuerKeyFrom(each)!) };
  const request = await requestToken(seed, election);
  const blinded = request.blinded.map(toBase64url);
  let held: Token | null = null;

  const take = async (): Promise<Token> => {
    const { signed } = await (pass === undefined
      ? call(voting.takeToken, { ...where, blinded })
      : visitor(voting.takeAssistedToken, { ...where, pass, blinded }));
    held = (await request.finish(signed.map((each) => fromBase64url(each)!)))!;
    return held;
  };
  const sign = async ({ choices, points, seq = 0, raw }: Said): Promise<Cast> => {
    const form = ballot.form as BallotForm;
    const said = raw ?? choicesSaid(form, { choices, points: points ?? null });
    const nonce = randomBytes(16).toString('hex');
    return castOf(seed, held ?? (await take()), { election: poll.election, seq, choices: said as never, nonce });
  };
  const send = (cast: Cast) => visitor(voting.castBallot, { ...where, ...cast, stamps: [...cast.stamps] });
  return {
    seed,
    election,
    blinded,
    box: fromBase64url(poll.box)!,
    take,
    sign,
    send,
    cast: async (said: Said) => send(await sign(said)),
  };
}

export type Device = Awaited<ReturnType<typeof aDevice>>;
