/** A project that may win; `rank` is its place in the agreed tie order. */
export interface PlainItem {
  readonly id: string;
  readonly cost: bigint;
  readonly score: bigint;
  readonly rank: number;
}

interface Reached {
  readonly score: bigint;
  /** In the agreed order. */
  readonly items: readonly PlainItem[];
}

/**
 * The best set by looking at every total cost that any set has: most score, then lowest cost, then the set that holds the
 * best-placed project on which two differ. Null when there are more than `most` different costs.
 */
export const plainWelfare = (items: readonly PlainItem[], money: bigint, most: number): readonly PlainItem[] | null => {
  const reached = new Map<bigint, Reached>([[0n, { score: 0n, items: [] }]]);
  for (const item of items.toSorted((a, b) => a.rank - b.rank)) {
    for (const [cost, { score, items: before }] of [...reached]) {
      const dearer = cost + item.cost;
      if (dearer > money) continue;
      const better = betterOf(reached.get(dearer), { score: score + item.score, items: [...before, item] });
      reached.set(dearer, better);
    }
    if (reached.size > most) return null;
  }
  const byCost = [...reached].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set);
  return byCost.reduce((best, set) => (set.score > best.score ? set : best)).items;
};

const betterOf = (a: Reached | undefined, b: Reached): Reached => {
  if (!a || b.score > a.score) return b;
  if (a.score > b.score) return a;
  const at = b.items.findIndex(({ rank }, place) => rank !== a.items[place]?.rank);
  const other = a.items[at];
  return at >= 0 && (!other || b.items[at]!.rank < other.rank) ? b : a;
};
