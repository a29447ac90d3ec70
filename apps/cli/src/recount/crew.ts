import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { ComparedLine, Comparison } from './compared-line.ts';

const extension = extname(import.meta.url);
const source = new URL(`./compare.worker${extension}`, import.meta.url);
// Beside the sources (in tests) the worker finds the sources of its libraries too.
const execArgv = extension === '.ts' ? ['--conditions=@ortaq/source', '--no-warnings'] : [];

/** Room for the largest file that is read at all. */
const resourceLimits = { maxOldGenerationSizeMb: 1536 };

/** Threads that compare files, one file at a time each. What brings a thread down costs that file and nothing else. */
export class Crew {
  private readonly free: Worker[] = [];
  private readonly waiting: ((worker: Worker) => void)[] = [];

  constructor(
    size: number,
    private readonly asked: Comparison,
  ) {
    for (let at = 0; at < size; at += 1) this.free.push(this.open());
  }

  async compare(file: string): Promise<ComparedLine> {
    let worker = await this.next();
    try {
      const told = once(worker, 'message');
      worker.postMessage(file);
      return ((await told) as [ComparedLine])[0];
    } catch (error) {
      worker = this.open();
      return { file, problems: [{ rule: 'pb/count-broke-off', line: 0, what: (error as Error).message }] };
    } finally {
      this.give(worker);
    }
  }

  /** When everything that was asked is told. */
  async leave(): Promise<void> {
    await Promise.all(this.free.map((worker) => worker.terminate()));
  }

  private open(): Worker {
    return new Worker(source, { workerData: this.asked, execArgv, resourceLimits });
  }

  private next(): Promise<Worker> {
    const worker = this.free.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => this.waiting.push(resolve));
  }

  private give(worker: Worker): void {
    const waiting = this.waiting.shift();
    if (waiting) waiting(worker);
    else this.free.push(worker);
  }
}
