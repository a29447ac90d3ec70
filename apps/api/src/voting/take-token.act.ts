import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { obstacleOf, signalsForgottenAt, takingRules } from '@ortaq/domain/voting';
import { obey, Refusal } from '@ortaq/kernel';
import { fromBase64url } from '@ortaq/token';
import { blindSign, BlindSigningError } from '@ortaq/token/issuer';
import { dayOf } from '@ortaq/words';
import type { KeyObject } from 'node:crypto';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import { peopleIn, type PeopleStore } from '../identity/people.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { type IssueSignalsStore, issueSignalsIn, type Noticed, type NoticedIssue } from './issue-signals.store.ts';
import { issuersIn, type IssuersStore } from './issuers.store.ts';
import { type Issue, type Voter, votersIn, type VotersStore } from './voters.store.ts';

type Asked = InputOf<typeof voting.takeToken>;
type Input = Asked & { readonly noticed: Noticed };

interface Stores {
  readonly cycles: CyclesStore;
  readonly voters: VotersStore;
  readonly issuers: IssuersStore;
  readonly people: PeopleStore;
  readonly signals: IssueSignalsStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly voter: Voter;
  readonly keys: readonly KeyObject[];
  readonly phone: string | null;
}

interface Taken {
  readonly issue: Issue;
  readonly noticed: NoticedIssue;
}

/** Gives a person on the roll the right to one ballot: signs what their device blinded, once. */
export const takeToken: CycleAct<Stores, Input, Facts, Taken> = {
  name: 'voting.takeToken',
  right: 'token:take',
  stores: (tx) => ({
    cycles: cyclesIn(tx),
    voters: votersIn(tx),
    issuers: issuersIn(tx),
    people: peopleIn(tx),
    signals: issueSignalsIn(tx),
  }),

  load: async ({ cycles, voters, issuers, people }, { cycle }, { actor }) => ({
    cycle: await cycles.get(cycle),
    voter: await voters.find(cycle, actor.personId),
    keys: await issuers.live(cycle),
    phone: (await people.get(actor.personId!))?.phone ?? null,
  }),

  decide({ cycle, voter, keys, phone }, input, { now, community }) {
    const obstacle = obstacleOf(voter);
    if (obstacle) throw new Refusal([obstacle]);
    obey(takingRules, { issued: voter.issued, issuers: keys.length, asked: input.blinded.length });
    const blinded = blindedOf(input);
    const signed = stampedBy(keys, blinded);
    const line = { cycleId: cycle.id, voterMark: voter.mark!, takenOn: dayOf(now, community!.timeZone) };
    const forgetAt = signalsForgottenAt(cycle.votingClosesAt);
    return {
      issue: { ...line, blinded, signed },
      noticed: { ...line, forgetAt, noticed: { phone, ...input.noticed } },
    };
  },

  async save({ voters, signals }, { issue, noticed }) {
    await voters.issue(issue);
    await signals.note(noticed);
  },
  witness: ({ issue: { cycleId } }) => ({ cycle: cycleId }),
};

/** What was sent to be signed, as the book keeps it. */
export const blindedOf = ({ blinded }: Pick<Asked, 'blinded'>): Buffer[] =>
  blinded.map((each) => Buffer.from(fromBase64url(each) ?? []));

/** Every key stamps the message that was blinded for it. */
export const stampedBy = (keys: readonly KeyObject[], blinded: readonly Buffer[]): Buffer[] =>
  keys.map((key, at) => signedBy(key, blinded[at]!));

function signedBy(key: KeyObject, blinded: Buffer): Buffer {
  try {
    return Buffer.from(blindSign(key, new Uint8Array(blinded)));
  } catch (error) {
    throw error instanceof BlindSigningError ? new Refusal(['voting/token-form']) : error;
  }
}
