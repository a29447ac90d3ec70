interface Held<Value> {
  readonly at: number;
  readonly value: Promise<Value | undefined>;
}

const KEPT_FOR_MS = 1000;

/** What is asked for again and again and hardly ever changes, read once for all who ask within a second. Nothing found is not kept. */
export class Kept<Value> {
  private readonly held = new Map<string, Held<Value>>();

  /** @param clock milliseconds that never go back. */
  constructor(private readonly clock = (): number => performance.now()) {}

  of(name: string, read: () => Promise<Value | undefined>): Promise<Value | undefined> {
    const known = this.held.get(name);
    if (known && this.clock() - known.at < KEPT_FOR_MS) return known.value;
    const value = read();
    this.held.set(name, { at: this.clock(), value });
    const forget = () => this.held.delete(name);
    value.then((found) => found ?? forget(), forget);
    return value;
  }
}
