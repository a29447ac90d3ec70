/** After how many seconds without a touch the person is asked, and after how many the screen is cleared. */
export const IDLE = { asks: 60, clears: 90 } as const;

interface Idle {
  readonly onAsk: () => void;
  readonly onClear: () => void;
}

export interface IdleWatch {
  /** Somebody is there: the time begins anew. */
  readonly touch: () => void;
  readonly stop: () => void;
}

/** Watches for a person who has gone away. */
export function watchIdle({ onAsk, onClear }: Idle): IdleWatch {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const touch = () => {
    stop();
    timers = [setTimeout(onAsk, IDLE.asks * 1000), setTimeout(onClear, IDLE.clears * 1000)];
  };
  touch();
  return { touch, stop };
}
