/** The device of the office: from the code to «counted» in the memory of one page, which then goes. */
import { isRanked } from '@ortaq/domain/voting';
import { Silent, Told } from '@ortaq/token/device';

import { type IdleWatch, watchIdle } from '../../platform/idle.ts';
import { type BarFacts, isOver } from '../bar.ts';
import { islandData, show } from '../moments.ts';
import { noPicks, type Picks, pointed, toggled } from '../one-by-one.ts';
import type { AssistedIsland } from './assisted-data.ts';
import { aDevice } from './device.ts';
import { aDrawing, inOrder } from './drawing.ts';
import { begin, drawCheck, drawDone, drawWrong, part, parts } from './screen.ts';

const data = islandData<AssistedIsland>('assisted')!;
const { form, projects } = data;
const device = aDevice(data);
const draw = aDrawing(data);
const question = part<HTMLDialogElement>('idle');
const costs = new Map(projects.map(({ number, cost }) => [number, BigInt(cost)]));
const steps = [...projects.map((_, place) => `project-${place}`), ...(isRanked(form) ? ['order'] : [])];

let picks = noPicks;
let at = 0;
let isSending = false;
let watch: IdleWatch | null = null;

const facts = (): BarFacts => ({ form, envelope: BigInt(data.envelope), costs, marks: picks.marks });
const clear = () => location.replace(location.href);

const sentenceOf = (error: unknown): string =>
  error instanceof Told
    ? error.reasons.map((code) => data.reasons[code] ?? data.reasons['unknown']!).join(' ')
    : data.reasons['unknown']!;

function ask(refusal = ''): void {
  inOrder(facts());
  drawCheck(picks.marks.length === 0, refusal);
}

function go(to: number): void {
  at = Math.max(0, to);
  picks = { ...picks, stop: null };
  draw(facts(), null);
  if (at < steps.length) begin(steps[at]!);
  else ask();
}

const touchedIn = ({ dataset }: HTMLElement) => ({ number: Number(dataset['number']), form });

function change(next: Picks): void {
  picks = next;
  draw(facts(), picks.stop);
}

/** A mark leads on to the next project; one that is taken away or held back does not. */
function toggle(button: HTMLElement): void {
  const before = picks.marks.length;
  change(toggled(picks.marks, touchedIn(button)));
  if (!picks.stop && picks.marks.length >= before) go(at + 1);
}

const rank = (button: HTMLElement) => change(toggled(picks.marks, touchedIn(button)));
const less = (button: HTMLElement) => change(pointed(picks.marks, -1, touchedIn(button)));
const more = (button: HTMLElement) => change(pointed(picks.marks, 1, touchedIn(button)));

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
  if (part('slip')) begin('slip');
  else go(0);
}

/** The code of another house is held until it is needed; typed again after a refusal, it leads back to the question. */
function takeSlip(slip: string): void {
  device.take(slip);
  go(picks.marks.length > 0 ? steps.length : 0);
}

function done(code: string): void {
  watch?.stop();
  watch = null;
  picks = noPicks;
  drawDone(code);
  setTimeout(clear, data.stays * 1000);
}

function failed(error: unknown): void {
  if (error instanceof Silent && navigator.onLine) return show('silent').focus();
  if (!(error instanceof Told)) return show('failed').focus();
  if (!error.reasons.some((code) => data.ofHouse.includes(code))) return ask(sentenceOf(error));
  drawWrong(sentenceOf(error), 'slip-');
  begin('slip');
}

async function cast(): Promise<void> {
  if (isSending) return;
  if (isOver(facts())) return ask(data.reasons['voting/over-budget']);
  isSending = true;
  const buttons = parts('yes').map((button) => ({ button, words: button.textContent }));
  for (const { button } of buttons) button.textContent = button.dataset['sending']!;
  try {
    done((await device.cast(picks.marks)).code);
  } catch (error) {
    failed(error);
  } finally {
    isSending = false;
    for (const { button, words } of buttons) button.textContent = words;
    touch();
  }
}

const acts: Readonly<Record<string, (button: HTMLElement) => void>> = {
  toggle,
  rank,
  less,
  more,
  next: () => go(at + 1),
  before: () => go(at - 1),
  change: () => go(0),
  yes: () => void cast(),
  slipless: () => begin('slipless'),
  'slip-again': () => begin('slip'),
  print: () => print(),
  finish: clear,
  here: touch,
};

/** What is typed into a form of the page goes to the act. */
function onTyped(name: string, act: (typed: string) => void): void {
  for (const each of parts<HTMLFormElement>(name))
    each.addEventListener('submit', (event) => {
      event.preventDefault();
      act(each.querySelector('input')!.value);
    });
}

async function start(): Promise<void> {
  try {
    await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
  } catch {
    show('unable');
    return;
  }
  for (const [name, act] of Object.entries(acts))
    for (const button of parts(name)) button.addEventListener('click', () => act(button));
  onTyped('form', (typed) => void open(typed.replace(/\s/g, '')));
  onTyped('slip', takeSlip);
  for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, touch);
}

void start();
addEventListener('pageshow', ({ persisted }) => persisted && clear());
