interface Waiting<Item, Done> {
  readonly item: Item;
  readonly resolve: (done: Done) => void;
  readonly reject: (reason: unknown) => void;
}

const MOST_IN_A_BATCH = 100;

/**
 * Work that many ask for at once, done for several of them together in so many lanes. No timer waits, so one alone is never slower: a batch
 * begins at once where a lane is free, and one more while all are taken as soon as a fair share has gathered, so that something is at hand
 * when a lane waits for the disk. Each is answered when its own batch is done; where a batch fails, its items are done one by one, so that
 * a bad one fails alone.
 */
export class Batches<Item, Done> {
  private waiting: Waiting<Item, Done>[] = [];
  private busy = 0;
  private inHand = 0;

  /** @param work answers for every item, in their order. */
  constructor(
    private readonly work: (items: readonly Item[]) => Promise<readonly Done[]>,
    private readonly lanes = 1,
  ) {}

  put(item: Item): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.flush();
    });
  }

  private flush(): void {
    const share = Math.min(MOST_IN_A_BATCH, Math.ceil((this.waiting.length + this.inHand) / (this.lanes + 1)));
    const isFree = this.busy < this.lanes && this.waiting.length > 0;
    const isGathered = this.busy === this.lanes && this.waiting.length >= share;
    if (isFree || isGathered) this.begin(this.waiting.splice(0, share));
  }

  private begin(batch: readonly Waiting<Item, Done>[]): void {
    this.busy += 1;
    this.inHand += batch.length;
    void this.run(batch).finally(() => {
      this.busy -= 1;
      this.inHand -= batch.length;
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
