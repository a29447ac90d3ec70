/** «Count it yourself»: fetches the published file and counts it beside the page, with the engine that the server uses. */
import type { CountResult, Progress, Rule } from '@ortaq/tally';
import { speak } from '@ortaq/words';

import { shareOf, startCount } from './counting/count-task.ts';
import { endingOf } from './recount-ending.ts';
import type { RecountIsland } from './recount.tsx';

const box = document.querySelector<HTMLElement>('#recount')!;
const data = JSON.parse(box.querySelector('[data-island]')!.textContent!) as RecountIsland;
const t = speak(data.words, data.language, data.place);
const part = (name: string) => box.querySelector<HTMLElement>(`[data-recount="${name}"]`)!;
const bar = box.querySelector('progress')!;

/** A longer list of winners is folded at first. */
const LONG = 12;

type Moment = 'ready' | 'running' | 'failed' | ReturnType<typeof endingOf>;

function show(moment: Moment): HTMLElement {
  const moments = [...box.querySelectorAll<HTMLElement>('[data-moment]')];
  for (const each of moments) each.hidden = each.dataset['moment'] !== moment;
  part('counted').hidden = !['same', 'seal', 'winners'].includes(moment);
  return moments.find(({ hidden }) => !hidden)!;
}

function tell(progress: Progress): void {
  bar.value = shareOf(progress);
  part('passes').textContent = t('tally.recount.passes', { passes: progress.passes });
}

function end({ winners, fingerprint }: CountResult): void {
  const lines = winners.map((key) =>
    Object.assign(document.createElement('li'), { textContent: data.names[key] ?? key }),
  );
  part('order').replaceChildren(...lines);
  part('own').textContent = fingerprint;
  box.querySelector('details')!.open = winners.length <= LONG;
  show(endingOf({ winners, fingerprint }, data)).focus();
}

async function load(stop: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(data.address, { signal: stop });
  if (!answer.ok) throw new Error(`The file was not given: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

let stop = new AbortController();

async function begin(): Promise<void> {
  stop = new AbortController();
  const { signal } = stop;
  bar.removeAttribute('value');
  part('passes').textContent = t('tally.recount.passes', { passes: 0 });
  show('running');
  part('cancel').focus();
  try {
    const file = await load(signal);
    const task = startCount({ file, rule: data.rule as unknown as Rule }, tell);
    signal.addEventListener('abort', task.cancel);
    end(await task.result);
  } catch {
    if (!signal.aborted) show('failed').focus();
  }
}

function cancel(): void {
  stop.abort();
  show('ready').querySelector('button')!.focus();
}

for (const button of box.querySelectorAll('[data-recount="begin"]'))
  button.addEventListener('click', () => void begin());
part('cancel').addEventListener('click', cancel);
show('ready');
