import type { BallotForm } from '@ortaq/domain/cycles';

import { type Field, marksIn, showMarks } from './ballot-fields.ts';
import type { Mark } from './marks.ts';
import { pointed, pointsOf } from './one-by-one.ts';

/**
 * Lets the buttons of a screen with one project change its points at once; answers with how they are shown.
 * A touch that is held back goes to the server, which says why.
 */
export function pointButtons(
  form: Element,
  fields: readonly Field[],
  kind: BallotForm,
): (marks: readonly Mark[]) => void {
  const [less, more] = document.querySelectorAll<HTMLButtonElement>('.points button');
  const output = document.querySelector('.points output');
  if (!less || !more || !output) return () => undefined;
  const number = Number(less.dataset['number']);
  const act = (by: 1 | -1) => (event: Event) => {
    const next = pointed(marksIn(fields), by, { number, form: kind });
    if (next.stop) return;
    event.preventDefault();
    showMarks(fields, next.marks);
    form.dispatchEvent(new Event('input'));
  };
  less.addEventListener('click', act(-1));
  more.addEventListener('click', act(1));
  return (marks) => (output.textContent = String(pointsOf(marks, number)));
}
