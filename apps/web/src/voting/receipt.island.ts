/** Keeps the receipt outside the browser: as a picture, or on paper. */
const slip = document.querySelector<HTMLElement>('#slip')!;
const colour = (token: string): string => getComputedStyle(slip).getPropertyValue(token).trim();
const textOf = (selector: string): string => document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';

/** Lines of the picture from top to bottom: text, size, token of its colour. */
const lines = (): [string, number, string][] => [
  [textOf('.confirm h1'), 56, '--good'],
  [textOf('.confirm .lead'), 40, '--ink-2'],
  [
    textOf('.code')
      .split('\n')[0]!
      .replace(/\s*\d{4}$/, ''),
    60,
    '--ink',
  ],
  [textOf('.code b'), 96, '--ink'],
];

const WIDTH = 1080;
const HEIGHT = 720;

function draw(): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = colour('--good-tint');
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.textAlign = 'center';
  let y = 120;
  for (const [text, size, token] of lines()) {
    pen.font = `600 ${size}px ${colour('--font')}`;
    pen.fillStyle = colour(token);
    y += size * 1.3;
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

slip.querySelector<HTMLElement>('[hidden]')!.hidden = false;
slip.querySelector('[data-keep="picture"]')!.addEventListener('click', () => void savePicture());
slip.querySelector('[data-keep="print"]')!.addEventListener('click', () => print());
