/** «Yes»: takes a token, signs the ballot under it, and sends it as nobody. The marks stay until the box gave its receipt. */
import { fromBase64url, seedFrom, toBase64url } from '@ortaq/token';
import { castVote, seedHeld, Told, tokenHeld } from '@ortaq/token/device';

import type { CheckIsland } from './cast-data.ts';
import { showKey } from './key-buttons.ts';
import { islandData, show } from './moments.ts';
import { keepNote } from './note.ts';
import { isAble, part, showCode, showFailure, waysOf } from './token/browser.ts';

const data = islandData<CheckIsland>('check')!;
const ways = waysOf(data);
const yes = part('yes');
const said = yes.textContent;
let isSending = false;

const fail = (error: unknown): void => showFailure(error, data, () => void vote());

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
    showCode(ways.read());
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
  showCode(held);
  if (fromBase64url(held.seed)) showKey(held.seed);
  show('ready');
}

async function begin(): Promise<void> {
  if (!(await isAble())) return void show('unable');
  for (const each of document.querySelectorAll('[data-check="yes"], [data-check="retry"]'))
    each.addEventListener('click', () => void vote());
  part('use').addEventListener('click', () => void useKey());
  showCode(ways.read());
  if (data.isIssued && !ways.read()) show('elsewhere');
  else ready();
}

void begin();
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
