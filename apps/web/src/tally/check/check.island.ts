/** «Check everything»: fetches the published vote and the log and holds them against each other, beside the page. */
import type { Checked } from '@ortaq/token/bundle';
import { speak } from '@ortaq/words';

import { startCheck } from './check-task.ts';
import type { CheckIsland } from './check.tsx';
import { receiptsHeld } from './receipts-held.ts';

const box = document.querySelector<HTMLElement>('#check')!;
const data = JSON.parse(box.querySelector('[data-island]')!.textContent!) as CheckIsland;
const t = speak(data.words, data.language);
const part = (name: string) => box.querySelector<HTMLElement>(`[data-check="${name}"]`)!;
const bar = box.querySelector('progress')!;

type Moment = 'ready' | 'running' | 'good' | 'bad' | 'failed';

function show(moment: Moment): HTMLElement {
  const moments = [...box.querySelectorAll<HTMLElement>('[data-moment]')];
  for (const each of moments) each.hidden = each.dataset['moment'] !== moment;
  part('list').hidden = !['running', 'good', 'bad'].includes(moment);
  return moments.find(({ hidden }) => !hidden)!;
}

/** The state in a word, then why and where it is not in order. */
function toldOf({ state, ...finding }: Checked): string {
  const { why, what = '', line } = finding as { why?: string; what?: string; line?: number };
  const where = line === undefined ? [] : [t('tally.bundle.line', { line })];
  return [
    t(`tally.bundle.state.${state}`),
    ...(why ? [t.reason(`tally.bundle.why.${why}`, { what })] : []),
    ...where,
  ].join(' · ');
}

const looks = { ok: 'is-good', failed: 'is-bad', absent: 'is-quiet' } as const;

function tell(checked: Checked): void {
  const line = part(checked.check);
  line.textContent = toldOf(checked);
  line.className = looks[checked.state];
  bar.value += 1;
}

async function load(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The file was not given: ${answer.status}`);
  return answer.text();
}

async function begin(): Promise<void> {
  bar.value = 0;
  show('running').focus();
  try {
    const [bundle, log] = await Promise.all([load(data.bundle), load(data.log)]);
    const all = await startCheck({ bundle, log, cycle: data.cycle, receipts: receiptsHeld(data.cycle) }, tell);
    show(all.some(({ state }) => state === 'failed') ? 'bad' : 'good').focus();
  } catch {
    show('failed').focus();
  }
}

for (const button of box.querySelectorAll('[data-check="begin"]')) button.addEventListener('click', () => void begin());
show('ready');
