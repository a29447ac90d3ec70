import { useEffect, useRef, useSyncExternalStore } from 'react';

import { keyOf } from './key-name.ts';

/** What each key does, by its place on the keyboard: `KeyJ`, `Digit1`, `Shift+Digit1`. */
export type Keys = Readonly<Record<string, () => void>>;

const SWITCH = 'keys';
const changed = 'ortaq:keys';

const isOn = (): boolean => localStorage.getItem(SWITCH) !== 'off';

function listen(onChange: () => void): () => void {
  addEventListener(changed, onChange);
  return () => removeEventListener(changed, onChange);
}

/** Whether shortcuts work on this device, and the switch (WCAG 2.1.4). */
export function useKeySwitch(): readonly [on: boolean, turn: (on: boolean) => void] {
  const on = useSyncExternalStore(listen, isOn);
  const turn = (next: boolean) => {
    localStorage.setItem(SWITCH, next ? 'on' : 'off');
    dispatchEvent(new Event(changed));
  };
  return [on, turn];
}

/** Binds keys while the component is shown. They work in every layout, and never while somebody types; Escape ends the typing. */
export function useKeys(keys: Keys): void {
  const [on] = useKeySwitch();
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null;
      if (event.code === 'Escape') target?.blur?.();
      const name = keyOf(event, target);
      const act = name === null ? undefined : current.current[name];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
}
