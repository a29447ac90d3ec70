interface Waiting<Item, Done> {
  readonly item: Item;
  readonly resolve: (done: Done) => void;
  readonly reject: (reason: unknown) => void;
}

const MOST_IN_A_BATCH = 200;

/**
 * Work that many ask for at once, done for several of them together: at once while nothing is on its way, otherwise with the next batch.
 * No timer waits, so one alone is never slower. Each is answered when its own batch is done; where a batch fails, its items are done one
 * by one, so that a bad one fails alone.
 */
export class Batches<Item, Done> {
  private waiting: Waiting<Item, Done>[] = [];
  private isBusy = false;

  /** @param work answers for every item, in their order. */
  constructor(private readonly work: (items: readonly Item[]) => Promise<readonly Done[]>) {}

  put(item: Item): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.flush();
    });
  }

  private flush(): void {
    if (this.isBusy || this.waiting.length === 0) return;
    this.isBusy = true;
    void this.run(this.waiting.splice(0, MOST_IN_A_BATCH)).finally(() => {
      this.isBusy = false;
      this.flush();
    });
  }

  private async run(batch: readonly Waiting<Item, Done>[]): Promise<void> {
    try {
      const done = await this.work(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, at) => resolve(done[at]!));
    } catch (error) {
      if (batch.length === 1) batch[0]!.reject(error);
      else for (const one of batch) await this.run([one]);
    }
  }
}
