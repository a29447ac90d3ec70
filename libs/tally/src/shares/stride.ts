/**
 * How many steps of raising to try at once: twice as many after each success, a quarter after a failure. Where leaps fail, as in
 * elections that every step changes, they are tried ever more rarely.
 */
export class Stride {
  private length = 1;
  private pause = 1;
  private waited = 0;

  /** Steps to try now; 1 is an ordinary run. */
  next(): number {
    return this.waited < this.pause ? 1 : Math.max(this.length, 2);
  }

  /** After an ordinary run. */
  walked(): void {
    this.waited += 1;
  }

  held(): void {
    this.length = Math.max(this.length, 2) * 2;
    this.pause = 1;
  }

  broke(): void {
    if (this.length <= 2) {
      this.pause = Math.min(this.pause * 2, longestPause);
      this.waited = 0;
    }
    this.length = Math.max(this.length >> 2, 1);
  }
}

const longestPause = 64;
