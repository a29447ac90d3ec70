import { count, withWholeDistances } from '@ortaq/tally';
import { parentPort, workerData } from 'node:worker_threads';

import type { Counted } from './count-worker.ts';

const { election, rule } = workerData as Counted;
const EVERY_MS = 500;

/** Ballots × projects up to which every loser is counted again: any village, in seconds. */
const VILLAGE = 100_000;

let lastTold = Date.now();
const result = count(election, rule, {
  tell(progress) {
    if (Date.now() - lastTold < EVERY_MS) return;
    lastTold = Date.now();
    parentPort!.postMessage({ progress });
  },
});
const isVillage = election.ballots.length * election.projects.length <= VILLAGE;
parentPort!.postMessage({ result: isVillage ? withWholeDistances(election, rule, result) : result });
