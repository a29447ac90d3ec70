import type { CountResult, Election, Rule } from '@ortaq/tally';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

export type WorkerMessage = { readonly passes: number } | { readonly result: CountResult };

const extension = extname(import.meta.url);
const source = new URL(`./count.worker${extension}`, import.meta.url);
// Beside the sources (in tests) the worker finds the sources of its libraries too.
const execArgv = extension === '.ts' ? ['--conditions=@ortaq/source', '--no-warnings'] : [];

/** Counts in a thread of its own; `tell` hears how many passes are made. */
export function runWorker(election: Election, rule: Rule, tell: (passes: number) => void): Promise<CountResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(source, { workerData: { election, rule }, execArgv });
    worker.on('message', (message: WorkerMessage) =>
      'result' in message ? resolve(message.result) : tell(message.passes),
    );
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The counting thread ended with code ${code}`)));
  });
}
