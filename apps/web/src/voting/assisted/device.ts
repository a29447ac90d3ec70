import { choicesSaid } from '@ortaq/domain/voting';

import { castVote, type Ways } from '../token/cast-vote.ts';
import type { CastReceipt, Held } from '../token/held.ts';
import { post } from '../token/told.ts';
import type { AssistedIsland } from './assisted-data.ts';

type Told = Pick<AssistedIsland, 'poll' | 'form' | 'addresses'>;

/** As nobody: neither a session of the office nor the address of the page goes along. */
const alone = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

export interface Device {
  open(code: string): Promise<void>;
  cast(ids: readonly string[]): Promise<CastReceipt>;
  /** A token was asked for and no ballot is counted yet: to clear the screen now would lose the vote. */
  isOnTheWay(): boolean;
}

/** One vote of one person. Pass, seed and token are held here and nowhere else; with the page they are gone. */
export function aDevice({ poll, form, addresses }: Told): Device {
  let pass = '';
  let held: Held | null = null;
  let isAsked = false;
  const ways: Ways = {
    async askToken(blinded) {
      isAsked = true;
      return (await post<{ signed: string[] }>(addresses.token, { pass, blinded }, alone)).signed;
    },
    sendBallot: (cast) => post<CastReceipt>(addresses.ballots, cast, alone),
    read: () => held,
    keep: (next) => {
      held = next;
    },
  };
  return {
    async open(code) {
      ({ pass } = await post<{ pass: string }>(addresses.open, { code }, alone));
    },
    cast: (ids) => castVote(poll, ways, choicesSaid(form, { choices: ids as never, points: null })),
    isOnTheWay: () => isAsked && held?.receipt === undefined,
  };
}
