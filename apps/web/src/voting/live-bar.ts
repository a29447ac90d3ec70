import { stripOf } from '@ortaq/ui';

import { type BarFacts, type BarSay, countOf, countWords, linePieces, lineOf, spokenWords } from './bar.ts';

/** A screen reader is told once the hand rests, in milliseconds. */
const PAUSE = 700;

function bold(money: string): HTMLElement {
  const element = document.createElement('b');
  element.className = 'money';
  element.textContent = money;
  return element;
}

function drawStrip(strip: Element, { marks, envelope, costs }: BarFacts): void {
  const place = (name: string, attributes: Readonly<Record<string, string>>) => {
    const element = strip.querySelector(`[data-strip="${name}"]`);
    for (const [attribute, value] of Object.entries(attributes)) element?.setAttribute(attribute, value);
  };
  const isMarked = (number: number) => marks.some((each) => each.number === number);
  const sizes = [...costs].map(([number, cost]) => (isMarked(number) ? cost : 0n));
  const { parts, rest, end } = stripOf(sizes, envelope);
  [...costs.keys()].forEach((number, at) => place(String(number), { ...parts[at] }));
  place('rest', { ...rest });
  place('end', end ? { x1: end, x2: end, display: 'inline' } : { display: 'none' });
}

/** Lets the bar of the page tell other facts, at once to the eye and after a pause to the ear. */
export function liveBar(t: BarSay): (facts: BarFacts) => void {
  const part = (name: string) => document.querySelector(`[data-bbar="${name}"]`)!;
  const strip = document.querySelector('.bbar .bar-svg')!;
  let saying: ReturnType<typeof setTimeout> | undefined;
  return (facts) => {
    const spoken = spokenWords(t, facts);
    part('count').textContent = countWords(t, countOf(facts));
    part('left').replaceChildren(...linePieces(t, lineOf(facts), bold));
    drawStrip(strip, facts);
    strip.setAttribute('aria-label', spoken);
    clearTimeout(saying);
    saying = setTimeout(() => (part('spoken').textContent = spoken), PAUSE);
  };
}
