import type { AnswerOf, InputOf, voting } from '@ortaq/contract';
import { mayDo } from '@ortaq/domain';
import {
  type CastFacts,
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
import { type BallotSaid, fromBase64url, readBallotText } from '@ortaq/token';
import { receiptCode } from '@ortaq/words';

import type { BallotBox } from './ballot-box.ts';
import type { OpenPoll } from './open-polls.ts';

type Sent = InputOf<typeof voting.castBallot>;
type Receipt = AnswerOf<typeof voting.castBallot>;

interface Read {
  readonly said: BallotSaid;
  readonly marks: Marks;
  /** The token's public key, as it was sent. */
  readonly key: Uint8Array<ArrayBuffer>;
}

/** Takes a ballot into the box and gives the receipt, once it is committed. Sent again, it gets the same receipt. */
export async function castInto(box: BallotBox, poll: OpenPoll, sent: Sent): Promise<Receipt> {
  const { said, key } = judged(sent, poll);
  const { seq } = said;
  const number = receiptFrom(sha256(key));
  const { broke, receipt, last, ...found } = await box.put(poll.box, { cast: sent, seq, receipt: number });
  obeyInTurn({ ...found, isOpen: broke !== 'ballot_in_time' });
  if (broke === 'ballot_of_projects') throw new Refusal(['voting/choice-unknown']);
  if (!receipt) throw outOfTurn(seq, last === null ? 0 : last + 1);
  return { code: receiptCode(number), seq, ...receipt };
}

/** The ballot in what was sent, judged by everything but its token and its turn. */
function judged(sent: Sent, poll: OpenPoll): Read {
  const cast = read(sent, poll);
  const isOpen = mayDo('ballot:cast', [], poll.phase);
  obeyInTurn({ isReadable: cast !== null, isOpen, isGenuine: true, isSigned: true });
  judgeChoices(cast!.marks, poll);
  const { seq } = cast!.said;
  obey(turnRules, { seq, next: seq });
  return cast!;
}

/** What was sent, or null when it is no ballot of this vote in the one spelling. */
function read(sent: Sent, { election, cycle }: OpenPoll): Read | null {
  const said = readBallotText(sent.ballot);
  const key = fromBase64url(sent.key);
  if (said?.election !== election || !key) return null;
  const marks = marksSaid(cycle.rules.ballot, said.choices);
  return marks && { said, marks, key };
}

function obeyInTurn(facts: CastFacts): void {
  const first = castRules.find((each) => !each.holds(facts));
  if (first) throw new Refusal([first.code]);
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

/** Why a version was not taken. The one before it may have come meanwhile: then it was ahead only a moment ago. */
function outOfTurn(seq: number, next: number): Refusal {
  const reasons = broken(turnRules, { seq, next });
  return new Refusal(reasons.length > 0 ? reasons : ['voting/ballot-ahead'], { next: String(next) });
}
