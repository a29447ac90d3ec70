/** Chosen photos are made small on the phone and sent one after another. */
import { type MessagesUnder, speak, type Words } from '@ortaq/words';
import type { Language } from '@ortaq/kernel';

import { sendFile } from './send-file.ts';
import { smaller } from './smaller.ts';

type Spoken = MessagesUnder<'proposals.photos.' | 'proposals/photo' | 'proposals/too-many-photos' | 'reason.'>;

interface Sent {
  readonly address: string;
  readonly language: Language;
  readonly words: Words<Spoken>;
  readonly most: number;
}

interface Kept {
  readonly id: string;
  readonly alt: string;
}

const { address, language, words, most } = JSON.parse(
  document.querySelector('script[data-island="photos"]')!.textContent!,
) as Sent;
const t = speak<Spoken>(words, language);
const form = document.querySelector<HTMLFormElement>('#form')!;
const list = document.querySelector('#photos')!;
const sending = document.querySelector('#sending')!;
const pattern = document.querySelector<HTMLTemplateElement>('#photo-template')!;
const doors = document.querySelectorAll<HTMLElement>('#send label');

/** A line about one file: what is being done with it, and what one can do when it failed. */
function lineFor({ name }: File) {
  const [line, text, bar] = [
    document.createElement('li'),
    document.createElement('span'),
    document.createElement('progress'),
  ];
  bar.setAttribute('aria-label', name);
  line.append(text, bar);
  sending.append(line);
  return {
    at(share: number) {
      bar.value = share;
    },
    say(said: string, isOver = false) {
      text.textContent = `${name}: ${said}`;
      if (isOver) bar.remove();
    },
    offer(act: () => void) {
      const again = document.createElement('button');
      again.type = 'button';
      again.className = 'btn btn-2';
      again.textContent = t('proposals.photos.again');
      again.addEventListener('click', () => {
        line.remove();
        act();
      });
      line.append(again);
    },
  };
}

function show(photo: Kept, picture: Blob): void {
  const item = (pattern.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
  item.id = `photo-${photo.id}`;
  item.querySelector('img')!.src = URL.createObjectURL(picture);
  for (const input of item.querySelectorAll<HTMLInputElement>('[name="photo"], [name="remove"]'))
    input.value = photo.id;
  for (const each of item.querySelectorAll('[id^="alt-"]')) each.id = each.id.replace('alt-', `alt-${photo.id}`);
  const alt = item.querySelector<HTMLInputElement>('[name="alt"]')!;
  alt.setAttribute('aria-describedby', `${alt.id}-hint`);
  item.querySelector('label')!.htmlFor = alt.id;
  list.append(item);
  openDoors();
}

/** No more files are asked for than may be kept. */
function openDoors(): void {
  for (const door of doors) door.hidden = list.children.length >= most;
}

const reasonIn = (body: unknown): string => {
  const [code] = (body as { reasons?: string[] } | null)?.reasons ?? [];
  return code ? t.reason(code) : t('proposals.photos.failed');
};

async function send(file: File): Promise<void> {
  const line = lineFor(file);
  line.say(t('proposals.photos.shrinking'));
  const small = await smaller(file).catch(() => undefined);
  if (!small) return line.say(t('proposals.photos.unreadable'), true);
  line.say(t('proposals.photos.sending', { from: file.size, to: small.size }));
  const answer = await sendFile(address, small, line.at).catch(() => undefined);
  if (!answer) {
    line.say(t('proposals.photos.failed'), true);
    return line.offer(() => void send(file));
  }
  if (answer.status >= 400) return line.say(reasonIn(answer.body), true);
  show(answer.body as Kept, small);
  line.say(t('proposals.photos.kept', { from: file.size, to: small.size }), true);
}

let queue = Promise.resolve();
let waiting = 0;

for (const door of doors) {
  const input = door.querySelector('input')!;
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) {
      waiting += 1;
      queue = queue.then(() => send(file)).finally(() => (waiting -= 1));
    }
    input.value = '';
  });
}

/** Leaving the page would drop what is on its way. */
form.addEventListener('submit', (event) => {
  if (waiting === 0) return;
  event.preventDefault();
  void queue.then(() => form.requestSubmit());
});
openDoors();
