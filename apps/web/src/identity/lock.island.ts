/** Buttons for the lock of the device: the site asks, the device answers, the page goes on. Without a script there are the other ways. */
import {
  browserSupportsWebAuthn,
  platformAuthenticatorIsAvailable,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

async function post<Answer>(address: string, body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
  return (await answer.json()) as Answer;
}

const acts = {
  sign: async (from: string) => startAuthentication({ optionsJSON: await post(from, {}) }),
  make: async (from: string) => startRegistration({ optionsJSON: await post(from, {}) }),
};

/** A key may lie in another device; one is made only where this device has a lock of its own. */
const canDo = {
  sign: async () => browserSupportsWebAuthn(),
  make: platformAuthenticatorIsAvailable,
};

interface Door {
  readonly lock: keyof typeof acts;
  readonly ask: string;
  readonly answer: string;
  readonly after: string;
}

async function offer(door: HTMLElement): Promise<void> {
  const { lock, ask, answer, after } = door.dataset as unknown as Door;
  if (!(await canDo[lock]())) return;
  const failed = door.querySelector<HTMLElement>('[data-lock-failed]')!;
  let isAsking = false;
  door.querySelector('button')!.addEventListener('click', async () => {
    if (isAsking) return;
    [isAsking, failed.hidden] = [true, true];
    try {
      const credential = await acts[lock](ask);
      await post(answer, { credential });
      location.assign(after);
    } catch {
      [isAsking, failed.hidden] = [false, false];
    }
  });
  door.hidden = false;
  for (const each of document.querySelectorAll<HTMLElement>('[data-lock-unable]')) each.hidden = true;
}

for (const door of document.querySelectorAll<HTMLElement>('[data-lock]')) void offer(door);
