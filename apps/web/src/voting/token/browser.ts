import {
  type CastReceipt,
  type Held,
  heldName,
  keepHeld,
  readHeld,
  Silent,
  Told,
  type Ways,
} from '@ortaq/token/device';

import type { Doors } from '../door-data.ts';
import { show } from '../moments.ts';
import { askHouse, post, postAlone } from './post.ts';

/** A part of the page by its name. */
export const part = <E extends HTMLElement = HTMLElement>(named: string): E =>
  document.querySelector<E>(`[data-check="${named}"]`)!;

/** How this browser reaches the doors of a vote. The commission's code is read at the very moment, and kept nowhere. */
export function waysOf({ cycle, voter, poll: { election }, addresses }: Doors): Ways {
  const name = heldName(cycle, voter);
  return {
    askHouse: async (house, blinded) => {
      const code = part<HTMLInputElement>('code').value;
      return (await askHouse<{ signed: string }>(house, addresses.stamps, { election, code, blinded })).signed;
    },
    askToken: async (blinded) => (await post<{ signed: string[] }>(addresses.token, { blinded })).signed,
    sendBallot: (cast) => postAlone<CastReceipt>(addresses.ballots, cast),
    read: () => readHeld(localStorage, name),
    keep: (held: Held) => keepHeld(localStorage, name, held),
  };
}

/** Web Crypto with Ed25519, and a place to keep the seed: without either nothing is begun. */
export async function isAble(): Promise<boolean> {
  try {
    localStorage.setItem('vote.try', '');
    localStorage.removeItem('vote.try');
    await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
    return typeof BigInt === 'function';
  } catch {
    return false;
  }
}

/** The commission is asked for its stamp only while there is none. */
export function showCode(held: Held | null): void {
  const asked = document.querySelector<HTMLElement>('[data-check="house"]');
  if (asked) asked.hidden = held?.token !== undefined;
}

const elsewhere = new Set(['voting/token-taken', 'voting/issuer-taken']);

/** Shows what went wrong; where no answer came, it is tried again as soon as there is a connection. */
export function showFailure(error: unknown, { reasons, addresses }: Doors, again: () => void): void {
  if (error instanceof Silent && navigator.onLine) return show('silent').focus();
  if (!(error instanceof Told)) {
    show('offline').focus();
    return addEventListener('online', again, { once: true });
  }
  if (error.reasons.includes('identity/sign-in-first')) return location.assign(addresses.signIn);
  if (error.reasons.some((code) => elsewhere.has(code)) && document.querySelector('[data-moment="elsewhere"]'))
    return show('elsewhere').focus();
  const said = error.reasons.flatMap((code) => reasons[code] ?? []).join(' ');
  part('reason').textContent = said || reasons['unknown']!;
  show('failed').focus();
}
