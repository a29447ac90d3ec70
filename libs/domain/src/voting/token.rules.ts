import { rule } from '@ortaq/kernel';

import type { VoterFacts } from './voter.rules.ts';

/** Before a token is stamped. */
export interface TakingFacts extends Pick<VoterFacts, 'issued'> {
  /** Keys of this vote that can still sign. */
  readonly issuers: number;
  /** Messages that were sent to be signed. */
  readonly asked: number;
}

const taking = rule<TakingFacts>();

/** The book holds one line a person, and every issuer signs one message of it. */
// prettier-ignore
export const takingRules = [
  taking('voting/no-issuer',   (f) => f.issuers > 0),
  taking('voting/token-form',  (f) => f.asked === f.issuers),
  taking('voting/token-taken', (f) => f.issued === null),
];

/** What a ballot is judged by before its choices are looked at. Each is asked only when those before it hold. */
export interface CastFacts {
  readonly isReadable: boolean;
  readonly isOpen: boolean;
  readonly isGenuine: boolean;
  readonly isSigned: boolean;
}

const cast = rule<CastFacts>();

// prettier-ignore
export const castRules = [
  cast('voting/ballot-form',       (f) => f.isReadable),
  cast('voting/polls-closed',      (f) => f.isOpen),
  cast('voting/token-not-genuine', (f) => f.isGenuine),
  cast('voting/ballot-not-signed', (f) => f.isSigned),
];

/** How often a vote may be changed: a person never needs it, a program must not fill the box. */
const MOST_CHANGES = 100;

/** Whose turn it is under one token: `seq` is what came, `next` the only one that the box takes now. */
export interface TurnFacts {
  readonly seq: number;
  readonly next: number;
}

const turn = rule<TurnFacts>();

// prettier-ignore
export const turnRules = [
  turn('voting/ballot-superseded',   (f) => f.seq >= f.next),
  turn('voting/ballot-ahead',        (f) => f.seq <= f.next),
  turn('voting/changed-too-often',   (f) => f.seq <= MOST_CHANGES),
];

/** A box is sealed once, when its polls are closed. */
export const sealingRules = [rule<{ readonly isSealed: boolean }>()('voting/box-sealed', (f) => !f.isSealed)];
