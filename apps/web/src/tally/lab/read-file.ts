import type { Problem } from '@ortaq/tally';

import type { ElectionRead } from './election-read.ts';

/** What a file says, unless it cannot be read, and everything that is wrong with it. */
export interface FileRead {
  readonly election: ElectionRead | null;
  readonly problems: readonly Problem[];
}

/** Reads a `.pb` file in a thread of its own. */
export function readFile(bytes: Uint8Array<ArrayBuffer>, stop: AbortSignal): Promise<FileRead> {
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  stop.addEventListener('abort', () => worker.terminate());
  return new Promise<FileRead>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FileRead>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(bytes);
  }).finally(() => worker.terminate());
}
