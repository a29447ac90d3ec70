/** The device of the office: from the code to «counted» in the memory of one page, which then goes. */
import { Told } from '@ortaq/token/device';

import { islandData, show } from '../moments.ts';
import type { AssistedIsland } from './assisted-data.ts';
import { aDevice } from './device.ts';
import { type IdleWatch, watchIdle } from '../../platform/idle.ts';
import { isOver, noPicks, toggled } from './picks.ts';
import { drawCheck, drawDone, drawProject, drawWrong, part, parts } from './screen.ts';

const data = islandData<AssistedIsland>('assisted')!;
const device = aDevice(data);
const question = part<HTMLDialogElement>('idle');

let picks = noPicks;
let at = 0;
let isSending = false;
let watch: IdleWatch | null = null;

const clear = () => location.replace(location.href);

const sentenceOf = (error: unknown): string =>
  error instanceof Told
    ? error.reasons.map((code) => data.reasons[code] ?? data.reasons['unknown']!).join(' ')
    : data.reasons['unknown']!;

function go(to: number): void {
  at = to;
  picks = { ...picks, isFull: false };
  if (at < data.projects.length) drawProject(at, picks);
  else drawCheck(picks);
}

function toggle({ dataset }: HTMLElement): void {
  const before = picks.ids.length;
  picks = toggled(picks, dataset['id']!, data.most);
  const isTakenAway = picks.ids.length < before;
  if (isTakenAway || picks.isFull) drawProject(at, picks);
  else go(at + 1);
}

function touch(): void {
  if (question.open) question.close();
  watch?.touch();
}

/** A vote that is on its way is not cleared away: that would lose it. */
const leave = () => void (isSending || device.isOnTheWay() || clear());

async function open(code: string): Promise<void> {
  drawWrong('');
  try {
    await device.open(code);
  } catch (error) {
    drawWrong(sentenceOf(error));
    return;
  }
  watch = watchIdle({ onAsk: () => !device.isOnTheWay() && question.showModal(), onClear: leave });
  go(0);
}

function done(code: string): void {
  watch?.stop();
  watch = null;
  picks = noPicks;
  drawDone(code);
  setTimeout(clear, data.stays * 1000);
}

async function cast(): Promise<void> {
  if (isSending) return;
  if (isOver(picks, data.projects, data.within)) {
    drawCheck(picks, data.reasons['voting/over-budget']);
    return;
  }
  isSending = true;
  const buttons = parts('yes').map((button) => ({ button, words: button.textContent }));
  for (const { button } of buttons) button.textContent = button.dataset['sending']!;
  try {
    done((await device.cast(picks.ids)).code);
  } catch (error) {
    if (error instanceof Told) drawCheck(picks, sentenceOf(error));
    else show('failed').focus();
  } finally {
    isSending = false;
    for (const { button, words } of buttons) button.textContent = words;
    touch();
  }
}

const acts: Readonly<Record<string, (button: HTMLElement) => void>> = {
  toggle,
  next: () => go(at + 1),
  before: () => go(at - 1),
  change: () => go(0),
  yes: () => void cast(),
  print: () => print(),
  finish: clear,
  here: touch,
};

async function begin(): Promise<void> {
  try {
    await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
  } catch {
    show('unable');
    return;
  }
  for (const [name, act] of Object.entries(acts))
    for (const button of parts(name)) button.addEventListener('click', () => act(button));
  part('form').addEventListener('submit', (event) => {
    event.preventDefault();
    void open(document.querySelector<HTMLInputElement>('#code')!.value.replace(/\s/g, ''));
  });
  for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, touch);
}

void begin();
addEventListener('pageshow', ({ persisted }) => persisted && clear());
