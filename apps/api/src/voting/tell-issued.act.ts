import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { tellRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';
import { fromBase64url, isStatementOf } from '@ortaq/token';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { type IssuerElsewhere, issuersIn, type IssuersStore } from './issuers.store.ts';

interface Stores {
  readonly cycles: CyclesStore;
  readonly issuers: IssuersStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly elsewhere: IssuerElsewhere | null;
  readonly isSigned: boolean;
}

interface Told {
  readonly cycle: Cycle;
  readonly issuer: string;
  readonly issued: number;
  readonly signature: string | null;
  /** The hash of the vote that was signed for, hex. */
  readonly vote: string;
}

type Input = InputOf<typeof voting.tellIssued>;

/** The audit commission tells how many tokens its issuer stamped: no more ballots than that can be true ones. */
export const tellIssued: CycleAct<Stores, Input, Facts, Told> = {
  name: 'voting.tellIssued',
  right: 'issuer:tell',
  stores: (tx) => ({ cycles: cyclesIn(tx), issuers: issuersIn(tx) }),

  async load({ cycles, issuers }, input, { community }) {
    const cycle = await cycles.take(input.cycle);
    const elsewhere = await issuers.elsewhere(cycle.id);
    return { cycle, elsewhere, isSigned: await isSignedBy(elsewhere, input, `${community!.slug}/${cycle.mark}`) };
  },

  decide({ cycle, elsewhere, isSigned }, { issued, vote, signature }) {
    obey(tellRules, { isThere: elsewhere !== null, isTold: (elsewhere?.issued ?? null) !== null, isSigned });
    return { cycle, issuer: elsewhere!.name, issued, vote, signature: elsewhere!.key && signature };
  },

  save: ({ issuers }, { cycle, issued, signature }) => issuers.tell(cycle.id, { issued, signature }),
  witness: ({ issuer, issued, vote }, { cycle }) => ({ cycle: cycle.id, issuer, issued, vote }),
};

/** Whether the house signed these words; whether they are true of this vote is what V1 of the bundle says, to everybody. */
async function isSignedBy(
  elsewhere: IssuerElsewhere | null,
  { issued, vote, signature }: Input,
  election: string,
): Promise<boolean> {
  if (!elsewhere?.key) return true;
  const [key, signed] = [fromBase64url(elsewhere.key), fromBase64url(signature)];
  return key !== null && signed !== null && isStatementOf(key, { election, issued, vote }, signed);
}
