import type { Checked, GivenReceipt } from '@ortaq/token/bundle';

/** The two files as they were fetched, and receipts that lie on this device. */
export interface CheckAsked {
  readonly bundle: string;
  readonly log: string;
  readonly cycle: string;
  readonly receipts: readonly GivenReceipt[];
}

/** Each check as soon as it is done, and the end; or that the bundle is none. */
export type CheckTold = { readonly checked: Checked } | { readonly end: 'done' | 'unreadable' };

/** Checks in a thread of its own; resolves with every check, rejects where the file is no bundle. */
export function startCheck(asked: CheckAsked, tell: (checked: Checked) => void): Promise<Checked[]> {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
  const all: Checked[] = [];
  return new Promise<Checked[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CheckTold>) => {
      if ('checked' in data) {
        all.push(data.checked);
        tell(data.checked);
      } else if (data.end === 'done') resolve(all);
      else reject(new Error('The file is no bundle'));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
