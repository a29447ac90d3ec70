import { ballotHash, type BallotSaid, ballotText, readBallotText } from '../ballot.ts';
import { fromBase64url, toBase64url } from '../base64url.ts';
import { type Cast, castOf, readCast } from '../cast.ts';
import { type IssuerJwk, issuerKeyFrom } from '../issuer-key.ts';
import { isReceiptOf } from '../receipt.ts';
import { newSeed } from '../seed.ts';
import { requestToken, type Token } from '../token.ts';
import type { CastReceipt, Held, HeldToken } from './held.ts';
import { Told } from './told.ts';

/** The vote, as every device must see it. */
export interface TokenPoll {
  readonly election: string;
  readonly issuers: readonly (IssuerJwk & { readonly address: string | null })[];
  /** Ed25519 key of the box, base64url. */
  readonly box: string;
}

/** How this browser reaches the doors of a vote, and what it holds. */
export interface Ways {
  /** An issuer in another house, by that house's own check of the person: one blinded message, one signature. */
  readonly askHouse: (address: string, blinded: string) => Promise<string>;
  /** The issuers of this house, with the session: who asks is known. */
  readonly askToken: (blinded: readonly string[]) => Promise<readonly string[]>;
  /** Without any: nobody is known. */
  readonly sendBallot: (cast: Cast) => Promise<CastReceipt>;
  readonly read: () => Held | null;
  readonly keep: (held: Held) => void;
}

type Choices = BallotSaid['choices'];
type Bytes = NonNullable<ReturnType<typeof fromBase64url>>;

const bytesOf = (text: string): Bytes => fromBase64url(text) ?? new Uint8Array();

/** A seed that is kept before anything is asked with it, so that no answer can be lost. */
export function seedHeld({ read, keep }: Pick<Ways, 'read' | 'keep'>): Held {
  const known = read();
  if (known) return known;
  const held = { seed: toBase64url(newSeed()) };
  keep(held);
  return held;
}

const opened = (token: HeldToken): Token => readCast({ ...token, ballot: '', signature: '' })!.token;

/**
 * What every issuer answered, in their order. Other houses first: where one refuses or is silent, nobody wrote anything down here, and
 * the person can still vote on paper.
 */
async function signaturesOf({ issuers }: TokenPoll, ways: Ways, blinded: readonly string[]): Promise<string[]> {
  const elsewhere: (string | null)[] = [];
  for (const [at, { address }] of issuers.entries())
    elsewhere.push(address === null ? null : await ways.askHouse(address, blinded[at]!));
  const here = [...(await ways.askToken(blinded.filter((_, at) => elsewhere[at] === null)))];
  return elsewhere.map((signed) => signed ?? here.shift()!);
}

/** The token that follows from the seed: kept from before, or asked for, again if need be. @throws Told */
export async function tokenHeld(poll: TokenPoll, ways: Ways, held: Held): Promise<Held & { token: HeldToken }> {
  if (held.token) return { ...held, token: held.token };
  const issuers = poll.issuers.map((each) => issuerKeyFrom(each)!);
  const request = await requestToken(bytesOf(held.seed), { id: poll.election, issuers });
  const signed = await signaturesOf(poll, ways, request.blinded.map(toBase64url));
  const token = await request.finish(signed.map(bytesOf));
  if (!token) throw new Told(['voting/token-not-genuine']);
  const { prefix, publicKey, stamps } = token;
  const kept = {
    ...held,
    token: { prefix: toBase64url(prefix), key: toBase64url(publicKey), stamps: stamps.map(toBase64url) },
  };
  ways.keep(kept);
  return kept;
}

const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** What is said now: word for word what is still on its way where it says the same, else a version after the last known one. */
function sayingOf({ election }: TokenPoll, { pending, receipt }: Held, choices: Choices): BallotSaid {
  const before = pending === undefined ? null : readBallotText(pending);
  if (before && JSON.stringify(before.choices) === JSON.stringify(choices)) return before;
  return { election, seq: (receipt?.seq ?? -1) + 1, choices, nonce: newNonce() };
}

/** Another device may have cast with the same key: the box tells which version it takes next. */
const nextTold = (error: unknown): number | null =>
  error instanceof Told && /^\d{1,3}$/.test(error.facts['next'] ?? '') ? Number(error.facts['next']) : null;

const MOST_TRIES = 3;

/**
 * Everything between «Yes» and the receipt. Cut off anywhere and begun again, it ends in one vote with one receipt.
 * @throws Told for what the server refused; any other error when no answer came.
 */
export async function castVote(poll: TokenPoll, ways: Ways, choices: Choices): Promise<CastReceipt> {
  const held = await tokenHeld(poll, ways, seedHeld(ways));
  return inTurn({ poll, ways, held, said: sayingOf(poll, held, choices) });
}

async function inTurn(sending: Sending, tries = 1): Promise<CastReceipt> {
  try {
    return await sent(sending);
  } catch (error) {
    const next = nextTold(error);
    if (next === null || tries === MOST_TRIES) throw error;
    const said = { ...sending.said, seq: next, nonce: newNonce() };
    return inTurn({ ...sending, said }, tries + 1);
  }
}

interface Sending {
  readonly poll: TokenPoll;
  readonly ways: Ways;
  readonly held: Held & { readonly token: HeldToken };
  readonly said: BallotSaid;
}

async function sent({ poll, ways, held, said }: Sending): Promise<CastReceipt> {
  const { seed, token } = held;
  ways.keep({ ...held, pending: ballotText(said) });
  const receipt = await ways.sendBallot(await castOf(bytesOf(seed), opened(token), said));
  const own = { election: poll.election, hash: ballotHash(ballotText(said)), seq: said.seq };
  if (!(await isReceiptOf(bytesOf(poll.box), own, bytesOf(receipt.signature))))
    throw new Told(['voting.check.failed.receipt']);
  ways.keep({ seed, token, receipt });
  return receipt;
}
