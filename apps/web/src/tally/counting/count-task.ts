import type { CountResult, Problem, Progress, Rule } from '@ortaq/tally';

/** What a counting thread of the browser is asked: to read this `.pb` file and to count it by this rule. */
export interface CountAsked {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly rule: Rule;
}

/** What it tells on its way, and what it ends with. */
export type CountTold =
  { readonly progress: Progress } | { readonly result: CountResult } | { readonly problems: readonly Problem[] };

/** A file that is no election. */
export class BrokenFile extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super('The file is no election');
  }
}

export interface CountTask {
  /** Rejects with `BrokenFile` when the file cannot be read; never settles once it is cancelled. */
  readonly result: Promise<CountResult>;
  cancel(): void;
}

/** Counts in a thread of its own, so that the page stays alive. Amounts are hundredths, as the village keeps them. */
export function startCount(asked: CountAsked, tell: (progress: Progress) => void): CountTask {
  const worker = new Worker(new URL('./count.worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<CountResult>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CountTold>) => {
      if ('progress' in data) return tell(data.progress);
      worker.terminate();
      if ('result' in data) resolve(data.result);
      else reject(new BrokenFile(data.problems));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  worker.postMessage(asked);
  return { result, cancel: () => worker.terminate() };
}

/** How near a count is to its end: the cost of the last outcome as a part of the budget that ends the raising. */
export const shareOf = ({ cost, budget }: Progress): number => Math.min(Number(cost) / Math.max(Number(budget), 1), 1);
