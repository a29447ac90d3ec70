/** A device for everybody: asks a screen that nobody touches, and then clears what the browser holds, also what only the server can. */
import { watchIdle } from './idle.ts';

const part = <E extends HTMLElement>(name: string): E => document.querySelector<E>(`[data-kiosk="${name}"]`)!;

const question = part<HTMLDialogElement>('question');
const form = part<HTMLFormElement>('form');

const empty = (): void => {
  localStorage.clear();
  sessionStorage.clear();
};

const watch = watchIdle({
  onAsk: () => question.showModal(),
  onClear: () => {
    empty();
    form.submit();
  },
});

function touch(): void {
  if (question.open) question.close();
  watch.touch();
}

form.addEventListener('submit', empty);
part('here').addEventListener('click', touch);
for (const kind of ['pointerdown', 'keydown'])
  document.addEventListener(kind, ({ target }) => {
    if (!(target instanceof Node && form.contains(target))) touch();
  });
