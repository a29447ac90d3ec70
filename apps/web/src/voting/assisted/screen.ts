import { show } from '../moments.ts';
import type { Picks } from './picks.ts';

/** Parts of the page by what they are for, in the whole of it or in one moment. */
export const parts = <E extends HTMLElement = HTMLElement>(name: string, within: ParentNode = document): E[] => [
  ...within.querySelectorAll<E>(`[data-assist="${name}"]`),
];

export const part = <E extends HTMLElement = HTMLElement>(name: string, within: ParentNode = document): E =>
  parts<E>(name, within)[0]!;

/** Shows a moment from its top; its heading takes the focus, so that it is read aloud. */
function begin(moment: string): HTMLElement {
  const shown = show(moment);
  const heading = [...shown.querySelectorAll<HTMLElement>('h1')].find((each) => each.closest('[hidden]') === null)!;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
  return shown;
}

/** A project, with what one may do with it now; the larger button is what one does next. */
export function drawProject(at: number, { ids, isFull }: Picks): void {
  const moment = begin(`project-${at}`);
  const toggle = part('toggle', moment);
  const isMarked = ids.includes(toggle.dataset['id']!);
  toggle.dataset['support'] ??= toggle.textContent;
  toggle.textContent = toggle.dataset[isMarked ? 'drop' : 'support']!;
  toggle.classList.toggle('btn-2', isMarked);
  part('next', moment).classList.toggle('btn-2', !isMarked);
  part('marked', moment).hidden = !isMarked;
  part('full', moment).hidden = !isFull;
}

/** What was marked, and why it was refused if it was. */
export function drawCheck({ ids }: Picks, refusal = ''): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-chosen]'))
    line.hidden = !ids.includes(line.dataset['chosen']!);
  const isEmpty = ids.length === 0;
  part('some').hidden = isEmpty;
  part('nothing').hidden = !isEmpty;
  part('yes').hidden = isEmpty;
  part('reason').textContent = refusal;
  part('refused').hidden = refusal === '';
  begin('check');
}

/** «Counted», with the code of the receipt; nothing of the choices is left in the page. */
export function drawDone(code: string): void {
  for (const line of document.querySelectorAll('[data-chosen], [data-moment^="project-"]')) line.remove();
  const place = document.querySelector('.code')!;
  const digits = place.querySelector('b')!;
  const words = code.split(' ');
  digits.textContent = words.at(-1)!;
  place.replaceChildren(`${words.slice(0, -1).join(' · ')} `, digits);
  begin('done');
}

export function drawWrong(why: string): void {
  part('why').textContent = why;
  part('wrong').hidden = why === '';
}
