/** «Yes»: takes a token, signs the ballot under it, and sends it as nobody. The marks stay until the box gave its receipt. */
import { fromBase64url, seedFrom, toBase64url } from '@ortaq/token';

import type { CheckIsland } from './cast-data.ts';
import { showKey } from './key-buttons.ts';
import { islandData, show } from './moments.ts';
import { keepNote } from './note.ts';
import { castVote, seedHeld, tokenHeld, type Ways } from './token/cast-vote.ts';
import { type CastReceipt, heldName, keepHeld, readHeld } from './token/held.ts';
import { post, Told } from './token/told.ts';

const data = islandData<CheckIsland>('check')!;
const name = heldName(data.cycle, data.voter);
const part = <E extends HTMLElement = HTMLElement>(named: string) =>
  document.querySelector<E>(`[data-check="${named}"]`)!;

const ways: Ways = {
  askToken: async (blinded) => (await post<{ signed: string[] }>(data.addresses.token, { blinded })).signed,
  sendBallot: (cast) =>
    post<CastReceipt>(data.addresses.ballots, cast, { credentials: 'omit', referrerPolicy: 'no-referrer' }),
  read: () => readHeld(localStorage, name),
  keep: (held) => keepHeld(localStorage, name, held),
};

/** Web Crypto with Ed25519, and a place to keep the seed: without either nothing is begun. */
async function isAble(): Promise<boolean> {
  try {
    localStorage.setItem(`${name}.try`, '');
    localStorage.removeItem(`${name}.try`);
    await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
    return typeof BigInt === 'function';
  } catch {
    return false;
  }
}

const sentenceOf = ({ reasons }: Told): string =>
  reasons
    .map((code) => data.reasons[code])
    .filter(Boolean)
    .join(' ') || data.reasons['unknown']!;

function fail(error: unknown): void {
  if (!(error instanceof Told)) {
    show('offline').focus();
    addEventListener('online', () => void vote(), { once: true });
  } else if (error.reasons.includes('identity/sign-in-first')) location.assign(data.addresses.signIn);
  else if (error.reasons.includes('voting/token-taken')) show('elsewhere').focus();
  else {
    part('reason').textContent = sentenceOf(error);
    show('failed').focus();
  }
}

const yes = part('yes');
const said = yes.textContent;
let isSending = false;

async function vote(): Promise<void> {
  if (isSending) return;
  isSending = true;
  yes.textContent = yes.dataset['sending']!;
  show('ready');
  try {
    await castVote(data.poll, ways, data.choices as Parameters<typeof castVote>[2]);
    keepNote(data.note, { marks: [], until: new Date() });
    location.assign(data.addresses.receipt);
  } catch (error) {
    fail(error);
  } finally {
    isSending = false;
    yes.textContent = said;
  }
}

/** A key that was saved from another device takes the place of the one that was never given a token. */
async function useKey(): Promise<void> {
  const seed = seedFrom(part<HTMLInputElement>('typed').value);
  part('wrong').hidden = seed !== null;
  part('foreign').hidden = true;
  if (!seed) return;
  try {
    await tokenHeld(data.poll, ways, { seed: toBase64url(seed) });
    ready();
  } catch (error) {
    if (error instanceof Told && error.reasons.includes('voting/token-taken')) part('foreign').hidden = false;
    else fail(error);
  }
}

function ready(): void {
  const held = seedHeld(ways);
  part('again').hidden = !held.receipt;
  part('once').hidden = data.isIssued || held.token !== undefined;
  if (fromBase64url(held.seed)) showKey(held.seed);
  show('ready');
}

async function begin(): Promise<void> {
  if (!(await isAble())) return void show('unable');
  for (const each of document.querySelectorAll('[data-check="yes"], [data-check="retry"]'))
    each.addEventListener('click', () => void vote());
  part('use').addEventListener('click', () => void useKey());
  if (data.isIssued && !ways.read()) show('elsewhere');
  else ready();
}

void begin();
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
