/** Shows the receipt that this browser holds, and lets it be kept outside: as a picture, or on paper. */
import { readHeld } from '@ortaq/token/device';

import { showKey } from './key-buttons.ts';
import { islandData, show } from './moments.ts';
import type { ReceiptIsland } from './receipt.page.tsx';
import { receiptHeld } from './token/held.ts';

const slip = document.querySelector<HTMLElement>('#slip')!;
const colour = (token: string): string => getComputedStyle(slip).getPropertyValue(token).trim();
const textOf = (selector: string): string => document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';

interface Line {
  readonly text: string;
  /** Size and weight of the letters. */
  readonly font: readonly [size: number, weight: 400 | 600];
  /** Token of the colour. */
  readonly ink: string;
}

/** The picture from top to bottom. */
const lines = (): Line[] => [
  { text: textOf('.confirm h1'), font: [56, 600], ink: '--good' },
  { text: textOf('.confirm .lead'), font: [34, 400], ink: '--ink-2' },
  { text: textOf('.code').replace(/\s*\d{4}$/, ''), font: [64, 600], ink: '--ink' },
  { text: textOf('.code b'), font: [96, 600], ink: '--ink' },
];

const WIDTH = 1080;
const HEIGHT = 600;

function draw(): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = colour('--good-tint');
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.textAlign = 'center';
  let y = 60;
  for (const { text, font, ink } of lines()) {
    const [size, weight] = font;
    pen.font = `${weight} ${size}px ${colour('--font')}`;
    pen.fillStyle = colour(ink);
    y += size * 1.6;
    pen.fillText(text, WIDTH / 2, y, WIDTH - 80);
  }
  return canvas;
}

async function savePicture(): Promise<void> {
  const blob = await new Promise<Blob | null>((done) => draw().toBlob(done, 'image/png'));
  if (!blob) return;
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(blob),
    download: `${slip.dataset['file']}.png`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `қайың дала бұлақ 4729` as three words and a number. */
function writeCode(code: string): void {
  const parts = code.split(' ');
  const place = document.querySelector('.code')!;
  const digits = place.querySelector('b')!;
  digits.textContent = parts.at(-1)!;
  place.replaceChildren(`${parts.slice(0, -1).join(' · ')} `, digits);
}

const { held } = islandData<ReceiptIsland>('receipt')!;
const receipt = receiptHeld(held);
if (receipt) {
  writeCode(receipt.code);
  showKey(readHeld(localStorage, held!)!.seed);
  slip.querySelector('[data-keep="picture"]')!.addEventListener('click', () => void savePicture());
  slip.querySelector('[data-keep="print"]')!.addEventListener('click', () => print());
}
show(receipt ? 'here' : 'none');
