import { readFileSync } from 'node:fs';

type Colours = Record<string, string>;

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');

const blocks = (name: string): Colours[] =>
  [...read(name).matchAll(/:root[^{]*\{([^{}]*)\}/g)].map(([, body = '']) =>
    Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, key = '', value = '']) => [key, value])),
  );

const channel = (part: number) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Relative luminance of a #rgb or #rrggbb colour, WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => channel(parseInt(full.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Colours, text: string, ground: string): number {
  const [light = 0, dark = 0] = [colours[text], colours[ground]]
    .map((hex) => luminance(hex ?? '#000'))
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const categories = ['road', 'water', 'light', 'green', 'play', 'culture', 'health', 'other'];
// prettier-ignore
const readable: [string, string][] = [
  ['ink', 'bg'], ['ink', 'sand'], ['ink-2', 'bg'], ['ink-2', 'sand'], ['ink-2', 'card'], ['ink', 'tint'], ['ink-2', 'tint'],
  ['action', 'bg'], ['action', 'sand'], ['action', 'tint'], ['on-action', 'action'], ['on-action', 'action-2'],
  ['link', 'bg'], ['link', 'sand'], ['link', 'card'], ['link', 'tint'],
  ['good', 'bg'], ['good', 'good-tint'], ['warn', 'bg'], ['warn', 'warn-tint'], ['bad', 'bg'], ['bad', 'bad-tint'],
  ['ink-2', 'good-tint'], ['ink-2', 'warn-tint'], ['ink-2', 'bad-tint'],
  ...categories.map((name): [string, string] => ['on-cat', name]),
];
const visible: [string, string][] = ['control', 'planned', 'contracted', 'paid', 'left'].map((name) => [name, 'card']);

const [day = {}] = blocks('light.css');
const [night = {}, chosenNight = {}] = blocks('dark.css');

describe.each([
  ['by day', day],
  ['by night', { ...day, ...night }],
])('colours %s', (_, colours) => {
  it.each(readable)('let one read %s on %s', (text, ground) => {
    expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(visible)('let one see the edge of %s on %s', (edge, ground) => {
    expect(contrast(colours, edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the lists of night colours', () => {
  it('are equal for the system setting and the chosen one', () => {
    expect(chosenNight).toEqual(night);
  });

  it('are equal in strong contrast too', () => {
    const [, chosen, system] = blocks('contrast.css');
    expect(system).toEqual(chosen);
  });
});
