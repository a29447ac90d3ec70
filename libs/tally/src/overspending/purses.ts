import type { Profile } from '../election/profile.ts';
import { type Fraction, gcd } from '../exact/fraction.ts';
import type { Party } from './offer.ts';

/** Everybody's money, exactly: whole numbers of 1 / unit of a minor unit, each amount that occurs written once. */
export class Purses {
  unit: bigint;
  /** Of each group of equal ballots: the place of its amount in `amounts`. */
  private place: Int32Array;
  private amounts: bigint[];
  private readonly profile: Profile;

  constructor(profile: Profile, budget: bigint) {
    this.profile = profile;
    this.unit = BigInt(Math.max(profile.voters, 1));
    this.amounts = [budget];
    this.place = new Int32Array(profile.groups);
  }

  partiesOf(project: number): Party[] {
    const { starts, group, weight, worth } = this.profile;
    const byGain = new Map<number, Map<number, number>>();
    for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
      const gain = worth?.[at] ?? 1;
      const heads = byGain.get(gain) ?? new Map<number, number>();
      const place = this.place[group[at]!]!;
      heads.set(place, (heads.get(place) ?? 0) + weight[at]!);
      byGain.set(gain, heads);
    }
    return [...byGain].flatMap(([gain, heads]) =>
      [...heads].map(([place, count]) => ({
        money: this.amounts[place]!,
        gain: BigInt(gain),
        heads: BigInt(count),
      })),
    );
  }

  /** What a voter of each group has, in 1 / unit. */
  all(): bigint[] {
    return Array.from(this.place, (place) => this.amounts[place]!);
  }

  /** Takes `price` (in 1 / unit) for each share of gain from the supporters of a project, or all they have. */
  take(project: number, price: Fraction): void {
    const { starts, group, worth } = this.profile;
    const factor = price.den / gcd(price.num, price.den);
    const share = (price.num * factor) / price.den;
    const money = this.all().map((has) => has * factor);
    for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
      const left = money[group[at]!]! - share * BigInt(worth?.[at] ?? 1);
      money[group[at]!] = left > 0n ? left : 0n;
    }
    this.write(money, this.unit * factor);
  }

  private write(money: readonly bigint[], unit: bigint): void {
    const places = new Map<bigint, number>();
    this.place = Int32Array.from(money, (has) => {
      const place = places.get(has) ?? places.size;
      places.set(has, place);
      return place;
    });
    const divisor = [...places.keys()].reduce(gcd, unit);
    this.amounts = [...places.keys()].map((has) => has / divisor);
    this.unit = unit / divisor;
  }
}
