/** While an idea is written: proposals that read much the same, asked for when the writer pauses. */

interface Found {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

const PAUSE = 600;
const LEAST = 8;

const box = document.querySelector<HTMLElement>('#similar')!;
const list = box.querySelector('ul')!;
const fields = ['title', 'change'].map((id) => document.querySelector<HTMLInputElement>(`#${id}`)!);
const { address, link, cycle, self } = box.dataset;

let asked = '';
let pause = 0;

const said = (): string =>
  fields
    .map(({ value }) => value.trim())
    .join(' ')
    .trim()
    .slice(0, 400);

function lineOf({ number, title }: Found): HTMLLIElement {
  const line = document.createElement('li');
  const anchor = document.createElement('a');
  anchor.href = `${link}/${number}?cycle=${cycle}`;
  anchor.target = '_blank';
  anchor.rel = 'noreferrer';
  anchor.textContent = `№${number} ${title}`;
  line.append(anchor);
  return line;
}

async function look(): Promise<void> {
  const text = said();
  if (text === asked || text.length < LEAST) return;
  asked = text;
  const answer = await fetch(`${address}?${new URLSearchParams({ text })}`);
  if (!answer.ok || text !== asked) return;
  const { proposals } = (await answer.json()) as { proposals: readonly Found[] };
  const others = proposals.filter(({ id }) => id !== self);
  list.replaceChildren(...others.map(lineOf));
  box.hidden = others.length === 0;
}

for (const field of fields)
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void look().catch(() => undefined), PAUSE);
  });

export {};
