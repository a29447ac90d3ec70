import { count } from '@ortaq/tally';
import { parentPort, workerData } from 'node:worker_threads';

import type { Counted } from './count-worker.ts';

const { election, rule } = workerData as Counted;
const EVERY_MS = 500;

let lastTold = Date.now();
const result = count(election, rule, {
  tell(progress) {
    if (Date.now() - lastTold < EVERY_MS) return;
    lastTold = Date.now();
    parentPort!.postMessage({ progress });
  },
});
parentPort!.postMessage({ result });
