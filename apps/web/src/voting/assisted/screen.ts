import { show } from '../moments.ts';

/** Parts of the page by what they are for, in the whole of it or in one moment. */
export const parts = <E extends HTMLElement = HTMLElement>(name: string, within: ParentNode = document): E[] => [
  ...within.querySelectorAll<E>(`[data-assist="${name}"]`),
];

export const part = <E extends HTMLElement = HTMLElement>(name: string, within: ParentNode = document): E =>
  parts<E>(name, within)[0]!;

/** Shows a moment from its top; its heading takes the focus, so that it is read aloud. */
export function begin(moment: string): void {
  const shown = show(moment);
  const heading = [...shown.querySelectorAll<HTMLElement>('h1')].find((each) => each.closest('[hidden]') === null)!;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** The question whether it is this, or that nothing is marked; and why it was refused if it was. */
export function drawCheck(isEmpty: boolean, refusal: string): void {
  part('some').hidden = isEmpty;
  part('nothing').hidden = !isEmpty;
  part('yes').hidden = isEmpty;
  part('reason').textContent = refusal;
  part('refused').hidden = refusal === '';
  begin('check');
}

/** «Counted», with the code of the receipt; nothing of the choices is left in the page. */
export function drawDone(code: string): void {
  const chosen = '[data-chosen], [data-moment^="project-"], [data-moment="order"], [data-moment="slip"]';
  for (const each of document.querySelectorAll(chosen)) each.remove();
  const place = document.querySelector('.code')!;
  const digits = place.querySelector('b')!;
  const words = code.split(' ');
  digits.textContent = words.at(-1)!;
  place.replaceChildren(`${words.slice(0, -1).join(' · ')} `, digits);
  begin('done');
}

/** Says why something was not taken, in the place that the moment has for it. */
export function drawWrong(why: string, prefix: '' | 'slip-' = ''): void {
  part(`${prefix}why`).textContent = why;
  part(`${prefix}wrong`).hidden = why === '';
}
