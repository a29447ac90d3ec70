/** A binary heap of small numbers, the one with the lowest key on top; keys are read from the array given. */
export class LowestFirst {
  private readonly heap: Int32Array;
  private readonly keys: Float64Array;
  private size = 0;

  constructor(keys: Float64Array) {
    this.keys = keys;
    this.heap = new Int32Array(keys.length + 1);
  }

  /** Holds these from now on, and nothing else; they come in the order of their keys. */
  fill(sorted: Int32Array): void {
    this.heap.set(sorted);
    this.size = sorted.length;
  }

  /** Whether anything is left whose key is not above the limit. */
  hasUpTo(limit: number): boolean {
    return this.size > 0 && this.keys[this.heap[0]!]! <= limit;
  }

  push(item: number): void {
    const { heap, keys } = this;
    const key = keys[item]!;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (keys[heap[parent]!]! <= key) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = item;
  }

  pop(): number {
    const { heap } = this;
    const top = heap[0]!;
    this.size -= 1;
    if (this.size > 0) this.sink(heap[this.size]!);
    return top;
  }

  private sink(item: number): void {
    const { heap, keys, size } = this;
    const key = keys[item]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && keys[heap[child + 1]!]! < keys[heap[child]!]!) child += 1;
      if (keys[heap[child]!]! >= key) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = item;
  }
}
