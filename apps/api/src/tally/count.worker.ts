import { count, type Election, type Rule } from '@ortaq/tally';
import { parentPort, workerData } from 'node:worker_threads';

const { election, rule } = workerData as { election: Election; rule: Rule };
const EVERY_MS = 500;

let lastTold = Date.now();
const result = count(election, rule, {
  tell({ passes }) {
    if (Date.now() - lastTold < EVERY_MS) return;
    lastTold = Date.now();
    parentPort!.postMessage({ passes });
  },
});
parentPort!.postMessage({ result });
