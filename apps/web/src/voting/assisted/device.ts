import { choicesSaid, hasPoints } from '@ortaq/domain/voting';
import { type CastReceipt, castVote, type Held, Told, type Ways } from '@ortaq/token/device';

import type { Mark } from '../marks.ts';
import { askHouse, postAlone } from '../token/post.ts';
import type { AssistedIsland } from './assisted-data.ts';

type Known = Pick<AssistedIsland, 'poll' | 'form' | 'projects' | 'addresses'>;

export interface Device {
  open(code: string): Promise<void>;
  /** The code by which another house knows the person; nothing is asked with it before the ballot is cast. */
  take(slip: string): void;
  cast(marks: readonly Mark[]): Promise<CastReceipt>;
  /** A token was asked for and no ballot is counted yet: to clear the screen now would lose the vote. */
  isOnTheWay(): boolean;
}

/** One vote of one person. Pass, slip, seed and token are held here and nowhere else; with the page they are gone. */
export function aDevice({ poll, form, projects, addresses }: Known): Device {
  let pass = '';
  let code = '';
  let held: Held | null = null;
  let isAsked = false;
  const ways: Ways = {
    async askHouse(house, blinded) {
      const { election } = poll;
      return (await askHouse<{ signed: string }>(house, addresses.stamps, { election, code, blinded })).signed;
    },
    async askToken(blinded) {
      isAsked = true;
      try {
        return (await postAlone<{ signed: string[] }>(addresses.token, { pass, blinded })).signed;
      } catch (error) {
        isAsked = !(error instanceof Told);
        throw error;
      }
    },
    sendBallot: (cast) => postAlone<CastReceipt>(addresses.ballots, cast),
    read: () => held,
    keep: (next) => {
      held = next;
    },
  };
  return {
    async open(typed) {
      ({ pass } = await postAlone<{ pass: string }>(addresses.open, { code: typed }));
    },
    take(slip) {
      code = slip;
    },
    cast(marks) {
      const choices = marks.map(({ number }) => projects.find((each) => each.number === number)!.id);
      const points = hasPoints(form) ? marks.map((each) => each.points!) : null;
      return castVote(poll, ways, choicesSaid(form, { choices, points }));
    },
    isOnTheWay: () => isAsked && held?.receipt === undefined,
  };
}
