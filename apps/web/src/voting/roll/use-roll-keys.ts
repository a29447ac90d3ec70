import { useKeys } from '../../platform/use-keys.ts';
import type { Decide } from './roll-decision.tsx';

const focused = (): number | null => {
  const line = document.activeElement?.closest('[data-line]')?.getAttribute('data-line');
  return line ? Number(line) : null;
};

/** The next open question after the one that has the focus, else the first. */
function goOn(): void {
  const here = focused() ?? 0;
  const open = [...document.querySelectorAll<HTMLElement>('[data-line][data-open]')];
  const next = open.find((row) => Number(row.getAttribute('data-line')) > here) ?? open[0];
  next?.querySelector('button')?.focus();
}

/** N goes to the next open question, Y and D decide the one that has the focus. */
export function useRollKeys(decide: Decide | null): void {
  const say = (decision: Parameters<Decide>[1]) => () => {
    const line = focused();
    if (line !== null) decide?.([line], decision);
  };
  useKeys(decide ? { KeyN: goOn, KeyY: say('keep'), KeyD: say('leave') } : {});
}
