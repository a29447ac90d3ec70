import type { CountResult, Election, Progress, Rule } from '@ortaq/tally';
import { Worker } from 'node:worker_threads';

import { threadBeside } from '../threads/index.ts';

export type WorkerMessage = { readonly progress: Progress } | { readonly result: CountResult };

/** What is to be counted, by which rule. */
export interface Counted {
  readonly election: Election;
  readonly rule: Rule;
}

interface Around {
  /** Hears how far the count has come. */
  readonly tell: (progress: Progress) => void;
  /** Ends the thread. */
  readonly stop: AbortSignal;
}

const { source, execArgv } = threadBeside(import.meta.url, './count.worker');

/** Counts in a thread of its own; rejects with the reason of `stop` when that ends it. */
export function runWorker(counted: Counted, { tell, stop }: Around): Promise<CountResult> {
  stop.throwIfAborted();
  return new Promise((resolve, reject) => {
    const worker = new Worker(source, { workerData: counted, execArgv });
    stop.addEventListener('abort', () => {
      reject(stop.reason);
      void worker.terminate();
    });
    worker.on('message', (message: WorkerMessage) =>
      'result' in message ? resolve(message.result) : tell(message.progress),
    );
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The counting thread ended with code ${code}`)));
  });
}
