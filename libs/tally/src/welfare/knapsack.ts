import { type Item, Outlook } from './outlook.ts';

/** A set of items. Of two sets the one with the larger mask holds the best-placed item on which they differ. */
export interface Pack extends Item {
  /** The next set with exactly this cost and score; null when there is none. */
  readonly equal: bigint | null;
}

/** Sets kept side by side, at most; each takes some two hundred bytes. */
export const widest = 250_000;

const empty: Pack = { cost: 0n, score: 0n, mask: 0n, equal: null };

/**
 * The best set within the money: most score, then lowest cost, then largest mask. Exact: whole numbers decide, and a set is given
 * up only when another is no dearer and no worse (adding the same items to both keeps it so), or when even fractions of the
 * remaining items could not lift it to the best score. Throws a RangeError when more than `limit` sets have to be kept.
 */
export const bestPack = (items: readonly Item[], money: bigint, limit = widest): Pack => {
  const outlook = new Outlook(items, money);
  const score = bestScoreIn(outlook, limit);
  let packs = [empty];
  outlook.items.forEach((item, at) => {
    packs = extended(packs, item, money).filter((pack) => outlook.reaches(pack, at + 1, score));
    refuseTooMany(packs, limit);
  });
  return packs.at(-1) ?? empty;
};

/** The highest score within the money. */
export const bestScore = (items: readonly Item[], money: bigint, limit = widest): bigint =>
  bestScoreIn(new Outlook(items, money), limit);

const bestScoreIn = (outlook: Outlook, limit: number): bigint => {
  let best = outlook.filled(empty, 0);
  let packs = [empty];
  outlook.items.forEach((item, at) => {
    packs = extended(packs, item, outlook.money);
    for (const pack of packs) {
      const filled = outlook.filled(pack, at + 1);
      if (filled > best) best = filled;
    }
    packs = packs.filter((pack) => outlook.reaches(pack, at + 1, best + 1n));
    refuseTooMany(packs, limit);
  });
  return best;
};

const refuseTooMany = ({ length }: readonly Pack[], limit: number): void => {
  if (length > limit) throw new RangeError(`Too many sets are equally promising to find the best one (over ${limit})`);
};

/** Every set with and without one more item, in the order of cost, without those that another leaves behind. */
const extended = (packs: readonly Pack[], item: Item, money: bigint): Pack[] => {
  const kept: Pack[] = [];
  let without = 0;
  for (const pack of packs) {
    const more = withItem(pack, item);
    if (more.cost > money) break;
    while (without < packs.length && packs[without]!.cost <= more.cost) keep(kept, packs[without++]!);
    keep(kept, more);
  }
  while (without < packs.length) keep(kept, packs[without++]!);
  return kept;
};

const withItem = ({ cost, score, mask, equal }: Pack, item: Item): Pack => ({
  cost: cost + item.cost,
  score: score + item.score,
  mask: mask | item.mask,
  equal: equal === null ? null : equal | item.mask,
});

/** Adds a set that is no cheaper than all before it. */
const keep = (kept: Pack[], pack: Pack): void => {
  const last = kept.at(-1);
  if (!last || pack.score > last.score) {
    if (last?.cost === pack.cost) kept.pop();
    kept.push(pack);
  } else if (pack.score === last.score && pack.cost === last.cost) {
    kept[kept.length - 1] = firstOfEquals(last, pack);
  }
};

const firstOfEquals = (a: Pack, b: Pack): Pack => {
  const [first, second] = a.mask > b.mask ? [a, b] : [b, a];
  const equal = first.equal !== null && first.equal > second.mask ? first.equal : second.mask;
  return { ...first, equal };
};
