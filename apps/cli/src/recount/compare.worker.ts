import { parentPort, workerData } from 'node:worker_threads';

import { type Comparison, comparedLine } from './compared-line.ts';
import { readFilePb } from './read-file.ts';

const asked = workerData as Comparison;

parentPort!.on('message', (file: string) => {
  void readFilePb(file).then((reading) => parentPort!.postMessage(comparedLine(file, reading, asked)));
});
