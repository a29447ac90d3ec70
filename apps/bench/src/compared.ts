import type { HttpFound } from './http-load.ts';

export interface Least {
  readonly perSecond: number;
  readonly by: string;
}

/** The product beside the least that the same work takes, measured in turn so that what else the machine does hits both. */
export interface Compared {
  readonly product: HttpFound;
  readonly least: Least;
  readonly ratio: number;
}

export interface Pair {
  product(round: number): Promise<HttpFound>;
  least(round: number): Promise<Least>;
}

export const ROUNDS = 3;

/** The one of the middle by what is asked of each. */
export const medianOf = <T>(all: readonly T[], of: (each: T) => number): T =>
  all.toSorted((a, b) => of(a) - of(b))[Math.floor(all.length / 2)]!;

/** The round of the median ratio, after one round that only warms up. */
export async function compare(pair: Pair): Promise<Compared> {
  const rounds: Compared[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const [product, least] = [await pair.product(round), await pair.least(round)];
    if (round > 0) rounds.push({ product, least, ratio: product.perSecond / least.perSecond });
  }
  return medianOf(rounds, ({ ratio }) => ratio);
}
