/** The key of a vote, taken before the polls open. Nothing is chosen here and nothing is cast. */
import { fromBase64url } from '@ortaq/token';
import { seedHeld, tokenHeld } from '@ortaq/token/device';

import type { Doors } from './door-data.ts';
import { showKey } from './key-buttons.ts';
import { islandData, show } from './moments.ts';
import { isAble, part, showCode, showFailure, waysOf } from './token/browser.ts';

const data = islandData<Doors>('early')!;
const ways = waysOf(data);
const button = part('take');
const said = button.textContent;
let isAsking = false;

async function take(): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  button.textContent = button.dataset['sending']!;
  try {
    await tokenHeld(data.poll, ways, seedHeld(ways));
    showState();
  } catch (error) {
    showFailure(error, data, () => void take());
  } finally {
    isAsking = false;
    button.textContent = said;
  }
}

function showState(): void {
  const held = ways.read();
  showCode(held);
  if (held?.token && fromBase64url(held.seed)) showKey(held.seed);
  show(held?.token ? 'held' : data.isIssued && !held ? 'elsewhere' : 'ready');
}

async function begin(): Promise<void> {
  if (!(await isAble())) return void show('unable');
  for (const each of document.querySelectorAll('[data-check="take"], [data-check="retry"]'))
    each.addEventListener('click', () => void take());
  showState();
}

void begin();
