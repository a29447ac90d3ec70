import { type Call, type OutputOf, voting } from '@ortaq/contract';
import { choicesSaid } from '@ortaq/domain/voting';
import { castOf, fromBase64url, issuerKeyFrom, newSeed, requestToken, toBase64url } from '@ortaq/token';
import { randomBytes } from 'node:crypto';

/** A vote as a device sees it. */
export interface Polling {
  readonly community: string;
  readonly cycle: string;
  readonly poll: OutputOf<typeof voting.readPoll>;
  readonly ballot: OutputOf<typeof voting.readBallot>;
}

/** Everybody who takes part in one cast: the person asks for a token, and nobody sends the ballot. */
interface Hands {
  readonly person: Call;
  readonly nobody: Call;
}

/** What the page of a voter does: a seed, a token, a ballot under it. Nobody keeps the seed. */
export async function castAs({ person, nobody }: Hands, polling: Polling, choices: readonly string[]): Promise<void> {
  const { poll, ballot, community, cycle } = polling;
  const seed = newSeed();
  const issuers = poll.issuers.map((each) => issuerKeyFrom(each)!);
  const request = await requestToken(seed, { id: poll.election, issuers });
  const blinded = request.blinded.map(toBase64url);
  const { signed } = await person(voting.takeToken, { community, cycle, blinded });
  const token = await request.finish(signed.map((each) => fromBase64url(each)!));
  const said = choicesSaid(ballot.form as never, { choices: choices as never, points: null });
  const nonce = randomBytes(16).toString('hex');
  const cast = await castOf(seed, token!, { election: poll.election, seq: 0, choices: said as never, nonce });
  await nobody(voting.castBallot, { community, cycle, ...cast, stamps: [...cast.stamps] });
}
