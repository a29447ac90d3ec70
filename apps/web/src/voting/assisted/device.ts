import { choicesSaid } from '@ortaq/domain/voting';
import { type CastReceipt, castVote, type Held, type Ways } from '@ortaq/token/device';

import { postAlone } from '../token/post.ts';
import type { AssistedIsland } from './assisted-data.ts';

type Told = Pick<AssistedIsland, 'poll' | 'form' | 'addresses'>;

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
    askHouse: (address) => Promise.reject(new Error(`${address} stamps for people with its code, not for this device`)),
    async askToken(blinded) {
      isAsked = true;
      return (await postAlone<{ signed: string[] }>(addresses.token, { pass, blinded })).signed;
    },
    sendBallot: (cast) => postAlone<CastReceipt>(addresses.ballots, cast),
    read: () => held,
    keep: (next) => {
      held = next;
    },
  };
  return {
    async open(code) {
      ({ pass } = await postAlone<{ pass: string }>(addresses.open, { code }));
    },
    cast: (ids) => castVote(poll, ways, choicesSaid(form, { choices: ids as never, points: null })),
    isOnTheWay: () => isAsked && held?.receipt === undefined,
  };
}
