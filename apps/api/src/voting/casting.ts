import type { AnswerOf, InputOf, voting } from '@ortaq/contract';
import { mayDo } from '@ortaq/domain';
import {
  castRules,
  type ChoiceFacts,
  choiceRules,
  costOf,
  limitsOf,
  type Marks,
  marksSaid,
  receiptFrom,
  turnRules,
} from '@ortaq/domain/voting';
import { broken, obey, Refusal } from '@ortaq/kernel';
import { sha256 } from '@ortaq/log';
import {
  ballotHash,
  type BallotSaid,
  isGenuine,
  isSignedBallot,
  readBallotText,
  readCast,
  signReceipt,
  toBase64url,
  type Token,
} from '@ortaq/token';
import { receiptCode } from '@ortaq/words';

import type { BallotBox, BoxedBallot } from './ballot-box.ts';
import type { OpenPoll } from './open-polls.ts';

type Sent = InputOf<typeof voting.castBallot>;
type Receipt = AnswerOf<typeof voting.castBallot>;

interface Read {
  readonly said: BallotSaid;
  readonly marks: Marks;
  readonly token: Token;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** What was sent, or null when it is no ballot of this vote in the one spelling. */
function read(sent: Sent, { election, cycle }: OpenPoll): Read | null {
  const said = readBallotText(sent.ballot);
  const cast = readCast(sent);
  if (said?.election !== election || !cast) return null;
  const marks = marksSaid(cycle.rules.ballot, said.choices);
  return marks && { said, marks, ...cast };
}

/** The ballot in what was sent, judged by everything but its turn; the cheapest question first. */
async function judged(sent: Sent, poll: OpenPoll): Promise<Read> {
  const cast = read(sent, poll);
  const isReadable = cast !== null;
  const isOpen = mayDo('ballot:cast', [], poll.phase);
  const isStamped = isReadable && isOpen && (await isGenuine(cast.token, poll.token));
  const isSigned = isStamped && (await isSignedBallot(cast.token, sent.ballot, cast.signature));
  const first = castRules.find((each) => !each.holds({ isReadable, isOpen, isGenuine: isStamped, isSigned }));
  if (first) throw new Refusal([first.code]);
  judgeChoices(cast!.marks, poll);
  return cast!;
}

function judgeChoices(marks: Marks, { cycle, projects }: OpenPoll): void {
  const { ballot } = cycle.rules;
  const facts: ChoiceFacts = { ...marks, ballot, envelope: cycle.envelope, projects };
  const { least, most } = limitsOf(ballot);
  const shown = {
    least: String(least),
    most: String(most),
    cost: String(costOf(facts)),
    envelope: String(cycle.envelope),
  };
  obey(choiceRules, facts, shown);
}

const boxed = (sent: Sent, { token, said, signature }: Read): BoxedBallot => ({
  token: Buffer.from(token.publicKey),
  seq: said.seq,
  record: sent.ballot,
  prefix: Buffer.from(token.prefix),
  stamps: token.stamps.map((each) => Buffer.from(each)),
  signature: Buffer.from(signature),
  hash: Buffer.from(ballotHash(sent.ballot)),
  receipt: receiptFrom(sha256(token.publicKey)),
});

/** Takes a ballot into the box and gives the receipt, once it is committed. Sent again, it gets the same receipt. */
export async function castInto(box: BallotBox, poll: OpenPoll, sent: Sent): Promise<Receipt> {
  const ballot = boxed(sent, await judged(sent, poll));
  const { seq, receipt } = ballot;
  obey(turnRules, { seq, next: seq });
  const last = await box.put({ communityId: poll.cycle.communityId, cycleId: poll.cycle.id }, ballot);
  if (last?.seq !== seq || !last.hash.equals(ballot.hash)) throw outOfTurn(seq, last ? last.seq + 1 : 0);
  const hash = new Uint8Array(ballot.hash);
  const signature = await signReceipt(poll.boxKey, { election: poll.election, hash, seq });
  return { code: receiptCode(receipt), hash: toBase64url(hash), seq, signature: toBase64url(signature) };
}

/** Why a version was not taken. The one before it may have come meanwhile: then it was ahead only a moment ago. */
function outOfTurn(seq: number, next: number): Refusal {
  const reasons = broken(turnRules, { seq, next });
  return new Refusal(reasons.length > 0 ? reasons : ['voting/ballot-ahead'], { next: String(next) });
}
