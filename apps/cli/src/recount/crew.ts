import { type Threads, threadsBeside } from '@ortaq/api/threads';

import type { ComparedLine, Comparison } from './compared-line.ts';

/** Room for the largest file that is read at all. */
const resourceLimits = { maxOldGenerationSizeMb: 1536 };

/** Threads that compare files, one file at a time each. What brings a thread down costs that file and nothing else. */
export class Crew {
  private readonly threads: Threads;

  constructor(
    size: number,
    private readonly asked: Comparison,
  ) {
    const among = { minThreads: size, maxThreads: size };
    this.threads = threadsBeside(import.meta.url, './compare.worker', { ...among, resourceLimits });
  }

  async compare(file: string): Promise<ComparedLine> {
    try {
      return (await this.threads.run({ file, asked: this.asked })) as ComparedLine;
    } catch (error) {
      return { file, problems: [{ rule: 'pb/count-broke-off', line: 0, what: (error as Error).message }] };
    }
  }

  /** Ends the threads, whatever they do. */
  leave(): Promise<void> {
    return this.threads.destroy();
  }
}
